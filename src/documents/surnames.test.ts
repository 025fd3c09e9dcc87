import { describe, expect, it } from 'vitest';
import { finderFor, type Listed } from './fixtures/list-finder.ts';
import { OLIGARCH } from './fixtures/lists.ts';
import { findMentions } from './index.ts';

const named = (text: string, list: readonly Listed[] = OLIGARCH) =>
  findMentions(text, finderFor(list)).map(({ text: words, party }) => `${words} ${party.id}`);

describe('a surname alone that the text never completes', () => {
  it('names the listed person where a title stands before it and the text speaks of the programme', () => {
    expect(named('Prices rose in Russia. Then President Drozhenkov spoke.')).toEqual(['Drozhenkov o-1']);
  });

  it('names nobody without either', () => {
    expect(named('Then President Drozhenkov spoke of the weather.')).toEqual([]);
    expect(named('Prices rose in Russia. The house of Drozhenkov is grey.')).toEqual([]);
  });

  it('names nobody where the text gives the surname to somebody else', () => {
    expect(named('Olga Drozhenkov lives in Russia. Then President Drozhenkov spoke.')).toEqual([]);
  });

  it('names nobody where several listed people bear it', () => {
    const brother: Listed = {
      id: 'o-9',
      schema: 'Person',
      names: ['DROZHENKOV, Ilya'],
      programmes: ['RUSSIA-EO14024'],
    };
    expect(named('Prices rose in Russia. Then President Drozhenkov spoke.', [OLIGARCH[0]!, brother])).toEqual([]);
  });

  it('names nobody where a relative is listed with the spelling of the text as an alias only', () => {
    const son: Listed = {
      id: 's-1',
      schema: 'Person',
      names: ['VELGORKA, Ilya', 'VELGORKO, Ilya'],
      programmes: ['RUSSIA-EO14024'],
    };
    expect(named('Prices rose in Russia. Then President Velgorko spoke.', [son])).toEqual([]);
  });

  it('may stand before the full name', () => {
    expect(named('Drozhenkov is back in town. The owner, Arkady Drozhenkov, said nothing.')).toEqual([
      'Drozhenkov o-1',
      'Arkady Drozhenkov o-1',
    ]);
  });

  it('may be the first half of a double surname', () => {
    const list: readonly Listed[] = [{ id: 'c-2', schema: 'Person', names: ['QUIROGAL TEJERO, Anselmo'] }];
    expect(named('Anselmo Quirogal Tejero came. Later President Quirogal left.', list)).toHaveLength(2);
  });
});

describe('a name of one word among its like', () => {
  const list: readonly Listed[] = [
    { id: 'g-1', schema: 'Organization', names: ['JABRAN'], programmes: ['SDGT'] },
    { id: 'g-2', schema: 'Organization', names: ['VELTOR'], programmes: ['SDGT'] },
    { id: 'g-3', schema: 'Organization', names: ['VELTOR'], programmes: ['IRAN'] },
  ];

  it('counts beside another party of its programme', () => {
    const text = 'Militants of Jabran attacked the village. We saw the same with Veltor last year.';
    expect(named(text, list.slice(0, 2))).toEqual(['Jabran g-1', 'Veltor g-2']);
    expect(named(text, [list[0]!, list[2]!])).toEqual(['Jabran g-1']);
    expect(named('We saw the same with Veltor last year.', list)).toEqual([]);
  });

  it('is no word that the speaker broke off', () => {
    expect(named('Militants of Jabran attacked. The Velt- — the Velto- — they left.', list)).toEqual(['Jabran g-1']);
  });
});

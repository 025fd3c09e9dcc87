import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportedFacts } from '../facts/index.ts';
import { checkQuotation, compareDocuments, sameName, sketchOf } from './index.ts';

const document = (id: string, text: string) => ({ id, sketch: sketchOf(text), facts: reportedFacts(text) });
const relations = (...texts: string[]) =>
  compareDocuments(texts.map((text, i) => document(String(i), text))).facts.map(({ topic, verdict }) => [
    topic,
    verdict.relation,
  ]);

describe('facts about the same thing', () => {
  it('contradict where two exact numbers differ, also inside one document', () => {
    expect(
      relations('The Lake Tribunal has 31 member states. Its rivals say that the Lake Tribunal has 30 member states.'),
    ).toEqual([['number of members', 'contradict']]);
  });

  it('do not contradict where a bound without source meets a counted number', () => {
    const [group] = compareDocuments([
      document('a', 'More than 4,000 villagers were killed.'),
      document('b', 'According to the Red Crescent, 4,320 villagers were killed.'),
    ]).facts;
    expect(group?.verdict.relation).toBe('other source or scope');
    expect(group?.readings[group.best]?.facts[0]?.document).toBe('b');
  });

  it('contradict where the same warrants are dated to different months', () => {
    expect(
      relations(
        'The Lake Tribunal issued an arrest warrant for Otto Grau in May 2021.',
        'In November, the Lake Tribunal issued an arrest warrant for Otto Grau.',
      ),
    ).toEqual([['proceeding issued', 'contradict']]);
  });

  it('agree where several say so, a copied report counting once', () => {
    const report =
      'The Lake Tribunal, which sits by the water, has 31 member states and meets twice a year in the old customs house at the harbour.';
    const comparison = compareDocuments([
      document('a', report),
      document('b', report),
      document('c', 'The Lake Tribunal has 31 member states.'),
    ]);
    expect(comparison.copies[0]).toMatchObject({ documents: ['a', 'b'], kind: 'same text' });
    expect(comparison.facts[0]?.readings.map(({ independent }) => independent)).toEqual([2]);
  });
});

describe('how facts about the same thing stand to each other', () => {
  it.each([
    [
      'The Red Crescent said on 3 May 2023 that 410 villagers had been killed.',
      'The Red Crescent said on 9 May 2023 that 530 villagers had been killed.',
      'newer figure',
    ],
    [
      'The Red Crescent said 410 villagers were killed.',
      'The army said 300 villagers were killed.',
      'other source or scope',
    ],
    ['Canada sanctioned Pavel Orlenko in May 2023.', 'Pavel Orlenko was sanctioned by Canada on 9 May 2023.', 'agree'],
    ['Canada sanctioned Pavel Orlenko.', 'Canada has not sanctioned Pavel Orlenko.', 'contradict'],
    ['Canada sanctioned Pavel Orlenko.', 'Canada may sanction Pavel Orlenko.', 'other source or scope'],
    ['The Senate passed the bill.', 'The bill failed in the Senate.', 'contradict'],
  ])('%s / %s', (one, other, relation) => {
    expect(relations(one, other).map(([, found]) => found)).toEqual([relation]);
    expect(compareDocuments([document('a', one), document('b', other)]).copies).toEqual([]);
  });

  it('finds a syndicated copy with another opening and a line behind, and no copy in a shared phrase', () => {
    const agency =
      'The court in Oslo on Monday convicted the trader Ole Dahl of fraud and sentenced him to six years in prison. Prosecutors had asked for nine. His lawyer said he would appeal against the verdict within two weeks.';
    const taken = `By our staff. ${agency.replace('The court in Oslo on Monday', 'A court on Monday')} Read more on our page.`;
    expect(compareDocuments([document('a', agency), document('b', taken)]).copies).toMatchObject([
      { documents: ['a', 'b'], kind: 'syndicated copy' },
    ]);
  });
});

describe('the same quotation in several places', () => {
  it('is grouped, with what was left out, and who is said to have said it', () => {
    const [group] = compareDocuments([
      document('a', '“The tribunal is a firm bridge between peoples and their rights,” the tribunal said.'),
      document('b', 'Thirty states said it was “a firm bridge between peoples”.'),
    ]).quotations;
    expect(group?.printings.map(({ document, as }) => `${document} ${as}`)).toEqual(['a fullest', 'b shortened']);
    expect(group?.verdict.relation).toBe('attributed differently');
  });
});

describe('a quotation against primary texts', () => {
  const law = {
    name: 'law',
    text: 'The Council may freeze all property of persons who harm the lake,\nits fish or its birds.',
  };

  it('is exact, shortened, altered or not found, with the changed words', () => {
    expect(checkQuotation('freeze all property of persons who harm the lake', [law])).toMatchObject({
      result: 'exact',
      source: 'law',
    });
    expect(checkQuotation('may freeze property of persons who harm its fish', [law]).result).toBe('shortened');
    expect(checkQuotation('may seize all property of persons who harm the lake', [law])).toMatchObject({
      result: 'altered',
      changes: [{ quoted: 'seize', source: 'freeze' }],
    });
    expect(checkQuotation('nothing in this act concerns boats', [law])).toEqual({ result: 'not found', changes: [] });
  });

  it('is exact for every stretch of a text, whatever case and marks it is printed with', () => {
    const words = law.text.split(/\s+/);
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.integer({ min: 1, max: 8 }), (from, length) => {
        const said = words
          .slice(from, from + length)
          .join('  ')
          .toUpperCase();
        expect(checkQuotation(`“${said}”`, [law]).result).toBe('exact');
      }),
    );
  });

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (said, text) => {
        const { result, source } = checkQuotation(said, [{ name: 'any', text }]);
        expect(source === undefined).toBe(result === 'not found');
      }),
    );
  });
});

describe('names compared loosely', () => {
  it('takes short forms for full ones and strangers for strangers', () => {
    expect(sameName('U.S.', 'United States')).toBe(true);
    expect(sameName('Verano', 'Alma Verano')).toBe(true);
    expect(sameName('LT', 'Lake Tribunal')).toBe(true);
    expect(sameName('Alma Verano', 'Luis Verano')).toBe(false);
  });
});

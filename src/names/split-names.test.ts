import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { joinClipped } from './clipped-words.ts';
import { shipCuts } from './split-ships.ts';
import type { NameModel } from './types.ts';
import { draftsOf } from './words.ts';

const textsOf = (printed: string, model: NameModel) => analyse(printed, model).tokens.map(({ text }) => text);
const symbolsOf = (printed: string) => analyse(printed, 'organisation').tokens.map(({ symbol }) => symbol);
const titlesOf = (printed: string) =>
  analyse(printed, 'thing')
    .tokens.filter(({ role }) => role === 'title')
    .map(({ start, end }) => printed.slice(start, end));

describe('names printed in more words or fewer', () => {
  it('joins clipped words to the one name they are, and no others', () => {
    expect(textsOf('Sever Mash Export', 'organisation')).toEqual(['severmashexport']);
    expect(textsOf('Sever Oak Mash Export', 'organisation')).toContain('oak');
    expect(textsOf('Sever Mash', 'organisation')).toEqual(['sever', 'mash']);
  });

  it('keeps every letter of a name it joins', () => {
    const words = fc.array(fc.constantFrom('tekhno', 'prom', 'gaz', 'export', 'river', 'of'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, (all) => {
        const spelled = joinClipped(draftsOf(all.join(' '), 'organisation')).map(({ forms }) => forms[0]);
        expect(spelled.join('')).toBe(all.join(''));
      }),
    );
  });

  it('takes what says that she is a ship for a title', () => {
    expect(titlesOf('대동강호')).toEqual(['호']);
    expect(titlesOf('지성6호')).toEqual(['호']);
    expect(titlesOf('新海轮')).toEqual(['轮']);
    expect(titlesOf('т/х Заря')).toEqual(['т/х']);
    expect(titlesOf('танкер Заря')).toEqual(['танкер']);
    expect(titlesOf('MV 호')).not.toContain('호');
  });

  it('cuts ships’ names inside the word only', () => {
    expect(shipCuts('대동강호')).toEqual([2, 3]);
    expect(shipCuts('光生丸')).toEqual([2]);
    expect(shipCuts('호')).toEqual([]);
  });

  it('reads a month in any language, only where a number stands beside it', () => {
    expect(symbolsOf('March 9 Movement')[0]).toBe('month:3');
    expect(symbolsOf('Mouvement du 9 mars')).toContain('month:3');
    expect(symbolsOf('Movimiento 9 de marzo')).toContain('month:3');
    expect(symbolsOf('Mars Trading')).not.toContain('month:3');
  });
});

import { describe, expect, it } from 'vitest';
import type { Explanation, PrintedToken } from '../../../src/screen/vocabulary.ts';
import { buildUp } from './build-up.ts';
import { type Layout, layOut } from './layout.ts';

const measure = (text: string, size: 'name' | 'gloss'): number => text.length * (size === 'name' ? 9 : 6);

function tokens(name: string): PrintedToken[] {
  return [...name.matchAll(/\S+/g)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
    role: 'name',
    weight: 1,
  }));
}

function explanation(query: string, list: string, more: Partial<Explanation> = {}): Explanation {
  return {
    model: 'person',
    query: { name: query, tokens: tokens(query) },
    list: { name: list, tokens: tokens(list) },
    meetings: [
      { query: [0], list: [1], kind: 'exact', similarity: 1, contribution: 0.5 },
      { query: [1], list: [0], kind: 'spelling', similarity: 0.8, contribution: 0.32 },
    ],
    alone: { query: [], list: [{ token: 2, cost: 0.1, contradicts: false }] },
    nameScore: 0.82,
    qualifiers: [],
    score: 0.82,
    ...more,
  };
}

const overlaps = ({ query, list }: Layout): boolean =>
  [query, list].some((cells) => {
    const spans = cells
      .map((cell) => [cell.x - cell.width / 2, cell.x + cell.width / 2] as const)
      .sort((a, b) => a[0] - b[0]);
    return spans.some((span, at) => at > 0 && span[0] < spans[at - 1]![1]);
  });

describe('the layout', () => {
  it('keeps words apart and inside the room, whatever the room', () => {
    for (const room of [260, 320, 480, 700, 1200]) {
      const layout = layOut(explanation('Jonas Wendelin', 'WENDELIN Jonas Tarik'), room, measure);
      if (layout.shape === 'across') expect(overlaps(layout)).toBe(false);
      for (const cell of [...layout.query, ...layout.list]) {
        expect(cell.x).toBeGreaterThanOrEqual(0);
        expect(cell.x).toBeLessThanOrEqual(room);
      }
      expect(layout.ties).toHaveLength(2);
    }
  });

  it('sets a word that met nothing apart from its row', () => {
    const { list } = layOut(explanation('Jonas Wendelin', 'WENDELIN Jonas Tarik'), 700, measure);
    expect(list[2]!.alone).toBe(true);
    expect(list[2]!.y).toBeGreaterThan(list[0]!.y);
    expect(list[2]!.gloss).toBe('alone −0.10');
  });

  it('draws a thicker line for what carries more of the score', () => {
    const [first, second] = layOut(explanation('Jonas Wendelin', 'WENDELIN Jonas Tarik'), 700, measure).ties;
    expect(first!.thickness).toBeGreaterThan(second!.thickness);
  });

  it('runs a right-to-left name from the right, and says that equal words of two scripts are romanised', () => {
    const { query, list } = layOut(explanation('Yusuf Ahmad', 'أحمد يوسف سالم'), 700, measure);
    expect(query[0]!.x).toBeLessThan(query[1]!.x);
    expect(list[0]!.x).toBeGreaterThan(list[1]!.x);
    expect(list[1]!.gloss).toBe('same, romanised');
  });

  it('turns to columns where the names are too long for rows', () => {
    expect(layOut(explanation('Jonas Wendelin', 'WENDELIN Jonas Tarik'), 120, measure).shape).toBe('down');
  });
});

describe('the build-up', () => {
  it('adds up to the score, qualifiers included', () => {
    const qualifiers: Explanation['qualifiers'] = [
      { qualifier: 'birthDate', outcome: 'agrees', query: '1975', list: '1975-08-13', effect: 0.05 },
      { qualifier: 'country', outcome: 'contradicts', query: 'fr', list: 'se', effect: -0.03 },
    ];
    const parts = buildUp(explanation('A B', 'B A C', { qualifiers, score: 0.84, nameScore: 0.82 }));
    expect(parts.reduce((sum, part) => sum + part.added, 0)).toBeCloseTo(0.84);
    expect(parts.map((part) => part.words)).toContain('Birth date agrees: 1975 beside 13 Aug 1975');
  });

  it('names what thin evidence takes, so that nothing is unaccounted for', () => {
    const parts = buildUp(explanation('A B', 'B A C', { nameScore: 0.8, score: 0.8 }));
    expect(parts.find((part) => part.kind === 'rest')?.added).toBeCloseTo(-0.02);
  });

  it('stays on the bar', () => {
    const qualifiers: Explanation['qualifiers'] = [
      { qualifier: 'identifier', outcome: 'agrees', query: 'x', list: 'x', effect: 0.6 },
    ];
    for (const part of buildUp(explanation('A B', 'B A C', { qualifiers, score: 1 }))) {
      expect(part.from).toBeGreaterThanOrEqual(0);
      expect(part.to).toBeLessThanOrEqual(1);
      expect(part.from).toBeLessThanOrEqual(part.to);
    }
  });
});

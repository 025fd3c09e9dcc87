import { describe, expect, it } from 'vitest';
import { SCORER } from '../../src/catalog/index.ts';
import type { Scorer } from '../../src/index/index.ts';
import type { TokenTraits } from '../../src/match/index.ts';
import { proveIndex } from './index-cases.ts';
import { proveRescreening } from './rescreening-cases.ts';
import { proveScreening } from './screening-cases.ts';

/** The promise of lossless retrieval, 10,000 times; `npm run proof -- --runs 1000000` asks more. */
const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const sumOf = (runs: ReadonlyArray<{ asked: number; found: number }>) => ({
  asked: runs.reduce((sum, { asked }) => sum + asked, 0),
  found: runs.reduce((sum, { found }) => sum + found, 0),
});

describe('the index against a scan of every name', () => {
  it('answers 8,000 awkward questions alike: names, scores and order', () => {
    const runs = seeds(320).map((seed) => proveIndex(seed));
    expect(runs.flatMap(({ differences }) => differences)).toEqual([]);
    const { asked, found } = sumOf(runs);
    expect(asked).toBe(8000);
    // A proof over questions that find nobody would prove nothing.
    expect(found).toBeGreaterThan(asked / 2);
  });

  it('screens 2,000 parties alike: by schema, list, day, line, weak aliases, facts and numbers', () => {
    const runs = seeds(100).map((seed) => proveScreening(seed));
    expect(runs.flatMap(({ differences }) => differences)).toEqual([]);
    const { asked, found } = sumOf(runs);
    expect(asked).toBe(2000);
    expect(found).toBeGreaterThan(asked / 4);
  });
});

describe('the index over customers against screening all of them again', () => {
  it('raises the same alerts about entries that are new or changed', () => {
    const runs = seeds(12).map((seed) => proveRescreening(seed));
    expect(runs.flatMap(({ differences }) => differences)).toEqual([]);
    expect(sumOf(runs).found).toBeGreaterThan(100);
  });
});

/** What the index relies on, broken on purpose one by one: the proof must notice each. */
const MUTATIONS: Readonly<Record<string, Partial<Scorer<TokenTraits>>>> = {
  'what is left over costs a tenth more than it does': {
    leftoverPrice: (...of) => 1.1 * SCORER.leftoverPrice(...of),
  },
  'evidence is not believed to make missing words cheaper': {
    leftoverPrice: (left, _, meetings, model) => SCORER.leftoverPrice(left, 0, meetings, model),
  },
  'one edit less is looked for': { maxEdits: (shorter) => Math.max(0, SCORER.maxEdits(shorter) - 1) },
  'the last bucket is not looked up': { lookupKeys: (...of) => SCORER.lookupKeys(...of).slice(0, -1) },
  'joined words are taken for half as alike': { joined: SCORER.joined / 2 },
  'similarities are taken for a little less': {
    similarity: (...of) => 0.97 * SCORER.similarity(...of),
    glance: (...of) => 0.97 * SCORER.glance(...of),
  },
};

describe('the proof itself', () => {
  for (const [broken, how] of Object.entries(MUTATIONS))
    it(`fails when ${broken}`, () => {
      const notices = (seed: number) => proveIndex(seed, { ...SCORER, ...how }).differences.length > 0;
      expect(seeds(120).some(notices)).toBe(true);
    });
});

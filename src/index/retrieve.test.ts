import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCORER } from '../catalog/index.ts';
import type { NameModel } from '../names/index.ts';
import { buildIndex } from './build.ts';
import { Retriever } from './retrieve.ts';
import type { IndexedName } from './types.ts';

/**
 * The promise of lossless retrieval: the index answers exactly what scoring every name would. The full scan below
 * prepares every name afresh and shares no retrieval code.
 */
const WORDS = [
  ...['ali', 'aly', 'hassan', 'hasan', 'hussein', 'husayn', 'mohammed', 'muhammad', 'mahmoud', 'abdul', 'rahman'],
  ...['abdulrahman', 'abd', 'al', 'bin', 'khan', 'kahn', 'ivanov', 'ivanova', 'petrov', 'petrovskaya', 'petrovsky'],
  ...['j', 'k', 'maria', 'mario', 'william', 'bill', 'wang', 'wong', 'li', 'lee', 'kim', 'iran', 'bank', 'trading'],
  ...['company', 'llc', 'ltd', 'd.o.o.', 'no', '8', '6', 'iii', 'van', 'der', 'berg', 'vandenberg', 'vanderberg'],
  ...[
    '김일수',
    '일수',
    '김',
    '이',
    '영철',
    'il',
    'su',
    'ilsu',
    'il-su',
    'yong',
    'chol',
    '习近平',
    '近平',
    'xi',
    'jin',
    'ping',
    'jinping',
  ],
  ...[
    'عبد الرحمن',
    'عبدالرحيم',
    'روح الله',
    'محمدجواد',
    'ruhollah',
    'ruh',
    'ollah',
    'abdel',
    'O,',
    'J.',
    'Анатолiй',
    'H0ssein',
  ],
  // Organisations and the letters of their names.
  ...['Iran Bank Trading Company', 'ibtc', 'ibt', 'Bank of Berg and Smith (BOBAS)', 'bobas', 'bbs'],
  ...['aero', 'caribbean', 'aerocaribbean', 'Иванов', 'محمد', '王', 'gonzález', 'gonzales', 'o’brien', 'smith'],
];
const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  // A known word with one letter changed, dropped or doubled.
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...WORDS), fc.nat(11), fc.constantFrom('', 'x', 'a', 'ee'))
      .map(([text, at, letters]) => text.slice(0, at) + letters + text.slice(at + 1) || 'x'),
  },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'abehiklmorstuvz'), minLength: 1, maxLength: 14 }) },
);
const printed = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', ' ', ', ', '-'))
  .map(([[first, ...rest], gap]) => (rest.length === 0 ? first! : `${first}${gap}${rest.join(' ')}`));
const model = fc.constantFrom<NameModel>('person', 'organisation', 'thing');

function fullScan(
  query: string,
  names: readonly IndexedName[],
  kind: NameModel,
  threshold: number,
  filter: Uint8Array,
) {
  const asked = SCORER.prepare(query, kind);
  return names
    .map((name, number) => ({
      number,
      group: name.group,
      score: SCORER.score(asked, SCORER.prepare(name.printed, kind)).score,
    }))
    .filter(({ group, score }) => filter[group] === 1 && score >= threshold)
    .map(({ number, score }) => ({ name: number, score }));
}

describe('Retriever', () => {
  it('returns exactly what scoring every name returns, at any threshold and through any filter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(printed, fc.nat(2)), { minLength: 1, maxLength: 40 }),
        fc.array(printed, { minLength: 1, maxLength: 12 }),
        model,
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        fc.uint8Array({ minLength: 3, maxLength: 3, max: 1 }),
        (listed, queries, kind, threshold, filter) => {
          const names = listed.map(([text, group], party) => ({ printed: text, model: kind, party, group }));
          const retriever = new Retriever(buildIndex(kind, names, SCORER), SCORER);
          for (const query of queries) {
            const found = retriever.search(SCORER.prepare(query, kind), threshold, filter);
            const sorted = found.map(({ name, score }) => ({ name, score })).sort((a, b) => a.name - b.name);
            expect(sorted).toEqual(fullScan(query, names, kind, threshold, filter));
          }
        },
      ),
      { numRuns: Number(process.env.DIFFERENTIAL_RUNS ?? 250) },
    );
  });

  it('finds names misspelt at the first letter, joined, and in another order', () => {
    const names = ['KHAN, Karim Asad Ahmad', 'ABDUL RAHMAN, Omar', 'Wang Fang'].map((text, party) => ({
      printed: text,
      model: 'person' as const,
      party,
      group: 0,
    }));
    const retriever = new Retriever(buildIndex('person', names, SCORER), SCORER);
    const parties = (query: string) =>
      retriever.search(SCORER.prepare(query, 'person'), 0.7, Uint8Array.of(1)).map(({ party }) => party);
    expect(parties('Xarim Khan Asad')).toEqual([0]);
    expect(parties('Omar Abdulrahman')).toEqual([1]);
    expect(parties('Fang Wang')).toEqual([2]);
    expect(parties('Peter Miller')).toEqual([]);
  });
});

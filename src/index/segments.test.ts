import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCORER } from '../catalog/index.ts';
import type { NameModel } from '../names/index.ts';
import { buildIndex } from './build.ts';
import { Retriever } from './retrieve.ts';
import { SegmentedIndex } from './segments.ts';
import type { IndexedName } from './types.ts';

const WORDS = 'ali aly hassan hussein mohammed muhammad abd rahman abdrahman khan ivanov ivanova trading llc j 8'.split(
  ' ',
);
const printed = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const asNames = (model: NameModel, texts: readonly string[]): IndexedName[] =>
  texts.map((text, party) => ({ printed: text, model, party, group: party % 2 }));
const EVERYTHING = Uint8Array.of(1, 1);
const byName = <Found extends { name: number }>(hits: readonly Found[]) => [...hits].sort((a, b) => a.name - b.name);

describe('an index that is added to', () => {
  it('answers as one built anew over the names that are left, after any additions and removals', () => {
    const step = fc.oneof(
      fc.record({ add: fc.array(printed, { maxLength: 12 }) }),
      fc.record({ remove: fc.array(fc.nat(60), { maxLength: 6 }) }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom<NameModel>('person', 'organisation', 'thing'),
        fc.array(printed, { maxLength: 20 }),
        fc.array(step, { maxLength: 8 }),
        fc.array(printed, { minLength: 1, maxLength: 4 }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        fc.constantFrom(EVERYTHING, Uint8Array.of(1, 0)),
        fc.option(fc.nat(3), { nil: undefined }),
        (model, begun, steps, queries, threshold, filter, leftOut) => {
          const all = asNames(model, begun);
          const gone = new Set<number>();
          const index = new SegmentedIndex(buildIndex(model, all, SCORER), SCORER);
          for (const change of steps) {
            if ('add' in change) {
              const names = asNames(model, change.add);
              expect(index.add(names)).toBe(all.length);
              all.push(...names);
            } else {
              const numbers = change.remove.filter((number) => number < all.length);
              index.remove(numbers);
              for (const number of numbers) gone.add(number);
            }
          }
          const left = all.map((name, number) => ({ name, number })).filter(({ number }) => !gone.has(number));
          const anew = new Retriever(
            buildIndex(
              model,
              left.map(({ name }) => name),
              SCORER,
            ),
            SCORER,
          );
          const admits = leftOut === undefined ? undefined : (name: number) => name % 4 !== leftOut;
          for (const query of queries) {
            const asked = SCORER.prepare(query, model);
            const expected = anew
              .search(asked, threshold, filter, (name) => admits?.(left[name]!.number) ?? true)
              .map((hit) => ({ ...hit, name: left[hit.name]!.number }));
            expect(byName(index.search(asked, threshold, filter, admits))).toEqual(byName(expected));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reads what is added, a few times at most, and nothing of what it holds', () => {
    let read = 0;
    const scorer: typeof SCORER = {
      ...SCORER,
      weigh: (...of) => {
        read++;
        return SCORER.weigh(...of);
      },
    };
    const many = Array.from({ length: 400 }, (_, i) => `${WORDS[i % WORDS.length]} ${WORDS[(i * 7) % WORDS.length]}`);
    const index = new SegmentedIndex(buildIndex('person', asNames('person', many), scorer), scorer);
    read = 0;
    for (let i = 0; i < 100; i++) index.add(asNames('person', [`ali khan ${WORDS[i % WORDS.length]}`]));
    expect(read).toBeGreaterThanOrEqual(100);
    // Each name is read again only when its index is taken into one at least one and a half times as large.
    expect(read).toBeLessThan(100 * 12);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFact, CaseRecord, FactStatus } from '../model/index.ts';
import { holdsOn, reached } from './days.ts';
import { stands } from './stands.ts';
import { statusOf } from './status.ts';

// The record is sorted once and asked about many days; here every day is worked out anew, fact by fact, in the plainest way.

const day = fc.integer({ min: 1, max: 60 }).map((n) => new Date(Date.UTC(2031, 0, n)).toISOString().slice(0, 10));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const what: fc.Arbitrary<CaseFact['what']> = fc.oneof(
  fc.record({ kind: fc.constant('designation'), party: fc.constantFrom('ada', 'bo'), programme: fc.constant('XX') }),
  fc.record({
    kind: fc.constant('role'),
    party: fc.constantFrom('ada', 'bo'),
    role: fc.constantFrom('chair', 'clerk'),
  }),
  fc.record({
    kind: fc.constant('instrument'),
    instrument: fc.constantFrom('Decree 1', 'Decree 2'),
    action: fc.constantFrom('in force', 'amended', 'revoked'),
  }),
  fc.record({
    kind: fc.constant('figure'),
    measure: fc.constant('injured'),
    count: fc.integer({ min: 1, max: 3 }),
    bound: fc.constantFrom('exactly', 'over'),
  }),
) as fc.Arbitrary<CaseFact['what']>;
const status = fc.constantFrom<FactStatus>('proposed', 'accepted', 'accepted', 'rejected', 'disputed');
const decision = fc.tuple(status, day);

const facts: fc.Arbitrary<CaseFact[]> = fc
  .array(fc.tuple(what, maybe(day), maybe(day), day, fc.array(decision, { minLength: 1, maxLength: 3 })), {
    maxLength: 14,
  })
  .map((rows) =>
    rows.map(
      ([body, since, until, known, decisions], at): CaseFact => ({
        id: `f-${String(at).padStart(2, '0')}`,
        says: `Fact ${at}.`,
        ...(since === undefined ? {} : { since }),
        ...(until === undefined || (since !== undefined && until <= since) ? {} : { until }),
        known,
        what: body,
        sources: [{ source: 's', voice: 'own', modality: 'happened', mark: 'secondary' }],
        decisions: decisions.map(([to, on]) => ({ status: to, by: 'a', why: 'b', at: `${on}T00:00:00.000Z` })),
      }),
    ),
  );

const recordOf = (all: CaseFact[]): CaseRecord => ({
  case: { id: 'c', title: 'C', programmes: [] },
  sources: [{ id: 's', kind: 'document', title: 'S', read: 'whole' }],
  parties: ['ada', 'bo'].map((id) => ({ id, type: 'person', name: id, countries: [], entries: [], namesakes: [] })),
  facts: all,
});

/** What counts by a day: facts anybody could know by then, in the status they had by then. */
function plainly(all: readonly CaseFact[], knownAt: string | undefined): Map<FactStatus, CaseFact[]> {
  const found = new Map<FactStatus, CaseFact[]>();
  for (const fact of all) {
    const then = statusOf(fact, knownAt);
    if (then !== undefined) found.set(then, [...(found.get(then) ?? []), fact]);
  }
  return found;
}

const ids = (some: readonly CaseFact[]) => some.map(({ id }) => id).sort();

describe('a record sorted once', () => {
  it('answers every day as if each fact were looked at anew', () => {
    fc.assert(
      fc.property(facts, day, maybe(day), (all, asOf, knownAt) => {
        const then = stands(recordOf(all), asOf, knownAt);
        const by = plainly(all, knownAt);
        const accepted = by.get('accepted') ?? [];
        for (const [name, those] of by) expect(then.facts[name]).toBe(those.length);
        for (const { party, designated, designations, roles } of then.parties) {
          const own = accepted.filter(({ what: body }) => body.kind === 'designation' && body.party === party.id);
          expect(ids(designations.map(({ fact }) => fact))).toEqual(ids(own));
          const answers = own.map((fact) => holdsOn(asOf, fact));
          expect(designated).toBe(answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no');
          const offices = accepted.filter(({ what: body }) => body.kind === 'role' && body.party === party.id);
          expect(ids(roles)).toEqual(ids(offices.filter((fact) => holdsOn(asOf, fact) !== 'no')));
        }
        for (const { instrument, history, inForce } of then.instruments) {
          const own = accepted
            .filter(({ what: body }) => body.kind === 'instrument' && body.instrument === instrument)
            .filter(({ since }) => since === undefined || reached(asOf, since) !== 'no');
          expect(ids(history)).toEqual(ids(own));
          const last = history
            .filter(({ what: body }) => body.kind === 'instrument' && body.action !== 'amended')
            .at(-1);
          expect(inForce).toBe(last?.what.kind === 'instrument' && last.what.action === 'in force');
        }
        expect(then.timeline.every((entry) => entry.day <= asOf)).toBe(true);
        const began = accepted.flatMap(({ since, until }) => [since, until].filter((one) => one !== undefined));
        expect(then.timeline).toHaveLength(began.filter((one) => one <= asOf).length);
      }),
    );
  });

  it('calls undecided only what no decided facts disagree about, and finds every pair that cannot be', () => {
    fc.assert(
      fc.property(facts, day, (all, asOf) => {
        const found = stands(recordOf(all), asOf).disputed;
        const open = all.filter((fact) => ['accepted', 'proposed', 'disputed'].includes(statusOf(fact)!));
        const begun = open.filter(({ since }) => since === undefined || since <= asOf);
        const counts = begun.flatMap((fact) => (fact.what.kind === 'figure' ? [{ fact, what: fact.what }] : []));
        const apart = counts.filter((one) =>
          counts.some(
            (other) =>
              one.fact.since === other.fact.since &&
              one.what.count !== other.what.count &&
              (one.what.bound === 'exactly' || other.what.count < one.what.count) &&
              (other.what.bound === 'exactly' || one.what.count < other.what.count) &&
              !(one.what.bound === 'over' && other.what.count > one.what.count) &&
              !(other.what.bound === 'over' && one.what.count > other.what.count),
          ),
        );
        const told = new Set(found.flatMap((one) => one.facts.map(({ id }) => id)));
        for (const { fact } of apart) expect(told).toContain(fact.id);
        for (const { undecided, facts: those } of found) {
          if (undecided) expect(those.some((fact) => statusOf(fact) === 'proposed')).toBe(true);
          if (those.some((fact) => statusOf(fact) === 'disputed')) expect(undecided).toBe(false);
          if (!those.some((fact) => statusOf(fact) === 'proposed')) expect(undecided).toBe(false);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type OwnershipRule,
  type OwnershipTable,
  ownership,
  type Share,
  type Stake,
  type Verdict,
  WHOLE,
} from './index.ts';

const DAY = '2026-01-15';
const ENTITIES = ['a', 'b', 'c', 'd'];
const LISTED = ['x', 'y'];
const OWNERS = [...ENTITIES, ...LISTED, 'public'];

const read = { citation: 'invented', mark: 'read in source' as const };
const ruleArb = fc
  .record({
    threshold: fc.constantFrom(20, 50, 75),
    inclusive: fc.boolean(),
    aggregate: fc.boolean(),
    control: fc.boolean(),
  })
  .map(
    ({ threshold, inclusive, aggregate, control }): OwnershipRule => ({
      id: 'xx',
      authority: 'xx',
      title: 'invented',
      lists: [],
      threshold: { value: threshold, ...read },
      inclusive: { value: inclusive, ...read },
      aggregate: { value: aggregate, ...read },
      indirect: { value: 'cascade', ...read },
      control: { value: control, ...read },
    }),
  );

/** Up to four owners of an entity, whose shares fit into the whole at their least; in tenths of the whole. */
const stakesOfEntity = (owned: string) =>
  fc
    .array(
      fc.record({
        owner: fc.constantFrom(...OWNERS),
        least: fc.integer({ min: 0, max: 6 }),
        span: fc.integer({ min: 0, max: 4 }),
        control: fc.constantFrom(undefined, undefined, undefined, 'yes' as const, 'unknown' as const),
      }),
      { maxLength: 4 },
    )
    .map((rows) => {
      const stakes: Stake[] = [];
      let sum = 0;
      for (const { owner, least, span, control } of rows) {
        if (stakes.some((stake) => stake.owner === owner) || sum + least > 10) continue;
        sum += least;
        stakes.push({
          owner,
          owned,
          share: tenths(least, Math.min(10, least + span)),
          ...(control === undefined ? {} : { control: { held: control, printed: control } }),
        });
      }
      return stakes;
    });
const stakesArb = fc.tuple(...ENTITIES.map(stakesOfEntity)).map((groups) => groups.flat());

const tenths = (least: number, most: number): Share => ({
  least: (least * WHOLE) / 10,
  most: (most * WHOLE) / 10,
  printed: `${least * 10}-${most * 10}`,
});

function tableOf(stakes: readonly Stake[]): OwnershipTable {
  const listings = [{ authority: 'xx', sure: true, source: 'test' }];
  return {
    parties: OWNERS.map((key) => ({ key, name: key, listings: LISTED.includes(key) ? listings : [] })),
    stakes,
  };
}

function verdictsOf(stakes: readonly Stake[], rule: OwnershipRule): Map<string, Verdict> {
  const { entities } = ownership(tableOf(stakes), [rule], DAY);
  return new Map(entities.flatMap(({ key, verdicts }) => verdicts.map((verdict) => [key, verdict] as const)));
}

const boundsOf = (verdicts: ReadonlyMap<string, Verdict>, entity: string) =>
  verdicts.get(entity)?.bounds ?? { atLeast: 0, atMost: 0 };

/** What the table may really be: every share settled within its range and the whole, every question of control answered. */
function settle(stakes: readonly Stake[], lots: readonly number[]): Stake[] {
  const room = new Map(ENTITIES.map((entity) => [entity, WHOLE]));
  for (const { owned, share } of stakes) room.set(owned, room.get(owned)! - share.least);
  return stakes.map((stake, index) => {
    const lot = lots[index % lots.length]!;
    const spare = Math.min(stake.share.most - stake.share.least, room.get(stake.owned)!);
    const extra = Math.round((spare * (lot % 11)) / 10);
    room.set(stake.owned, room.get(stake.owned)! - extra);
    const share = stake.share.least + extra;
    const { control, ...rest } = stake;
    const held = control?.held === 'yes' || (control?.held === 'unknown' && lot % 2 === 0);
    return {
      ...rest,
      share: { least: share, most: share, printed: '' },
      ...(held ? { control: { held: 'yes' as const, printed: 'yes' } } : {}),
    };
  });
}

/**
 * The same question asked plainly, another way: an entity is blocked by a set of listed parties where its owners, each
 * asked in turn along a chain that never comes back on itself, hold enough.
 */
function plainly(stakes: readonly Stake[], rule: OwnershipRule): (entity: string) => boolean {
  const threshold = (rule.threshold.value * WHOLE) / 100;
  const enough = (sum: number) => (rule.inclusive.value ? sum >= threshold : sum > threshold);
  const carried = (entity: string, by: readonly string[], above: readonly string[]): boolean => {
    const chain = [...above, entity];
    const counting = stakes.filter(
      ({ owner, owned }) =>
        owned === entity && (by.includes(owner) || (!chain.includes(owner) && carried(owner, by, chain))),
    );
    if (rule.control.value && counting.some(({ control }) => control !== undefined)) return true;
    return counting.length > 0 && enough(counting.reduce((sum, { share }) => sum + share.least, 0));
  };
  const sets = rule.aggregate.value ? [LISTED] : LISTED.map((party) => [party]);
  return (entity) => sets.some((set) => carried(entity, set, []));
}

describe('bounds', () => {
  it('hold whatever the uncertain shares really are', () => {
    fc.assert(
      fc.property(stakesArb, ruleArb, fc.array(fc.nat(100), { minLength: 1, maxLength: 16 }), (stakes, rule, lots) => {
        const before = verdictsOf(stakes, rule);
        const settled = settle(stakes, lots);
        const really = plainly(settled, rule);
        const after = verdictsOf(settled, rule);
        for (const entity of ENTITIES) {
          const outcome = before.get(entity)?.outcome ?? 'not blocked';
          if (outcome !== 'depends') expect(really(entity)).toBe(outcome === 'blocked');
          expect(after.get(entity)?.outcome ?? 'not blocked').toBe(really(entity) ? 'blocked' : 'not blocked');
          const { atLeast, atMost } = boundsOf(after, entity);
          expect(atLeast).toBe(atMost);
          expect(atLeast).toBeGreaterThanOrEqual(boundsOf(before, entity).atLeast);
          expect(atMost).toBeLessThanOrEqual(boundsOf(before, entity).atMost);
          expect(atMost).toBeLessThanOrEqual(before.get(entity)?.atMostGivenOthers ?? 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are never lowered by another owner, nor is the lower one by anybody', () => {
    fc.assert(
      fc.property(
        stakesArb,
        ruleArb,
        fc.constantFrom(...ENTITIES),
        fc.constantFrom(...OWNERS),
        fc.nat(10),
        fc.nat(10),
        (stakes, rule, owned, owner, low, more) => {
          fc.pre(!stakes.some((stake) => stake.owner === owner && stake.owned === owned));
          const room =
            10 -
            stakes
              .filter((stake) => stake.owned === owned)
              .reduce((sum, { share }) => sum + (share.least * 10) / WHOLE, 0);
          const least = Math.min(low, room);
          const added: Stake = { owner, owned, share: tenths(least, Math.min(10, least + more)) };
          noneLower(verdictsOf(stakes, rule), verdictsOf([...stakes, added], rule));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are never lowered by a larger share', () => {
    fc.assert(
      fc.property(stakesArb, ruleArb, fc.nat(20), fc.nat(10), fc.nat(10), (stakes, rule, which, atLeast, atMost) => {
        fc.pre(stakes.length > 0);
        const raised = stakes[which % stakes.length]!;
        const others = stakes.filter(({ owned }) => owned === raised.owned);
        const room = WHOLE - others.reduce((sum, { share }) => sum + share.least, 0);
        const least = raised.share.least + Math.min(room, (atLeast * WHOLE) / 10);
        const most = Math.min(WHOLE, Math.max(least, raised.share.most + (atMost * WHOLE) / 10));
        const after = stakes.map((stake) =>
          stake === raised ? { ...stake, share: { least, most, printed: '' } } : stake,
        );
        noneLower(verdictsOf(stakes, rule), verdictsOf(after, rule));
      }),
      { numRuns: 500 },
    );
  });
});

function noneLower(before: ReadonlyMap<string, Verdict>, after: ReadonlyMap<string, Verdict>): void {
  for (const entity of ENTITIES) {
    expect(boundsOf(after, entity).atLeast).toBeGreaterThanOrEqual(boundsOf(before, entity).atLeast);
    expect(boundsOf(after, entity).atMost).toBeGreaterThanOrEqual(boundsOf(before, entity).atMost);
  }
}

it('every carrier is shown with a chain that is there and begins with a listed party', () => {
  fc.assert(
    fc.property(stakesArb, ruleArb, (stakes, rule) => {
      for (const [entity, { carriers }] of verdictsOf(stakes, rule)) {
        for (const { path, owner } of carriers) {
          expect(LISTED).toContain(path[0]);
          expect(path.at(-1)).toBe(owner);
          for (const [index, key] of [...path, entity].entries()) {
            if (index > 0)
              expect(stakes.some((stake) => stake.owner === path[index - 1] && stake.owned === key)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});

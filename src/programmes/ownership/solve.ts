import { WHOLE } from './share.ts';
import type { OwnershipRule, Stake } from './types.ts';

/**
 * How uncertain shares are taken: at their `least`; at their `most`; at their `most` within what others surely leave
 * (`fitting`); or with every share that others do not surely hold taken for blocked (`open`), named or not.
 */
export type Reading = 'least' | 'most' | 'fitting' | 'open';

/** What a rule needs to know, without its citations. */
export interface Reckoning {
  /** In millionths of a percent. */
  readonly threshold: number;
  readonly inclusive: boolean;
  readonly indirect: 'cascade' | 'multiply';
  readonly control: boolean;
  readonly joint: boolean;
}

export interface Solution {
  /** The sources, and the entities carried. */
  readonly blocked: ReadonlySet<string>;
  /** Entities that meet the threshold or are controlled, sources among them where they too are owned so. */
  readonly carried: ReadonlySet<string>;
  /** The order in which parties began to count: each counts because of some that come before it. */
  readonly order: ReadonlyMap<string, number>;
  /** What blocked owners hold of each entity, in millionths of a percent, at most the whole. */
  readonly held: ReadonlyMap<string, number>;
}

/** Multiplied shares may go round a cycle for ever, by ever less. */
const SMALLEST_GAIN = 1e-3;
const MOST_ROUNDS = 20_000;

/**
 * The least fixed point: only what is carried by a source at the end of some chain is blocked, so that entities which
 * own each other in a circle do not block themselves. Every round only ever adds, and there is a bound on what can be
 * added: cycles end.
 *
 * Time grows with rounds × stakes; a chain of n entities listed against its direction takes n rounds.
 *
 * @param stakesOf the stakes in force, by the entity owned
 * @param sources parties blocked to begin with
 */
export function solve(
  stakesOf: ReadonlyMap<string, readonly Stake[]>,
  sources: ReadonlySet<string>,
  rule: Reckoning,
  reading: Reading,
): Solution {
  const blocked = new Set(sources);
  const carried = new Set<string>();
  const held = new Map<string, number>();
  // What counts of an owner's stake: all of it, or in multiplying also a part.
  const weight = new Map<string, number>([...sources].map((key) => [key, 1]));
  const order = new Map([...sources].map((key, index) => [key, index]));
  let grew = true;
  for (let round = 1; grew && round <= MOST_ROUNDS; round++) {
    grew = false;
    for (const [entity, stakes] of stakesOf) {
      const sum = heldBy(stakes, weight, rule, reading);
      const gain = sum - (held.get(entity) ?? 0);
      if (gain > 0) held.set(entity, sum);
      if (gain > SMALLEST_GAIN) grew = true;
      const controlled = rule.control && stakes.some((stake) => controls(stake, reading) && blocked.has(stake.owner));
      if (!carried.has(entity) && (controlled || meets(Math.round(sum), rule))) {
        carried.add(entity);
        blocked.add(entity);
        grew = true;
      }
      const full = sources.has(entity) || controlled || rule.indirect === 'cascade';
      const counts = full ? Number(blocked.has(entity)) : sum / WHOLE;
      if (counts > (weight.get(entity) ?? 0)) weight.set(entity, counts);
      if (counts > 0 && !order.has(entity)) order.set(entity, order.size);
    }
  }
  return { blocked, carried, order, held };
}

/** Whether a sum meets the threshold. */
export function meets(sum: number, rule: Reckoning): boolean {
  return rule.inclusive ? sum >= rule.threshold : sum > rule.threshold;
}

/** The reckoning of a rule. */
export function reckoningOf(rule: OwnershipRule): Reckoning {
  return {
    threshold: Math.round((rule.threshold.value * WHOLE) / 100),
    inclusive: rule.inclusive.value,
    indirect: rule.indirect.value,
    control: rule.control.value,
    joint: rule.joint?.value ?? false,
  };
}

function heldBy(
  stakes: readonly Stake[],
  weight: ReadonlyMap<string, number>,
  rule: Reckoning,
  reading: Reading,
): number {
  let sum = 0;
  let others = 0;
  for (const stake of stakes) {
    const part = partOf(stake, stakes, weight, rule);
    sum += part * (reading === 'least' ? stake.share.least : stake.share.most);
    others += (1 - part) * stake.share.least;
  }
  if (reading === 'open') return WHOLE - others;
  return Math.min(sum, reading === 'fitting' ? WHOLE - others : WHOLE);
}

/** How much of a stake counts; stakes under one joint arrangement count as the strongest of them does. */
export function partOf(
  { owner, joint }: Stake,
  stakes: readonly Stake[],
  weight: ReadonlyMap<string, number>,
  rule: Reckoning,
): number {
  const own = weight.get(owner) ?? 0;
  if (joint === undefined || !rule.joint) return own;
  return Math.max(own, ...stakes.filter((other) => other.joint === joint).map((other) => weight.get(other.owner) ?? 0));
}

/** Whether a stake carries control, in a reading of the table. */
export function controls({ control }: Stake, reading: Reading): boolean {
  return control !== undefined && (reading !== 'least' || control.held === 'yes');
}

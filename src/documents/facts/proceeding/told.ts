import type { Item } from '../../entities/item.ts';
import type { ProceedingFact } from '../fact-types.ts';

/** A step of a case, as a verb tells it. */
export interface Step {
  readonly step: ProceedingFact['step'];
  readonly what: string;
  /** Nobody: it is said of no one by name. */
  readonly against: readonly Item[];
  readonly by: Item | undefined;
  /** Where in the line the verb stands, and where what follows it begins. */
  readonly at: number;
  readonly end: number;
}

/** The same as a reader of one verb gives it: what it leaves out is the verb's. */
export type Told = Pick<Step, 'step' | 'what' | 'against'> & Partial<Pick<Step, 'by' | 'at' | 'end'>>;

/** People, named or counted. */
export function isAccused({ type, count }: Item): boolean {
  return type === 'person' || (type === 'group' && count !== undefined);
}

/** Companies are charged and cleared as well. */
export function isParty(item: Item): boolean {
  return isAccused(item) || (item.type === 'organisation' && !AUTHORITIES.test(item.name));
}

const AUTHORITIES = /\b(?:court|tribunal|council|government|parliament|department|ministry)\b/i;

/** A step against somebody; none where nobody is named or counted. */
export function some(step: Told['step'], what: string, against: readonly Item[]): Told | undefined {
  const fresh = withoutNamed(against);
  return fresh.length === 0 ? undefined : { step, what, against: fresh };
}

/** "three commanders – A, B and C", "two former ministers, A and B": without a number of whom all are named. */
export function withoutNamed(items: readonly Item[]): readonly Item[] {
  const named = items.filter(({ type }) => type !== 'group').length;
  return items.filter(({ type, count }) => type !== 'group' || count === undefined || named < count);
}

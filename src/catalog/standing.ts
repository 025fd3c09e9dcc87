import type { AsOf, Party } from '../model/index.ts';
import { dayOf, EVER, NEVER } from './days.ts';

/**
 * When a party stood on its list. From `from` (inclusive) to `until` (exclusive) it is listed. Before and after lie the
 * days of which that is not known: from `possibleFrom` on some later version has it, none before does, and no listing
 * date is known; before `to` some version before has it, none after does, and no delisting date is known.
 */
export interface Stay {
  readonly possibleFrom: number;
  readonly from: number;
  readonly until: number;
  readonly to: number;
  /** What the bounds rest on, in words. */
  readonly basis: string;
}

/** What holds on a day, and on what grounds. */
export interface Standing {
  readonly standing: AsOf['standing'];
  readonly basis: string;
}

/** A version as the reckoning needs it, in order of date. */
export interface VersionDay {
  readonly version: string;
  /** The day from which it speaks. A month counts as its last day: nothing is claimed of days it may not describe. */
  readonly day: number;
  /** The earliest day it may describe, of a month the first: what came or went later it does not tell. */
  readonly earliest: number;
}

/** A version's days. */
export function versionDay(version: string): VersionDay {
  return { version, day: dayOf(version, 'end'), earliest: dayOf(version) };
}

/**
 * The stays of a party from the versions that hold it (`seen`: indexes into `versions`, ascending) and the dates the
 * list or a sourced record gives. A known listing date decides when it lies after the last version without the party, a
 * known delisting date when it lies after the first version with it.
 */
export function staysOf(party: Party, seen: readonly number[], versions: readonly VersionDay[]): Stay[] {
  const listed = party.designations.map((designation) => designation.listed).filter((date) => date !== undefined);
  const delisted = party.designations.map((designation) => designation.delisted);
  const listing = listed.length > 0 ? listed.sort()[0] : undefined;
  const delisting = delisted.every((date) => date !== undefined) ? delisted.sort().at(-1) : undefined;
  const stays: Stay[] = [];
  for (let k = 0; k < seen.length; k++) {
    const first = seen[k]!;
    while (k + 1 < seen.length && seen[k + 1] === seen[k]! + 1) k++;
    const last = seen[k]!;
    const begin = beginning(versions[first]!, versions[first - 1], listing);
    // The dates a record gives are those of its last stay: an earlier one ended without a date.
    const end = ending(versions[last]!, versions[last + 1], k === seen.length - 1 ? delisting : undefined, begin);
    const { possibleFrom, from } = begin;
    stays.push({ possibleFrom, from, until: end.until, to: end.to, basis: `${begin.basis}${end.basis}` });
  }
  return stays;
}

function beginning(since: VersionDay, before: VersionDay | undefined, listing: string | undefined) {
  if (listing !== undefined && (before === undefined || dayOf(listing, 'end') > before.earliest)) {
    const from = dayOf(listing, 'end');
    return { possibleFrom: dayOf(listing), from, listedOn: from, basis: `since ${listing} (listing date)` };
  }
  const absent = before === undefined ? 'no earlier version is held' : `absent in that of ${before.version}`;
  const dated =
    listing === undefined ? 'no listing date is known' : `its listing date, ${listing}, is that of an earlier stay`;
  return {
    possibleFrom: before === undefined ? EVER : before.earliest + 1,
    from: since.day,
    listedOn: undefined,
    basis: `first seen in the version of ${since.version}, ${absent}; ${dated}`,
  };
}

function ending(
  last: VersionDay,
  after: VersionDay | undefined,
  delisting: string | undefined,
  { possibleFrom, listedOn }: { readonly possibleFrom: number; readonly listedOn: number | undefined },
) {
  if (delisting !== undefined && dayOf(delisting, 'end') > possibleFrom) {
    return { until: dayOf(delisting), to: dayOf(delisting, 'end'), basis: `; delisted ${delisting}` };
  }
  if (after === undefined) return { until: NEVER, to: NEVER, basis: '' };
  return {
    // Whatever day a version of a month describes: it was listed on the day of its listing.
    until: Math.max(last.earliest, listedOn ?? EVER) + 1,
    to: after.day,
    basis: `; last seen in the version of ${last.version}, absent in that of ${after.version}; no delisting date is known`,
  };
}

/** What the stays say of a day, or `undefined` when the party was not listed. */
export function standingOn(stays: readonly Stay[], day: number): Standing | undefined {
  const stay = stays.find(({ possibleFrom, to }) => day >= possibleFrom && day < to);
  if (stay === undefined) return undefined;
  const { from, until, basis } = stay;
  return { standing: day < from ? 'possibly listed' : day < until ? 'listed' : 'possibly no longer listed', basis };
}

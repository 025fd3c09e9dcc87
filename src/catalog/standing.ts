import type { Party } from '../model/index.ts';
import { dayOf, EVER, NEVER } from './days.ts';

/**
 * When a party stood on its list. From `from` (inclusive) to `to` (exclusive) it is listed; from `possibleFrom` to
 * `from` it is possibly listed: some version after those days has it, none before does, and no listing date is known.
 */
export interface Stay {
  readonly possibleFrom: number;
  readonly from: number;
  readonly to: number;
  /** What `from` and `to` rest on, in words. */
  readonly basis: string;
}

/** What holds on a day, and on what grounds. */
export interface Standing {
  readonly standing: 'listed' | 'possibly listed';
  readonly basis: string;
}

/** A version as the reckoning needs it, in order of date. */
export interface VersionDay {
  readonly version: string;
  readonly day: number;
}

/**
 * A version's day: a month counts as its last day, so that nothing is claimed of days the version may not describe.
 */
export function versionDay(version: string): VersionDay {
  return { version, day: dayOf(version, 'end') };
}

/**
 * The stays of a party from the versions that hold it (`seen`: indexes into `versions`, ascending) and the dates the
 * list or a sourced record gives. A known listing date decides when it lies after the last version without the party.
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
    stays.push(stay(versions, first, last, listing, last === versions.length - 1 ? delisting : undefined));
  }
  return stays;
}

function stay(
  versions: readonly VersionDay[],
  first: number,
  last: number,
  listing: string | undefined,
  delisting: string | undefined,
): Stay {
  const before = versions[first - 1];
  const since = versions[first]!;
  const after = versions[last + 1];
  const to = delisting !== undefined ? dayOf(delisting) : after !== undefined ? after.day : NEVER;
  const end =
    delisting !== undefined
      ? `; delisted ${delisting}`
      : after !== undefined
        ? `; no longer in the version of ${after.version}`
        : '';
  if (listing !== undefined && (before === undefined || dayOf(listing, 'end') > before.day)) {
    const from = dayOf(listing);
    return { possibleFrom: from, from, to, basis: `since ${listing} (listing date)${end}` };
  }
  const absent = before === undefined ? 'no earlier version is held' : `absent in that of ${before.version}`;
  return {
    possibleFrom: before?.day ?? EVER,
    from: since.day,
    to,
    basis: `first seen in the version of ${since.version}, ${absent}; no listing date is known${end}`,
  };
}

/** What the stays say of a day, or `undefined` when the party was not listed. */
export function standingOn(stays: readonly Stay[], day: number): Standing | undefined {
  const stay = stays.find(({ possibleFrom, to }) => day >= possibleFrom && day < to);
  if (stay === undefined) return undefined;
  return { standing: day >= stay.from ? 'listed' : 'possibly listed', basis: stay.basis };
}

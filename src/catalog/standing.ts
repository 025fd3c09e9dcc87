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
  /** What the beginning rests on, in words, and where it is known the listing date. */
  readonly begins: string;
  readonly listing?: string;
  /** What the end rests on, in words; empty while there is none. */
  readonly ends: string;
}

/** What holds on a day, and on what grounds. */
export interface Standing {
  readonly standing: AsOf['standing'];
  readonly basis: string;
}

/** What was published on a day, as the reckoning needs it, in order of date. */
export interface VersionDay {
  readonly version: string;
  /** Of a file that does not hold the whole list, what it is: it proves nothing of the parties it lacks. */
  readonly part?: string;
  /** The day from which it speaks. A month counts as its last day: nothing is claimed of days it may not describe. */
  readonly day: number;
  /** The earliest day it may describe, of a month the first: what came or went later it does not tell. */
  readonly earliest: number;
}

/** A version's days, or with `part` those of a file that holds some of its entries. */
export function versionDay(version: string, part?: string): VersionDay {
  const days = { version, day: dayOf(version, 'end'), earliest: dayOf(version) };
  return part === undefined ? days : { ...days, part };
}

/**
 * The stays of a party from the versions that hold it (`seen`: indexes into `versions`, ascending) and the dates the
 * list or a sourced record gives. Files that are no whole versions stand among these only where they hold the party. A
 * known listing date decides when it lies after the last version without the party, a known delisting date when it lies
 * after the first version with it.
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
    const run = versions.slice(first, seen[k]! + 1);
    const { listedOn, ...begin } = beginning(run[0]!, versions[first - 1], listing);
    // The dates a record gives are those of its last stay: an earlier one ended without a date.
    const dated = k === seen.length - 1 ? delisting : undefined;
    stays.push({ ...begin, ...ending(run, versions[seen[k]! + 1], dated, begin.possibleFrom, listedOn) });
  }
  return stays;
}

function beginning(since: VersionDay, before: VersionDay | undefined, listing: string | undefined) {
  if (listing !== undefined && (before === undefined || dayOf(listing, 'end') > before.earliest)) {
    const from = dayOf(listing, 'end');
    return { possibleFrom: dayOf(listing), from, listedOn: from, listing, begins: `since ${listing} (listing date)` };
  }
  const absent = before === undefined ? 'no earlier version is held' : absentIn(before, since);
  const dated =
    listing === undefined ? 'no listing date is known' : `its listing date, ${listing}, is that of an earlier stay`;
  return {
    possibleFrom: before === undefined ? EVER : Math.min(before.earliest + 1, since.day),
    from: since.day,
    listedOn: undefined,
    begins: `first seen in ${called(since)}, ${absent}; ${dated}`,
  };
}

function ending(
  run: readonly VersionDay[],
  after: VersionDay | undefined,
  delisting: string | undefined,
  possibleFrom: number,
  listedOn: number | undefined,
): Pick<Stay, 'until' | 'to' | 'ends'> {
  if (delisting !== undefined && dayOf(delisting, 'end') > possibleFrom) {
    return { until: dayOf(delisting), to: dayOf(delisting, 'end'), ends: `delisted ${delisting}` };
  }
  if (after === undefined) return { until: NEVER, to: NEVER, ends: '' };
  const last = run.at(-1)!;
  const whole = last.part === undefined ? undefined : run.findLast(({ part }) => part === undefined);
  const seen = whole === undefined ? 'last seen in ' : `seen in ${called(whole)}, last in `;
  return {
    // Whatever day a version of a month describes: it was listed on the day of its listing.
    until: Math.max(last.earliest, listedOn ?? EVER) + 1,
    to: after.day,
    ends: `${seen}${called(last)}, ${absentIn(after, last)}; no delisting date is known`,
  };
}

function called({ version, part = 'version' }: VersionDay): string {
  return `the ${part} of ${version}`;
}

function absentIn(version: VersionDay, beside: VersionDay): string {
  return `absent in ${beside.part === undefined ? `that of ${version.version}` : called(version)}`;
}

/** What the stays say of a day, or `undefined` when the party was not listed. */
export function standingOn(stays: readonly Stay[], day: number): Standing | undefined {
  const stay = stays.find(({ possibleFrom, to }) => day >= possibleFrom && day < to);
  if (stay === undefined) return undefined;
  const { from, until, begins, listing, ends } = stay;
  if (day >= until) {
    // What speaks of its end comes first: read on, "no longer listed since" a listing date would say the contrary.
    const listed = listing === undefined ? begins : `listed ${listing} (listing date)`;
    return { standing: 'possibly no longer listed', basis: `${ends}; ${listed}` };
  }
  const basis = ends === '' ? begins : `${begins}; ${ends}`;
  return { standing: day < from ? 'possibly listed' : 'listed', basis };
}

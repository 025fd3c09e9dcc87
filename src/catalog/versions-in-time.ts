import { InterdictError, type ListVersion } from '../model/index.ts';
import type { HeldVersion } from './bundle.ts';
import { dateOf, dayOf, EVER, NEVER } from './days.ts';
import { versionDay } from './standing.ts';

/**
 * The day from which this installation knew a version: the day it was fetched, else the version's own, of a month the
 * last.
 */
function knownFrom({ fetched, version }: ListVersion): number {
  return dayOf((fetched ?? version).slice(0, 10), 'end');
}

/** The version of a list that speaks for a day, and whether it is really a later one, none of that day being held. */
export interface Governing {
  readonly manifest: ListVersion;
  readonly later: boolean;
}

/** The newest version on or before a day, else the earliest held. `history`: one list's versions, oldest first. */
export function governing(history: readonly ListVersion[], day: number): Governing | undefined {
  const manifest = history.findLast(({ version }) => versionDay(version).day <= day);
  if (manifest !== undefined) return { manifest, later: false };
  return history[0] === undefined ? undefined : { manifest: history[0], later: true };
}

/** An older version, or a file of sightings, that is held and cannot be read. */
export interface UnreadVersion {
  readonly list: string;
  readonly version: string;
  readonly error: InterdictError;
  /** The days it alone could speak for, of which nothing sure can be said; none of sightings, which only add. */
  readonly silent?: { readonly after: number; readonly before: number };
}

/** The unread version of a list for whose days a day is. */
export function silentOn(unread: readonly UnreadVersion[], list: string, day: number): UnreadVersion | undefined {
  return unread.find(
    (each) => each.list === list && each.silent !== undefined && day > each.silent.after && day < each.silent.before,
  );
}

/** The days between the versions read before and after one that could not be. `read`: their dates, any order. */
export function silentDays(version: string, read: readonly string[]): { after: number; before: number } {
  const { day } = versionDay(version);
  const days = read.map((each) => versionDay(each));
  return {
    after: Math.max(EVER, ...days.filter((each) => each.day <= day).map(({ earliest }) => earliest)),
    before: Math.min(NEVER, ...days.filter((each) => each.day > day).map((each) => each.day)),
  };
}

/** The versions known on a day, and the lists of which none was: these were not screened then. */
export function knownThen(all: readonly HeldVersion[], knownAt: string | undefined) {
  if (knownAt === undefined) return { held: all, unknown: [] };
  const day = dayOf(knownAt);
  const held = all.filter(({ manifest }) => knownFrom(manifest) <= day);
  const known = new Set(held.map(({ manifest }) => manifest.list));
  const unknown = new Map<string, { readonly manifest: ListVersion; readonly error: InterdictError }>();
  for (const { manifest } of all) {
    if (known.has(manifest.list) || unknown.has(manifest.list)) continue;
    const error = new InterdictError(
      'LIST_EMPTY',
      `No version of ${manifest.list} was known on ${knownAt}: the first is known from ${dateOf(knownFrom(manifest))}.`,
      'Ask for a later day, or leave the list out.',
    );
    unknown.set(manifest.list, { manifest, error });
  }
  return { held, unknown: [...unknown.values()] };
}

import type { ListVersion } from '../model/index.ts';
import { dayOf } from './days.ts';
import { versionDay } from './standing.ts';

/**
 * The day from which this installation knew a version: the day it was fetched, else the version's own, of a month the
 * last.
 */
export function knownFrom({ fetched, version }: ListVersion): number {
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

import { InterdictError, type ListVersion } from '../model/index.ts';
import type { HeldVersion } from './bundle.ts';
import { dateOf, dayOf } from './days.ts';
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

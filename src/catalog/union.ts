import { nameKey } from '../match/index.ts';
import type { ListVersion, Name, Party } from '../model/index.ts';
import { NEVER } from './days.ts';
import { type Stay, staysOf, versionDay } from './standing.ts';

/** One version of a list with its parties. */
export interface LoadedVersion {
  readonly manifest: ListVersion;
  readonly parties: readonly Party[];
}

/** A party over all held versions of its list. */
export interface PartyOverTime {
  /** As the newest version that holds it has it. */
  readonly party: Party;
  readonly stays: readonly Stay[];
  /** Whether the newest version holds it. */
  readonly current: boolean;
  /** Names only older versions had, each with the day it was gone. */
  readonly formerNames: ReadonlyArray<{ readonly name: Name; readonly until: number }>;
}

/**
 * All parties of a list over its versions (oldest first), in the order of the newest version, then those it no longer
 * has. O(total names).
 */
export function unionOf(versions: readonly LoadedVersion[]): PartyOverTime[] {
  const days = versions.map(({ manifest }) => versionDay(manifest.version));
  const seen = new Map<string, { readonly at: number[]; readonly records: Party[] }>();
  for (let v = versions.length - 1; v >= 0; v--) {
    for (const party of versions[v]!.parties) {
      const known = seen.get(party.id);
      if (known === undefined) seen.set(party.id, { at: [v], records: [party] });
      else {
        known.at.unshift(v);
        known.records.push(party);
      }
    }
  }
  return [...seen.values()].map(({ at, records }) => {
    const party = records[0]!;
    return {
      party,
      stays: staysOf(party, at, days),
      current: at.at(-1) === versions.length - 1,
      formerNames: records.length < 2 ? [] : formerNames(records, at, days),
    };
  });
}

/** Names of older records that the newest lacks. `records` newest first, `at` the versions that hold them, oldest first. */
function formerNames(records: readonly Party[], at: readonly number[], days: ReturnType<typeof versionDay>[]) {
  const known = new Set(records[0]!.names.map(({ full }) => nameKey(full)));
  const former: { name: Name; until: number }[] = [];
  for (let r = 1; r < records.length; r++) {
    const gone = days[at[at.length - r]!]?.day ?? NEVER;
    for (const name of records[r]!.names) {
      const key = nameKey(name.full);
      if (known.has(key)) continue;
      known.add(key);
      former.push({ name, until: gone });
    }
  }
  return former;
}

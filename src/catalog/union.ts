import { nameKey } from '../match/index.ts';
import type { ListVersion, Name, Party, Sightings } from '../model/index.ts';
import { type Stay, staysOf, type VersionDay, versionDay } from './standing.ts';

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

/** What a version had of a party, where the next newer version that holds it has something else. */
interface OlderRecord {
  readonly party: Party;
  /** The day of that newer version. */
  readonly until: number;
}

/**
 * All parties of a list over its versions (oldest first), in the order of the newest version, then those it no longer
 * has. An entry that several versions share as one object costs as one. What was seen of a party between versions counts
 * for its stays. O(total names).
 */
export function unionOf(versions: readonly LoadedVersion[], sightings: readonly Sightings[] = []): PartyOverTime[] {
  const sighted = sightedOn(sightings);
  const days = versions.map(({ manifest }) => versionDay(manifest.version));
  const seen = new Map<string, { readonly at: number[]; oldest: Party; readonly party: Party; older: OlderRecord[] }>();
  for (let v = versions.length - 1; v >= 0; v--) {
    for (const party of versions[v]!.parties) {
      const known = seen.get(party.id);
      if (known === undefined) seen.set(party.id, { at: [v], oldest: party, party, older: [] });
      else {
        if (known.oldest !== party) known.older.push({ party, until: days[known.at.at(-1)!]!.day });
        known.oldest = party;
        known.at.push(v);
      }
    }
  }
  return [...seen.values()].map(({ at, party, older }) => ({
    party,
    stays: staysWith(party, at.reverse(), days, sighted.get(party.id)),
    current: at.at(-1) === versions.length - 1,
    formerNames: older.length === 0 ? [] : formerNames(party, older),
  }));
}

function sightedOn(sightings: readonly Sightings[]): Map<string, VersionDay[]> {
  const days = new Map<string, VersionDay[]>();
  for (const { version, what, ids } of sightings) {
    const day = versionDay(version, what);
    for (const id of ids) days.set(id, [...(days.get(id) ?? []), day]);
  }
  return days;
}

function staysWith(
  party: Party,
  at: readonly number[],
  versions: readonly VersionDay[],
  sighted: readonly VersionDay[] | undefined,
): Stay[] {
  if (sighted === undefined) return staysOf(party, at, versions);
  const all = [...versions, ...sighted].sort((a, b) => a.day - b.day);
  const holding = new Set([...at.map((v) => versions[v]!), ...sighted]);
  const seen = all.flatMap((each, i) => (holding.has(each) ? [i] : []));
  return staysOf(party, seen, all);
}

/** Names of older records (newest first) that the party has no more. */
function formerNames(party: Party, older: readonly OlderRecord[]): PartyOverTime['formerNames'] {
  const known = new Set(party.names.map(({ full }) => nameKey(full)));
  const former: { name: Name; until: number }[] = [];
  for (const { party: record, until } of older) {
    for (const name of record.names) {
      const key = nameKey(name.full);
      if (known.has(key)) continue;
      known.add(key);
      former.push({ name, until });
    }
  }
  return former;
}

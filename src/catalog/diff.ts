import { nameKey } from '../match/index.ts';
import { InterdictError, type Party } from '../model/index.ts';
import { type HeldVersion, heldVersions, readParties } from './bundle.ts';
import { CARRIED_FIELDS, type CarriedField, carriedBy, valuesOf } from './carried-fields.ts';
import { unknownList } from './catalog.ts';

/** A party as a difference names it. */
export interface DiffParty {
  readonly id: string;
  readonly caption: string;
  readonly programmes: readonly string[];
}

/** What one party gained and lost, field by field, in comparable form. */
export interface PartyChange extends DiffParty {
  readonly changes: ReadonlyArray<{
    readonly field: CarriedField;
    readonly added: readonly string[];
    readonly removed: readonly string[];
  }>;
}

/** A party removed under one id and listed again under another. */
export interface Relisting {
  readonly removed: DiffParty;
  readonly added: DiffParty;
  readonly evidence: string;
}

/** What changed between two versions of a list. */
export interface VersionDiff {
  readonly list: string;
  readonly from: string;
  readonly to: string;
  /** The fields both versions carry: nothing else is compared. */
  readonly compared: readonly CarriedField[];
  readonly added: readonly DiffParty[];
  readonly removed: readonly DiffParty[];
  readonly relisted: readonly Relisting[];
  readonly changed: readonly PartyChange[];
  readonly unchanged: number;
}

/** Versions of a list that are held, oldest first. Throws `LIST_UNKNOWN`. */
export function historyOf(data: string, list: string): HeldVersion[] {
  const held = heldVersions(data);
  const versions = held.filter(({ manifest }) => manifest.list === list);
  if (versions.length > 0) return versions;
  throw unknownList(list, [...new Set(held.map(({ manifest }) => manifest.list))]);
}

/** Compares two held versions of a list. Throws `LIST_UNKNOWN`, or `OPTION_INVALID` for a version not held. */
export function diffVersions(data: string, list: string, from: string, to: string): VersionDiff {
  const versions = historyOf(data, list);
  const read = (version: string): Party[] => {
    const held = versions.find(({ manifest }) => manifest.version === version);
    if (held !== undefined) return readParties(held);
    const known = versions.map(({ manifest }) => manifest.version).join(', ');
    throw new InterdictError('OPTION_INVALID', `No version "${version}" of ${list} is held.`, `Use one of: ${known}.`);
  };
  return { list, from, to, ...diffParties(read(from), read(to)) };
}

/** Compares two versions' parties by id, on the fields both carry, normalised. O(total names). */
export function diffParties(
  before: readonly Party[],
  after: readonly Party[],
): Omit<VersionDiff, 'list' | 'from' | 'to'> {
  const compared = CARRIED_FIELDS.filter((field) => carriedBy(before, field) && carriedBy(after, field));
  const old = new Map(before.map((party) => [party.id, party]));
  const now = new Map(after.map((party) => [party.id, party]));
  const added = after.filter(({ id }) => !old.has(id));
  const removed = before.filter(({ id }) => !now.has(id));
  const relisted = relistings(removed, added);
  const again = new Set(relisted.flatMap((pair) => [pair.removed.id, pair.added.id]));
  const kept = after.filter(({ id }) => old.has(id));
  const changed = kept
    .map((party) => changeOf(old.get(party.id)!, party, compared))
    .filter((change) => change !== undefined);
  return {
    compared,
    added: added.filter(({ id }) => !again.has(id)).map(brief),
    removed: removed.filter(({ id }) => !again.has(id)).map(brief),
    relisted,
    changed,
    unchanged: kept.length - changed.length,
  };
}

function brief(party: Party): DiffParty {
  return {
    id: party.id,
    caption: party.caption,
    programmes: [...new Set(party.designations.flatMap(({ programmes }) => programmes))],
  };
}

/** Pairs by the words of the primary name, in any order; a name borne by several on either side pairs nobody. */
function relistings(removed: readonly Party[], added: readonly Party[]): Relisting[] {
  const byName = (parties: readonly Party[]) => {
    const found = new Map<string, Party[]>();
    for (const party of parties) {
      const key = nameKey(party.caption);
      found.set(key, [...(found.get(key) ?? []), party]);
    }
    return found;
  };
  const newcomers = byName(added);
  const pairs: Relisting[] = [];
  for (const [key, gone] of byName(removed)) {
    const back = newcomers.get(key);
    if (gone.length !== 1 || back?.length !== 1) continue;
    pairs.push({
      removed: brief(gone[0]!),
      added: brief(back[0]!),
      evidence: 'the same primary name, borne by no other',
    });
  }
  return pairs;
}

function changeOf(before: Party, after: Party, compared: readonly CarriedField[]): PartyChange | undefined {
  const changes = compared.flatMap((field) => {
    const [old, now] = [valuesOf(before, field), valuesOf(after, field)];
    // A value lent by another version is no news: it neither appears nor, where it stood before, disappears.
    const added = now.own.filter((value) => !old.own.includes(value) && !old.lent.includes(value));
    const removed = old.own.filter((value) => !now.own.includes(value) && !now.lent.includes(value));
    return added.length + removed.length > 0 ? [{ field, added, removed }] : [];
  });
  return changes.length > 0 ? { ...brief(after), changes } : undefined;
}

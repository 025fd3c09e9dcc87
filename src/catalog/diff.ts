import { nameKey } from '../match/index.ts';
import {
  CarriedField,
  type DiffParty,
  InterdictError,
  type Party,
  type PartyChange,
  type Relisting,
  type Schema,
  type VersionDiff,
} from '../model/index.ts';
import { type HeldVersion, heldVersions, readParties, unknownList } from './bundle.ts';
import { carriedBy, valuesOf } from './carried-fields.ts';

/** Versions of a list that are held in a data folder, oldest first. Throws `LIST_UNKNOWN`. */
export function historyOf(data: string | readonly string[], list: string): HeldVersion[] {
  return versionsOf(heldVersions(data), list);
}

/**
 * Compares two held versions of a list, each named by its date or by a beginning of it that fits one version only.
 * Throws `LIST_UNKNOWN`, `OPTION_INVALID` for a version not held, `LIST_DAMAGED`.
 */
export function diffVersions(data: string | readonly string[], list: string, from: string, to: string): VersionDiff {
  return diffHeld(heldVersions(data), list, from, to);
}

/** As `diffVersions`, among versions at hand. */
export function diffHeld(held: readonly HeldVersion[], list: string, from: string, to: string): VersionDiff {
  const versions = versionsOf(held, list);
  const [before, after] = [versionNamed(versions, from), versionNamed(versions, to)];
  const known = new Map<string, Party>();
  const compared = diffParties(readParties(before, known), readParties(after, known));
  return { list, from: before.manifest.version, to: after.manifest.version, ...compared };
}

function versionsOf(held: readonly HeldVersion[], list: string): HeldVersion[] {
  const versions = held.filter(({ manifest }) => manifest.list === list);
  if (versions.length > 0) return versions;
  throw unknownList(list, [...new Set(held.map(({ manifest }) => manifest.list))]);
}

function versionNamed(versions: readonly HeldVersion[], name: string): HeldVersion {
  const exact = versions.find(({ manifest }) => manifest.version === name);
  const beginning = name === '' ? [] : versions.filter(({ manifest }) => manifest.version.startsWith(name));
  const found = exact ?? (beginning.length === 1 ? beginning[0] : undefined);
  if (found !== undefined) return found;
  const { list } = versions[0]!.manifest;
  const held = versions.map(({ manifest }) => manifest.version).join(', ');
  throw new InterdictError('OPTION_INVALID', `No version "${name}" of ${list} is held.`, `Use one of: ${held}.`);
}

/** Compares two versions' parties by id, on the fields both carry, normalised. O(total names). */
export function diffParties(
  before: readonly Party[],
  after: readonly Party[],
): Omit<VersionDiff, 'list' | 'from' | 'to'> {
  const compared = CarriedField.options.filter((field) => carriedBy(before, field) && carriedBy(after, field));
  const old = new Map(before.map((party) => [party.id, party]));
  const now = new Map(after.map((party) => [party.id, party]));
  const added = after.filter(({ id }) => !old.has(id));
  const removed = before.filter(({ id }) => !now.has(id));
  const relisted = relistings(removed, added, before, after);
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

/**
 * Pairs by the words of the primary name, in any order. A name that several bear in either version pairs nobody, nor do
 * parties whose kinds or birth dates contradict: a namesake is no return.
 */
function relistings(
  removed: readonly Party[],
  added: readonly Party[],
  before: readonly Party[],
  after: readonly Party[],
): Relisting[] {
  const newcomers = new Map(added.map((party) => [nameKey(party.caption), party]));
  const likely = removed.flatMap((gone) => {
    const back = newcomers.get(nameKey(gone.caption));
    return back === undefined || contradict(gone, back) ? [] : [{ gone, back, key: nameKey(gone.caption) }];
  });
  if (likely.length === 0) return [];
  const [then, now] = [bearers(before), bearers(after)];
  return likely
    .filter(({ key }) => then.get(key) === 1 && now.get(key) === 1)
    .map(({ gone, back }) => ({
      removed: brief(gone),
      added: brief(back),
      evidence:
        'the same primary name, borne by no other in either version; kind and birth date do not speak against it',
    }));
}

/** How many parties bear each primary name. */
function bearers(parties: readonly Party[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const { caption } of parties) {
    const key = nameKey(caption);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return count;
}

const ORGANISATIONS: readonly Schema[] = ['Organization', 'Company', 'PublicBody'];

/** Whether two entries cannot be one party: of different kinds, or born in different years. */
function contradict(one: Party, other: Party): boolean {
  const kinds = [one.schema, other.schema].map((schema) => (ORGANISATIONS.includes(schema) ? 'Organization' : schema));
  if (kinds[0] !== kinds[1] && !kinds.includes('LegalEntity')) return true;
  const years = ({ birthDates = [] }: Party) => birthDates.filter(({ circa, to }) => !circa && !to).map(yearOf);
  const [born, reborn] = [years(one), years(other)];
  return born.length > 0 && reborn.length > 0 && !born.some((year) => reborn.includes(year));
}

function yearOf({ value }: { value: string }): string {
  return value.slice(0, 4);
}

function changeOf(before: Party, after: Party, compared: readonly CarriedField[]): PartyChange | undefined {
  // Equal entries of two versions are read as one.
  if (before === after) return undefined;
  const changes = compared.flatMap((field) => {
    const [old, now] = [valuesOf(before, field), valuesOf(after, field)];
    // A value lent by another version is no news: it neither appears nor, where it stood before, disappears.
    const added = now.own.filter((value) => !old.own.includes(value) && !old.lent.includes(value));
    const removed = old.own.filter((value) => !now.own.includes(value) && !now.lent.includes(value));
    return added.length + removed.length > 0 ? [{ field, added, removed }] : [];
  });
  return changes.length > 0 ? { ...brief(after), changes } : undefined;
}

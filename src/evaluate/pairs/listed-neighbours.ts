import type { Entry, Listing } from '../listed.ts';
import { oneOf, type Random, randomFor, shuffled } from '../random.ts';
import { spelledOtherwise } from '../same-name.ts';
import { askedSchema } from '../search.ts';
import { type SpokenName, spokenName } from '../spoken.ts';
import type { Pair } from './pair.ts';

interface Named {
  readonly entry: Entry;
  readonly full: string;
  readonly spoken: SpokenName;
}

/**
 * Pairs of parties that one list keeps as entries of their own though their names share words: persons of one family
 * name, organisations and vessels that share half of their words. What differs must sound different as well, so
 * that no second spelling of the same name is called another party.
 */
export function listedNeighbours(listing: Listing, lists: readonly string[], most: number, seed: number): Pair[] {
  const named = listing.on(lists).flatMap((entry) => primaryName(entry));
  const persons = named.filter(({ spoken }) => spoken.schema === 'Person');
  const others = named.filter(({ spoken }) => spoken.schema !== 'Person');
  const draw = (some: readonly Named[], kind: string, keys: (one: Named) => string[], differ: Differ) =>
    pairsOf(listing, some, most, randomFor(seed, kind), keys, differ).map(
      ([a, b]): Pair => ({ a: a.full, b: b.full, same: false, schema: askedSchema(a.spoken.schema), kind }),
    );
  return [
    ...draw(persons, 'Two listed persons of one family name', ({ spoken }) => familyOf(spoken), otherGivenName),
    ...draw(
      others,
      'Two listed organisations or vessels that share words',
      ({ spoken }) => lower(spoken.words),
      halfShared,
    ),
  ];
}

type Differ = (one: SpokenName, other: SpokenName) => boolean;

function primaryName(entry: Entry): Named[] {
  const name = entry.data.names.find(({ kind }) => kind === 'primary');
  if (name === undefined || !/\p{Script=Latin}/u.test(name.full)) return [];
  return [{ entry, full: name.full, spoken: spokenName(name, entry.data.schema) }];
}

function pairsOf(
  listing: Listing,
  named: readonly Named[],
  most: number,
  random: Random,
  keys: (one: Named) => string[],
  differ: Differ,
): Array<readonly [Named, Named]> {
  const byKey = new Map<string, Named[]>();
  for (const one of named) {
    for (const key of keys(one)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const pairs: Array<readonly [Named, Named]> = [];
  for (const one of shuffled(named, random)) {
    if (pairs.length === most) break;
    const apart = listing.sameParty(one.entry);
    const near = keys(one).flatMap((key) => {
      const bearers = byKey.get(key)!;
      // A word that hundreds bear makes nobody a neighbour.
      return bearers.length > 60 ? [] : bearers;
    });
    const others = near.filter(
      ({ entry, spoken }) =>
        entry.data.list === one.entry.data.list && !apart.includes(entry) && differ(one.spoken, spoken),
    );
    if (others.length > 0) pairs.push([one, oneOf(others, random)]);
  }
  return pairs;
}

function familyOf({ words, family }: SpokenName): string[] {
  return family > 0 && family < words.length ? [lower(words.slice(family)).join(' ')] : [];
}

function otherGivenName(one: SpokenName, other: SpokenName): boolean {
  const [first, second] = [one.words.slice(0, one.family), other.words.slice(0, other.family)];
  const shared = lower(first).some((word) => lower(second).includes(word));
  return !shared && !soundsAlike(first, second);
}

/** At least half of the words shared, and on each side one of four letters or more that the other has nothing like. */
function halfShared(one: SpokenName, other: SpokenName): boolean {
  const [first, second] = [lower(one.words), lower(other.words)];
  const shared = first.filter((word) => second.includes(word)).length;
  if (shared * 2 < Math.max(first.length, second.length)) return false;
  const own = (words: string[], others: string[]) => words.filter((word) => !others.includes(word) && word.length > 3);
  const [left, right] = [own(first, second), own(second, first)];
  return left.length > 0 && right.length > 0 && !soundsAlike(left, right);
}

/** Too short to tell by sound counts as alike: a pair nobody can be sure of is not drawn. */
function soundsAlike(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [one.join(''), other.join('')];
  if (first.length < 4 || second.length < 4) return true;
  return spelledOtherwise(one, other) || spelledOtherwise(other, one);
}

function lower(words: readonly string[]): string[] {
  return words.map((word) => word.toLowerCase());
}

import { plainIdentifier } from '../../match/index.ts';
import type { Identifier, IdentifierKind } from '../../model/index.ts';
import type { NameAgreements } from './name-agreement.ts';
import { blocksOf, type Edge, type Entry, edgeBetween, pairsAcrossLists } from './types.ts';

/**
 * Numbers an authority gives to one party, and what class they are compared in. Tax and registration numbers are one
 * class: lists call the same Russian number either. Telephones, sites and mail addresses are shared by households and
 * groups of companies and prove nothing.
 */
const CLASS_OF: Partial<Record<IdentifierKind, string>> = {
  passport: 'passport',
  nationalId: 'national',
  taxId: 'register',
  registration: 'register',
  imo: 'imo',
  lei: 'lei',
};
/** Classes whose numbers are given once in the world; others only within a country. */
const WORLDWIDE = ['imo', 'lei'];
/** Shorter numbers meet by chance. */
const SHORTEST = 6;
/** Where the number may be another country's, or a page holds several parties' numbers, the names must agree as well. */
const NAMES_AGREE = 0.85;
/** Below this even an identical number is a slip of the pen, or a number lent within a family or a group. */
const NAMES_NEAR = 0.5;

/** Entries of two lists that carry the same strong identifier of compatible country. O(identifiers). */
export function* byIdentifier(entries: readonly Entry[], names: NameAgreements): Generator<Edge> {
  const blocks = blocksOf(entries, ({ party }) => (party.identifiers ?? []).map(keyOf).filter((key) => key !== ''));
  for (const [key, block] of blocks) {
    const shared = severalOnOneList(block);
    for (const [one, other] of pairsAcrossLists(block)) {
      const meeting = sameNumber(one, other, key);
      if (meeting === undefined) continue;
      const agreement = names.of(one.party, other.party);
      const needed = shared || !meeting.sure ? NAMES_AGREE : isShip(key, one, other) ? 0 : NAMES_NEAR;
      const nameScore = agreement?.score ?? 0;
      if (nameScore < needed) continue;
      yield edgeBetween(one, other, { kind: 'identifier', values: meeting.values, nameScore });
    }
  }
}

/** An IMO number goes with the hull for life, and the names of ships change with their owners. */
function isShip(key: string, one: Entry, other: Entry): boolean {
  return key.startsWith('imo|') && [one, other].every(({ party }) => party.schema === 'Vessel');
}

function keyOf({ kind, value }: Identifier): string {
  const of = CLASS_OF[kind];
  const plain = plainIdentifier(value);
  return of === undefined || plain.length < SHORTEST || !/\d{3}/.test(plain) ? '' : `${of}|${plain}`;
}

function severalOnOneList(block: readonly Entry[]): boolean {
  return new Set(block.map(({ party }) => party.list)).size < block.length;
}

function sameNumber(one: Entry, other: Entry, key: string) {
  const carrying = ({ party }: Entry) => (party.identifiers ?? []).filter((identifier) => keyOf(identifier) === key);
  for (const a of carrying(one)) {
    for (const b of carrying(other)) {
      const country = a.country ?? b.country;
      const sure = WORLDWIDE.includes(CLASS_OF[a.kind]!) || (a.country !== undefined && a.country === b.country);
      if (!sure && a.country !== undefined && b.country !== undefined) continue;
      return { sure, values: { [a.kind]: a.value, ...(country === undefined ? {} : { country }) } };
    }
  }
  return undefined;
}

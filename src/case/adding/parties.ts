import { sameName } from '../../documents/compare/index.ts';
import type { CaseParty, Named } from '../../model/index.ts';
import { order } from '../days.ts';
import type { Ledger } from './ledger.ts';

/** The parties of a case, and those a document brings in. */
export interface Parties {
  /**
   * The party somebody named in a document is: by the list entry of the mention, else by the name, where one only fits.
   * Who is none yet becomes one. `undefined` where several may be meant.
   */
  of(named: Named): CaseParty | undefined;
  /** The same, without making anybody a party. */
  known(named: Named): CaseParty | undefined;
  /** Those that are new, in order of ids. */
  fresh(): CaseParty[];
}

/** Looks parties up in a ledger, to which new ones are not added before the document is. */
export function partiesOf(ledger: Ledger): Parties {
  const fresh = new Map<string, CaseParty>();
  const all = () => [...ledger.parties.values(), ...fresh.values()];
  const find = (named: Named): CaseParty[] => {
    const parties = all();
    const listed = parties.filter(({ entries }) => named.party !== undefined && entries.includes(named.party));
    if (listed.length > 0) return listed;
    const fitting = parties.filter((party) => mayBe(named, party));
    const exact = fitting.filter(({ name }) => name === named.name);
    return exact.length === 1 ? exact : fitting;
  };
  return {
    known: (named) => {
      const found = find(named);
      return found.length === 1 ? found[0] : undefined;
    },
    of: (named) => {
      const found = find(named);
      if (found.length > 0) return found.length === 1 ? found[0] : undefined;
      const party = newParty(named, (id) => ledger.parties.has(id) || fresh.has(id));
      fresh.set(party.id, party);
      return party;
    },
    fresh: () => [...fresh.values()].sort((a, b) => order(a.id, b.id)),
  };
}

function mayBe(named: Named, party: CaseParty): boolean {
  if ((named.type === 'person') !== (party.type === 'person')) return false;
  // Who is another entry of the same list is somebody else.
  if (named.party !== undefined && party.entries.some((entry) => listOf(entry) === listOf(named.party!))) return false;
  if (named.type !== 'person') return sameName(named.name, party.name);
  const [one, other] = [wordsOf(named.name), wordsOf(party.name)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}

const listOf = (entry: string) => entry.slice(0, entry.indexOf(':'));

function newParty(named: Named, taken: (id: string) => boolean): CaseParty {
  const base =
    wordsOf(named.name)
      .join('-')
      .replace(/[^a-z0-9-]/g, '') || 'party';
  let id = base;
  for (let turn = 2; taken(id); turn++) id = `${base}-${turn}`;
  return {
    id,
    type: named.type === 'person' ? 'person' : named.type === 'country' ? 'state' : 'organisation',
    name: named.name,
    countries: named.country === undefined ? [] : [named.country],
    entries: named.party === undefined ? [] : [named.party],
    namesakes: [],
  };
}

/** The words of a name without marks and case. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

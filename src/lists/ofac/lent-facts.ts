import type { Name, Party } from '../../model/index.ts';
import { PartyDraft, tidy } from '../shared/draft.ts';
import { enrich, nameKey, withKinds, wordsKey } from '../shared/enrich.ts';
import { applyRemarks } from './apply-remarks.ts';
import { addAddresses, mapOfacCsvEntry } from './csv-mapper.ts';
import type { OfacCsvAddress, OfacCsvAlias, OfacCsvEntry } from './csv-reader.ts';
import type { OfacNamedEntity } from './names-reader.ts';

/** Official files of other versions that have facts about the same entries. */
export interface LentFacts {
  /** Main files with remarks, the most trusted first. */
  readonly remarks: readonly { readonly version: string; readonly entries: readonly OfacCsvEntry[] }[];
  /**
   * Names alone of an Advanced XML. What neither the entry nor its alias file has is a weak alias: OFAC's CSV keeps
   * those in the remarks only. (Of the names left over in this way where remarks are at hand, 98% stand there in the
   * quotation marks that mean weak.)
   */
  readonly names: { readonly version: string; readonly entities: readonly OfacNamedEntity[] };
  /** Satellite files of one version. `remarkTails` are the ends of remarks whose beginnings are not at hand. */
  readonly satellites: {
    readonly version: string;
    readonly aliases: ReadonlyMap<string, readonly OfacCsvAlias[]>;
    readonly addresses: ReadonlyMap<string, readonly OfacCsvAddress[]>;
    readonly remarkTails: ReadonlyMap<string, string>;
  };
}

/**
 * Adds to entries that are bare of facts what other versions of the same list say about them, joined by OFAC's own
 * number. Everything added says which version it comes from. An entry whose type has changed is left alone: then the
 * number is no proof that it is the same party.
 */
export function addLentFacts(parties: readonly Party[], { remarks, names, satellites }: LentFacts): Party[] {
  const lenders = remarks.map(({ version, entries }) => ({
    version,
    byUid: new Map(entries.map((entry) => [entry.uid, entry])),
  }));
  const named = new Map(names.entities.map((entity) => [String(entity.entity_id), entity]));
  return parties.map((party) => {
    const uid = party.id.slice(party.id.indexOf('-') + 1);
    const from = (version: string) => `${party.list}@${version}`;
    let full = party;
    for (const { version, byUid } of lenders) {
      const entry = byUid.get(uid);
      if (!entry) continue;
      const lender = mapOfacCsvEntry(entry, { list: party.list, from: from(version) });
      if ((lender.schema === 'Person') === (party.schema === 'Person')) full = enrich(full, lender, isWeakOrFormer);
    }
    const { version, aliases, addresses, remarkTails } = satellites;
    full = withKinds(full, kindsOf(aliases.get(uid) ?? []), from(version));
    const draft = new PartyDraft(party.id, party.list, party.schema, from(version));
    addAddresses(draft, addresses.get(uid) ?? []);
    applyTail(remarkTails.get(uid), draft);
    full = enrich(full, draft.build(), isWeakOrFormer);
    return withLeftoverNames(full, named.get(uid), from(names.version));
  });
}

/** Names in the remarks; strong aliases stand in the alias file, of which the newest version is at hand. */
function isWeakOrFormer({ kind }: Name): boolean {
  return kind === 'weak' || kind === 'former';
}

/** The extract prints names in either order, so names with the same words are the same here. */
function withLeftoverNames(party: Party, entity: OfacNamedEntity | undefined, from: string): Party {
  if (!entity) return party;
  const known = new Set(party.names.map(({ full }) => wordsKey(full)));
  const leftover: Name[] = [];
  for (const { full_name, type_id, is_primary } of entity.names) {
    const key = wordsKey(full_name);
    // A primary name that is another one today was changed, and is no alias by that.
    if (key === '' || known.has(key) || is_primary) continue;
    known.add(key);
    leftover.push({ full: tidy(full_name), kind: type_id === FORMER ? 'former' : 'weak', from });
  }
  return leftover.length > 0 ? { ...party, names: [...party.names, ...leftover] } : party;
}

const FORMER = '1401';

function kindsOf(aliases: readonly OfacCsvAlias[]): Map<string, Name['kind']> {
  return new Map(aliases.filter(({ type }) => type === 'fka').map(({ name }) => [nameKey(name), 'former']));
}

/** The end of remarks whose beginning is lost: its first field is a torn one and says nothing. */
function applyTail(tail: string | undefined, draft: PartyDraft): void {
  const firstWhole = tail?.indexOf('; ') ?? -1;
  if (tail && firstWhole !== -1) applyRemarks(tail.slice(firstWhole + 2), draft);
}

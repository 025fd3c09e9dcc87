import type { Party } from '../../model/index.ts';
import type { NameAgreements } from './name-agreement.ts';
import { blocksOf, type Edge, type Entry, edgeBetween } from './types.ts';

/** The Security Council's permanent references: `QDi.299` a person, `TAe.011` an entity. */
const REFERENCE = /\b[A-Z]{2}[ie]\.\d{3}\b/g;
const UN_LIST = 'un_sc_sanctions';
/** In running text a reference may be somebody else's ("associated with QDe.004"): the name tells. */
const NAMES_AGREE = 0.85;

/** Entries that quote the reference of an entry on the United Nations list. O(text). */
export function* byUnReference(entries: readonly Entry[], names: NameAgreements): Generator<Edge> {
  const holders = blocksOf(
    entries.filter(({ party }) => party.list === UN_LIST),
    ({ party }) => party.designations.flatMap(({ reference }) => referencesIn(reference)),
  );
  if (holders.size === 0) return;
  for (const entry of entries) {
    if (entry.party.list === UN_LIST) continue;
    const stated = new Set(statedIn(entry.party));
    for (const reference of new Set([...stated, ...mentionedIn(entry.party)])) {
      for (const holder of holders.get(reference) ?? []) {
        const agreement = names.of(entry.party, holder.party);
        if (!(stated.has(reference) && stated.size === 1) && (agreement?.score ?? 0) < NAMES_AGREE) continue;
        const nameScore = agreement?.score ?? 0;
        yield edgeBetween(entry, holder, { kind: 'unReference', values: { reference }, nameScore });
      }
    }
  }
}

function referencesIn(text: string | undefined): string[] {
  return text?.match(REFERENCE) ?? [];
}

/** References in fields that hold the entry's own. */
function statedIn({ designations, identifiers = [] }: Party): string[] {
  return [
    ...designations.flatMap(({ reference, instrument }) => [...referencesIn(reference), ...referencesIn(instrument)]),
    ...identifiers.flatMap(({ value }) => referencesIn(value)),
  ];
}

function mentionedIn({ designations, remarks = [], facts = [] }: Party): string[] {
  return [
    ...designations.flatMap(({ reason }) => referencesIn(reason)),
    ...remarks.flatMap(({ value }) => referencesIn(value)),
    ...facts.flatMap(({ value }) => referencesIn(value)),
  ];
}

import type { Draft } from './draft.ts';
import { organisationFacts } from './organisation-facts.ts';
import { legalTable, wordTable } from './organisation-tables.ts';
import type { Found } from './phrase-table.ts';

/** A legal form at a place of a name. */
export function legalFormAt(drafts: readonly Draft[], from: number): Found | undefined {
  return legalTable().at(drafts, from, organisationFacts(drafts[from]!).legalForms);
}

/** A known phrase at a place, or one word that is a known word without its vowels. */
export function wordAt(drafts: readonly Draft[], from: number): Found | undefined {
  const draft = drafts[from]!;
  const { phrases, shortened } = organisationFacts(draft);
  const found = wordTable().at(drafts, from, phrases);
  if (found || drafts.length < 2 || draft.script !== 'Latn' || shortened === undefined) return found;
  return { length: 1, key: shortened };
}

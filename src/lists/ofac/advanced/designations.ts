import type { Designation } from '../../../model/index.ts';
import type { PartyDraft } from '../../shared/draft.ts';
import { childOf, textOf, type XmlElement } from '../../shared/xml-records.ts';
import { OFAC_AUTHORITY } from '../csv-mapper.ts';
import { isoDay } from './dates.ts';
import type { References } from './references.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The list that only collects other lists: where an entry stands on one of those, that one tells more. */
const UMBRELLA = 'Consolidated List';

/** What an entry of a list says: programmes, measures, legal basis, the first day. */
export function designationOf(element: XmlElement, references: References, list: string): Designation {
  const days: string[] = [];
  const bases: string[] = [];
  const programmes: string[] = [];
  const measures: string[] = [];
  for (const child of element.children) {
    if (child.name === 'EntryEvent') {
      const day = isoDay(childOf(child, 'Date'));
      if (day !== undefined) days.push(day);
      const basis = references.of('LegalBasis', child.attributes.LegalBasisID);
      if (basis !== '' && basis !== 'Unknown') bases.push(basis);
    } else if (child.name === 'SanctionsMeasure') {
      const type = references.of('SanctionsType', child.attributes.SanctionsTypeID);
      const comment = textOf(child, 'Comment');
      if (type !== 'Program') measures.push(comment ? `${type}: ${comment}` : type);
      else if (comment !== '') programmes.push(comment);
    }
  }
  const designation: Writable<Designation> = { list, programmes: once(programmes), authority: OFAC_AUTHORITY };
  const sublist = references.of('List', element.attributes.ListID);
  const listed = days.sort()[0];
  if (bases.length > 0) designation.instrument = once(bases).join('; ');
  if (sublist) designation.reference = sublist;
  if (measures.length > 0) designation.measures = once(measures);
  if (listed) designation.listed = listed;
  return designation;
}

/** The same words, each once, in an array of their size: one that was pushed to has room for sixteen more. */
function once(words: readonly string[]): string[] {
  const [only] = words;
  return words.length === 1 && only !== undefined ? [only] : [...new Set(words)];
}

/** Puts the designations of a party into it, with the measures that stood among its remarks and features. */
export function addDesignations(
  draft: PartyDraft,
  designations: readonly Designation[],
  measures: readonly string[],
): void {
  const own = designations.filter(({ reference }) => reference !== UMBRELLA);
  for (const [index, designation] of (own.length > 0 ? own : designations).entries()) {
    if (index > 0 || measures.length === 0) draft.designation(designation);
    else draft.designation({ ...designation, measures: once([...(designation.measures ?? []), ...measures]) });
  }
}

import { isoOf } from '../shared/dates.ts';
import type { PartyDraft } from '../shared/draft.ts';
import { applyField } from './apply-remarks.ts';
import { identifierKindOf } from './remarks/identifier-labels.ts';
import { parseRemarkField } from './remarks/parse-field.ts';

/** A labelled value of OFAC's XML formats; the labels are those of the CSV remarks. */
export interface LabelledValue {
  readonly label: string;
  readonly value: string;
  readonly country?: string;
  readonly issued?: string;
  readonly expires?: string;
  readonly note?: string;
  /** True where the format itself says that this is an identity or registration document. */
  readonly document?: boolean;
}

/**
 * Puts a labelled value into a party by the same grammar as the remarks, so that all formats make the same facts.
 * A document under a label we do not know is an identifier all the same; any other unknown label is kept as a fact.
 * @returns the measure, where the value is one
 */
export function applyLabelled(labelled: LabelledValue, draft: PartyDraft): string[] {
  const label = labelled.label.trim();
  const value = labelled.value.trim();
  if (value === '') return [];
  const field = parseRemarkField(`${label} ${value}`);
  const { country, issued, expires, note } = labelled;
  if (field.is === 'measure') return [field.value];
  const more: { -readonly [K in 'country' | 'issued' | 'expires' | 'note']?: string } = {};
  if (country) more.country = country;
  if (issued) more.issued = issued;
  if (expires) more.expires = expires;
  if (note) more.note = note;
  if (field.is === 'identifier') applyField({ ...field, identifier: { ...field.identifier, ...more } }, draft);
  else if (field.is === 'text' || field.is === 'position') {
    if (labelled.document) draft.identifier(identifierKindOf(label) ?? 'other', value, { label, ...more });
    else draft.fact(label.replace(/:$/, ''), value);
  } else applyField(field, draft);
  return [];
}

/**
 * The day of listing, where OFAC prints it among the measures (`Listing Date (CMIC): …`). Only with one programme: with
 * several it is not said to which of them the day belongs.
 */
export function listingDate(programmes: readonly string[], measures: readonly string[]): string | undefined {
  if (programmes.length !== 1) return undefined;
  const days = measures.flatMap((measure) => {
    const printed = /^Listing Date \([^)]*\):?\s*(.+)$/.exec(measure)?.[1];
    const day = printed && isoOf(printed);
    return day ? [day] : [];
  });
  return days.sort()[0];
}

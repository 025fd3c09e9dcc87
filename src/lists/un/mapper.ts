import type { IdentifierKind, NameKind, PartialDate, Party } from '../../model/index.ts';
import { isoOf, printedDate } from '../shared/dates.ts';
import { PartyDraft } from '../shared/draft.ts';
import { childrenOf, textOf, type XmlElement } from '../shared/xml-records.ts';
import { unAliases } from './aliases.ts';
import type { UnRecord } from './reader.ts';

export const UN_LIST = 'un_sc_sanctions';

/** The UN's word for how good an alias is, and for former names. */
const ALIAS_KIND: Readonly<Record<string, NameKind>> = {
  good: 'strong',
  low: 'weak',
  'a.k.a.': 'strong',
  'f.k.a.': 'former',
};

/** The party of one entry of the UN list. Its first to fourth names are in the order of use, not family and given names. */
export function mapUn({ individual, element }: UnRecord): Party {
  const draft = new PartyDraft(`un-${textOf(element, 'DATAID')}`, UN_LIST, individual ? 'Person' : 'Organization');
  const kind = individual ? 'INDIVIDUAL' : 'ENTITY';
  addNames(draft, element, kind);
  for (const birth of childrenOf(element, 'INDIVIDUAL_DATE_OF_BIRTH')) {
    const date = birthDate(birth);
    if (date) draft.date('birthDates', date);
  }
  for (const place of childrenOf(element, 'INDIVIDUAL_PLACE_OF_BIRTH')) draft.text('birthPlaces', placeText(place));
  for (const value of values(element, 'NATIONALITY')) draft.country('nationalities', value);
  draft.gender(textOf(element, 'GENDER'));
  for (const document of childrenOf(element, 'INDIVIDUAL_DOCUMENT')) addDocument(draft, document);
  for (const address of childrenOf(element, `${kind}_ADDRESS`)) addAddress(draft, address);
  for (const value of [...values(element, 'TITLE'), ...values(element, 'DESIGNATION')]) draft.text('positions', value);
  draft.text('remarks', textOf(element, 'COMMENTS1'));
  const listed = isoOf(textOf(element, 'LISTED_ON').slice(0, 10));
  draft.designation({
    list: UN_LIST,
    programmes: [textOf(element, 'UN_LIST_TYPE')].filter((code) => code !== ''),
    authority: 'United Nations Security Council',
    reference: textOf(element, 'REFERENCE_NUMBER'),
    ...(listed ? { listed } : {}),
  });
  return draft.build();
}

function addNames(draft: PartyDraft, element: XmlElement, kind: string): void {
  const parts = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((tag) => textOf(element, tag));
  draft.name(parts.filter((part) => part !== '').join(' '), 'primary');
  for (const { full } of unAliases(textOf(element, 'NAME_ORIGINAL_SCRIPT'), draft.schema)) draft.name(full, 'strong');
  for (const alias of childrenOf(element, `${kind}_ALIAS`)) {
    const quality = ALIAS_KIND[textOf(alias, 'QUALITY').toLowerCase()] ?? 'strong';
    for (const name of unAliases(textOf(alias, 'ALIAS_NAME'), draft.schema))
      draft.name(name.full, quality, name.parts ? { parts: name.parts } : {});
    const born = isoOf(textOf(alias, 'DATE_OF_BIRTH').slice(0, 10));
    if (born) draft.date('birthDates', { value: born });
    if (textOf(alias, 'NOTE')) draft.fact(`Note on ${textOf(alias, 'ALIAS_NAME')}`, textOf(alias, 'NOTE'));
  }
}

function birthDate(birth: XmlElement): PartialDate | undefined {
  const circa = /^approx/i.test(textOf(birth, 'TYPE_OF_DATE')) ? { circa: true as const } : {};
  const from = isoOf(textOf(birth, 'FROM_YEAR'));
  const to = isoOf(textOf(birth, 'TO_YEAR'));
  if (from && to) return { value: from, to, ...circa };
  const date = printedDate(textOf(birth, 'DATE')) ?? printedDate(textOf(birth, 'YEAR'));
  return date && { ...date, ...circa };
}

function placeText(place: XmlElement): string {
  const parts = ['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY'].map((tag) => textOf(place, tag));
  return parts.filter((part) => part !== '').join(', ');
}

function values(element: XmlElement, name: string): string[] {
  return childrenOf(element, name).flatMap((child) => childrenOf(child, 'VALUE').map(({ text }) => text.trim()));
}

function addDocument(draft: PartyDraft, document: XmlElement): void {
  const printed = textOf(document, 'NUMBER').replace(/\s+/g, ' ');
  const described = /^(\D*?\b(?:number|no\.?|nos\.?|№)):?\s+(\S.*)$/iu.exec(printed);
  const number = described?.[2] ?? printed;
  const type = textOf(document, 'TYPE_OF_DOCUMENT');
  const label = described?.[1] ?? (textOf(document, 'TYPE_OF_DOCUMENT2') || type);
  const country = textOf(document, 'ISSUING_COUNTRY') || textOf(document, 'COUNTRY_OF_ISSUE');
  const issued = isoOf(textOf(document, 'DATE_OF_ISSUE'));
  draft.identifier(documentKind(type), number, {
    ...(label ? { label: label.replace(/\s+/g, ' ') } : {}),
    ...(country ? { country } : {}),
    ...(issued ? { issued } : {}),
    ...(textOf(document, 'NOTE') ? { note: textOf(document, 'NOTE') } : {}),
  });
}

/** The UN prints the type in three languages. */
function documentKind(type: string): IdentifierKind {
  if (/pass/i.test(type) || /pasaporte/i.test(type)) return 'passport';
  return /identi/i.test(type) ? 'nationalId' : 'other';
}

function addAddress(draft: PartyDraft, address: XmlElement): void {
  const part = (tag: string) => textOf(address, tag);
  const full = [part('STREET'), part('CITY'), part('STATE_PROVINCE'), part('ZIP_CODE'), part('COUNTRY')]
    .filter((text) => text !== '')
    .join(', ');
  draft.address({
    full,
    street: part('STREET'),
    city: part('CITY'),
    region: part('STATE_PROVINCE'),
    postalCode: part('ZIP_CODE'),
    country: part('COUNTRY'),
  });
}

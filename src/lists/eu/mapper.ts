import type { IdentifierKind, PartialDate, Party } from '../../model/index.ts';
import { isoOf } from '../shared/dates.ts';
import { PartyDraft } from '../shared/draft.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../shared/xml-records.ts';

export const EU_LIST = 'eu_fsf';

/** The FSF's codes for kinds of documents. Codes not here are kept as `other` with the list's own words. */
const DOCUMENTS: Readonly<Record<string, IdentifierKind>> = {
  passport: 'passport',
  diplopass: 'passport',
  stpassport: 'passport',
  travel: 'passport',
  id: 'nationalId',
  ssn: 'nationalId',
  birth: 'nationalId',
  electid: 'nationalId',
  driver: 'nationalId',
  fiscalcode: 'taxId',
  taxid: 'taxId',
  regnumber: 'registration',
  tradelic: 'registration',
  swiftbic: 'bic',
  imo: 'imo',
};

/** The party of one `sanctionEntity`. The FSF keeps everything in attributes; `00` and `UNKNOWN` mean nothing. */
export function mapEu(entity: XmlElement): Party {
  const type = childOf(entity, 'subjectType')?.attributes ?? {};
  const isPerson = (type.classificationCode ?? '') === 'P' || type.code === 'person';
  const draft = new PartyDraft(`eu-${entity.attributes.logicalId}`, EU_LIST, isPerson ? 'Person' : 'Organization');
  childrenOf(entity, 'nameAlias').forEach((name, index) => {
    addName(draft, name, index === 0);
  });
  for (const birth of childrenOf(entity, 'birthdate')) addBirth(draft, birth);
  for (const { attributes } of childrenOf(entity, 'citizenship')) draft.country('citizenships', countryOf(attributes));
  for (const document of childrenOf(entity, 'identification')) addDocument(draft, document);
  for (const { attributes: a } of childrenOf(entity, 'address')) {
    const country = countryOf(a);
    const lines = [a.street, a.poBox && `PO Box ${a.poBox}`, a.place, a.city, a.zipCode, a.region];
    const full = [...lines, a.countryDescription === 'UNKNOWN' ? '' : a.countryDescription].filter(Boolean).join(', ');
    draft.address({
      full,
      street: a.street ?? '',
      city: a.city ?? '',
      region: a.region ?? '',
      postalCode: a.zipCode ?? '',
      country,
    });
  }
  for (const address of childrenOf(entity, 'address')) addContacts(draft, address);
  for (const { text } of childrenOf(entity, 'remark')) draft.text('remarks', text);
  addDesignation(draft, entity);
  return draft.build();
}

type Attributes = XmlElement['attributes'];

/** A name is weak where the list says so: by its attribute, or for older entries by a remark on the name. */
function addName(draft: PartyDraft, name: XmlElement, first: boolean): void {
  const a = name.attributes;
  const { wholeName = '', firstName, lastName, middleName, nameLanguage, title } = a;
  const parts =
    lastName && firstName
      ? {
          parts: {
            family: lastName,
            given: firstName,
            ...(middleName ? { middle: middleName } : {}),
            ...(title ? { title } : {}),
          },
        }
      : {};
  const remarks = childrenOf(name, 'remark').map(({ text }) => text.trim());
  const weak = a.strong === 'false' || remarks.some((text) => /\blow? quality/i.test(text));
  draft.name(wholeName, first ? 'primary' : weak ? 'weak' : 'strong', {
    ...parts,
    ...(nameLanguage ? { lang: nameLanguage.toLowerCase() } : {}),
  });
  draft.gender(a.gender ?? '');
  if (title) draft.fact('Title', title);
  draft.text('positions', a.function ?? '');
  for (const text of remarks) if (!/^\W*\w+ quality/i.test(text)) draft.text('remarks', text);
}

const CONTACTS: Readonly<Record<string, IdentifierKind>> = { email: 'email', phone: 'phone', web: 'website' };

/** What stands within an address: ways to reach the party, and remarks. */
function addContacts(draft: PartyDraft, address: XmlElement): void {
  for (const { attributes: a } of childrenOf(address, 'contactInfo')) {
    const kind = CONTACTS[(a.key ?? '').toLowerCase()];
    for (const value of (a.value ?? '').split(/[,;]\s+/)) {
      if (kind) draft.identifier(kind, value);
      else draft.fact(a.key || 'Contact', value);
    }
  }
  for (const { text } of childrenOf(address, 'remark')) draft.text('remarks', text);
}

function countryOf({ countryIso2Code: code, countryDescription: words }: Attributes): string {
  if (code && code !== '00') return code;
  return words && words !== 'UNKNOWN' ? words : '';
}

function addBirth(draft: PartyDraft, { attributes: a }: XmlElement): void {
  const date = birthDate(a);
  if (date) draft.date('birthDates', date);
  const country = a.countryDescription === 'UNKNOWN' ? '' : a.countryDescription;
  draft.text('birthPlaces', [a.place, a.city, a.region, country].filter(Boolean).join(', '));
}

function birthDate(a: Attributes): PartialDate | undefined {
  const circa = a.circa === 'true' ? { circa: true as const } : {};
  const [from, to] = [isoOf(a.yearRangeFrom ?? ''), isoOf(a.yearRangeTo ?? '')];
  if (from && to) return { value: from, to, ...circa };
  // A date of another calendar would be read as one of ours, centuries off.
  if (a.calendarType && a.calendarType !== 'GREGORIAN') return undefined;
  const printed = a.birthdate || [a.year, a.monthOfYear, a.dayOfMonth].filter((part) => part && part !== '0').join('-');
  const value = isoOf(printed);
  return value ? { value, ...circa } : undefined;
}

const STATES = [
  ['knownFalse', 'known to be false'],
  ['knownExpired', 'expired'],
  ['reportedLost', 'reported lost'],
  ['revokedByIssuer', 'revoked by its issuer'],
] as const;

function addDocument(draft: PartyDraft, document: XmlElement): void {
  const a = document.attributes;
  const states = STATES.filter(([key]) => a[key] === 'true').map(([, words]) => words);
  const note = [...states, ...childrenOf(document, 'remark').map(({ text }) => text.trim())].join('; ');
  const country = countryOf(a);
  const issued = a.issueDate || a.issuedDate;
  draft.identifier(DOCUMENTS[a.identificationTypeCode ?? ''] ?? 'other', a.number || a.latinNumber || '', {
    label: a.identificationTypeDescription ?? '',
    ...(country ? { country } : {}),
    ...(issued ? { issued } : {}),
    ...(a.validTo ? { expires: a.validTo } : {}),
    ...(note ? { note } : {}),
  });
}

/** The regulation in force is one; the day of listing is that of designation, where given. */
function addDesignation(draft: PartyDraft, entity: XmlElement): void {
  const { euReferenceNumber, unitedNationId, designationDate, designationDetails } = entity.attributes;
  if (unitedNationId) draft.fact('United Nations reference', unitedNationId);
  const regulations = childrenOf(entity, 'regulation');
  for (const regulation of regulations.length > 0 ? regulations : [undefined]) {
    const a = regulation?.attributes ?? {};
    draft.designation({
      list: EU_LIST,
      programmes: a.programme ? [a.programme] : [],
      authority: 'Council of the European Union',
      instrument: [a.numberTitle, textOf(regulation, 'publicationUrl')].filter(Boolean).join(' '),
      reference: euReferenceNumber ?? '',
      ...(designationDate ? { listed: designationDate } : {}),
      ...(designationDetails ? { reason: designationDetails } : {}),
    });
  }
}

import type { NameKind, NameParts, Party } from '../../model/index.ts';
import { isoOf, printedDate } from '../shared/dates.ts';
import { PartyDraft } from '../shared/draft.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../shared/xml-records.ts';
import { UK_LIST, UK_SCHEMAS, ukAuthority, ukMeasures } from './mapper.ts';

/** The party of one `Designation` of the UK Sanctions List. */
export function mapUkDesignation(element: XmlElement): Party {
  const id = textOf(element, 'UniqueID');
  const schema = UK_SCHEMAS[textOf(element, 'IndividualEntityShip').toLowerCase()] ?? 'LegalEntity';
  const draft = new PartyDraft(`gb-${id}`, UK_LIST, schema);
  addNames(draft, element);
  const deep = (name: string) => textsBelow(element, name);
  for (const text of deep('DOB')) {
    const date = printedDate(text.replace(/\b(?:dd|mm)\//gi, ''));
    if (date) draft.date('birthDates', date);
    else draft.text('remarks', `DOB ${text}`);
  }
  for (const place of elementsBelow(element, 'Location')) {
    draft.text(
      'birthPlaces',
      [textOf(place, 'TownOfBirth'), textOf(place, 'CountryOfBirth')].filter(Boolean).join(', '),
    );
  }
  for (const text of deep('Nationality')) draft.country('nationalities', text);
  for (const text of deep('Gender')) draft.gender(text);
  for (const text of [...deep('Position'), ...deep('Title')]) draft.text('positions', text);
  addIdentifiers(draft, element, deep);
  for (const address of elementsBelow(element, 'Address')) addAddress(draft, address);
  addShip(draft, deep);
  for (const text of deep('TypeOfEntity')) draft.fact('Type of entity', text);
  for (const name of deep('ParentCompany')) draft.relation({ kind: 'ownedBy', name, note: 'Parent company' });
  for (const name of deep('Subsidiary')) draft.relation({ kind: 'owns', name, note: 'Subsidiary' });
  const group = textOf(element, 'OFSIGroupID');
  if (group) draft.fact('OFSI Group ID', group);
  const unReference = textOf(element, 'UNReferenceNumber');
  if (unReference) draft.fact('United Nations reference', unReference);
  draft.text('remarks', textOf(element, 'OtherInformation'));
  const listed = isoOf(textOf(element, 'DateDesignated'));
  const measures = ukMeasures(textOf(element, 'SanctionsImposed'));
  const regime = textOf(element, 'RegimeName');
  draft.designation({
    list: UK_LIST,
    programmes: regime ? [regime] : [],
    authority: ukAuthority(textOf(element, 'DesignationSource')),
    reference: id,
    ...(measures.length > 0 ? { measures } : {}),
    ...(listed ? { listed } : {}),
    reason: textOf(element, 'UKStatementofReasons'),
  });
  return draft.build();
}

/** Names one to five are given names in order, name six is the family name or the whole name. */
function addNames(draft: PartyDraft, element: XmlElement): void {
  const names = childrenOf(childOf(element, 'Names'), 'Name');
  const ordered = [...names].sort((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)));
  for (const name of ordered) {
    const given = ['Name1', 'Name2', 'Name3', 'Name4', 'Name5']
      .map((tag) => textOf(name, tag))
      .filter(Boolean)
      .join(' ');
    const family = textOf(name, 'Name6');
    const parts: { parts?: NameParts } =
      draft.schema === 'Person' && given && family ? { parts: { family, given } } : {};
    draft.name([given, family].filter(Boolean).join(' '), kindOf(name), parts);
  }
  for (const text of textsBelow(element, 'NameNonLatinScript')) draft.name(text, 'strong');
}

function isPrimary(name: XmlElement): boolean {
  return textOf(name, 'NameType').toLowerCase() === 'primary name';
}

function kindOf(name: XmlElement): NameKind {
  if (isPrimary(name)) return 'primary';
  return /low/i.test(textOf(name, 'AliasStrength')) ? 'weak' : 'strong';
}

function addIdentifiers(draft: PartyDraft, element: XmlElement, deep: (name: string) => string[]): void {
  for (const [tag, prefix, kind] of [
    ['Passport', 'Passport', 'passport'],
    ['NationalIdentifier', 'NationalIdentifier', 'nationalId'],
  ] as const) {
    for (const document of elementsBelow(element, tag)) {
      const note = textOf(document, `${prefix}AdditionalInformation`);
      const number = textOf(document, `${prefix}Number`);
      // Some entries tell only about a document: where it was issued, or that there is one.
      if (number === '') draft.text('remarks', note && `${prefix}: ${note}`);
      else draft.identifier(kind, number, note ? { note } : {});
    }
  }
  for (const value of deep('BusinessRegistrationNumber')) draft.identifier('registration', value);
  for (const value of deep('IMONumber')) draft.identifier('imo', value.replace(/^IMO\s*/i, ''));
  for (const value of deep('HullIdentificationNumber'))
    draft.identifier('serialNumber', value, { label: 'Hull identification number' });
  for (const value of deep('PhoneNumber')) draft.identifier('phone', value);
  for (const value of deep('EmailAddress').flatMap((text) => text.split(/[;,\s]+/))) draft.identifier('email', value);
  for (const value of deep('Website')) draft.identifier('website', value);
}

function addAddress(draft: PartyDraft, address: XmlElement): void {
  const lines = [1, 2, 3, 4, 5, 6].map((n) => textOf(address, `AddressLine${n}`)).filter(Boolean);
  const [postalCode, country] = [textOf(address, 'AddressPostalCode'), textOf(address, 'AddressCountry')];
  draft.address({ full: [...lines, postalCode, country].filter(Boolean).join(', '), postalCode, country });
}

function addShip(draft: PartyDraft, deep: (name: string) => string[]): void {
  if (draft.schema !== 'Vessel') return;
  const first = (name: string) => deep(name)[0] ?? '';
  draft.vessel({
    type: first('TypeOfShip'),
    tonnage: first('TonnageOfShip'),
    flag: first('CurrentBelievedFlagOfShip'),
    owner: first('CurrentOwnerOperator'),
    built: first('YearBuilt'),
  });
  for (const flag of deep('CurrentBelievedFlagOfShip')) draft.country('countries', flag);
  for (const name of deep('CurrentOwnerOperator')) {
    draft.relation({ kind: 'linkedTo', name, note: 'Current owner or operator' });
  }
  for (const name of deep('PreviousOwnerOperator')) draft.fact('Previous owner or operator', name);
  for (const length of deep('LengthOfShip')) draft.fact('Length', length);
  for (const flag of deep('PreviousFlag')) draft.fact('Former Vessel Flag', flag);
}

/** All elements of a name, however deep: the list wraps every value in a list of its own. */
function elementsBelow(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name && child.children.length > 0 ? [child] : []),
    ...elementsBelow(child, name),
  ]);
}

function textsBelow(element: XmlElement, name: string): string[] {
  return element.children.flatMap((child) => [
    ...(child.name === name && child.children.length === 0 && child.text.trim() ? [child.text.trim()] : []),
    ...textsBelow(child, name),
  ]);
}

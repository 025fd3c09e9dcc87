import type { NameKind, Party } from '../../model/index.ts';
import { isoOf, printedDate } from '../shared/dates.ts';
import { PartyDraft } from '../shared/draft.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../shared/xml-records.ts';
import { applyRemarks } from './apply-remarks.ts';
import { OFAC_AUTHORITY, type OfacMapping, ofacId } from './csv-mapper.ts';
import { applyLabelled, listingDate } from './labelled-value.ts';
import { ofacSchema } from './names.ts';

/** The party of one `sdnEntry` of OFAC's standard XML. */
export function mapOfacXmlEntry(entry: XmlElement, { list, coverage }: Pick<OfacMapping, 'list' | 'coverage'>): Party {
  const draft = new PartyDraft(ofacId(textOf(entry, 'uid')), list, ofacSchema(textOf(entry, 'sdnType')));
  addName(draft, entry, 'primary');
  for (const aka of items(entry, 'akaList', 'aka')) addName(draft, aka, aliasKind(aka));
  draft.text('positions', textOf(entry, 'title'));
  for (const item of items(entry, 'dateOfBirthList', 'dateOfBirthItem')) {
    const printed = textOf(item, 'dateOfBirth');
    const date = printedDate(printed);
    if (date) draft.date('birthDates', date);
    else draft.text('remarks', printed && `DOB ${printed}`);
  }
  for (const item of items(entry, 'placeOfBirthList', 'placeOfBirthItem')) {
    draft.text('birthPlaces', textOf(item, 'placeOfBirth'));
  }
  for (const item of items(entry, 'nationalityList', 'nationality'))
    draft.country('nationalities', textOf(item, 'country'));
  for (const item of items(entry, 'citizenshipList', 'citizenship'))
    draft.country('citizenships', textOf(item, 'country'));
  const measures = [...items(entry, 'idList', 'id')].flatMap((id) => addId(draft, id));
  measures.push(...applyRemarks(textOf(entry, 'remarks'), draft, coverage));
  for (const address of items(entry, 'addressList', 'address')) addAddress(draft, address);
  addVessel(draft, childOf(entry, 'vesselInfo'));
  const programmes = items(entry, 'programList', 'program').map(({ text }) => text.trim());
  const listed = listingDate(programmes, measures);
  draft.designation({
    list,
    programmes,
    authority: OFAC_AUTHORITY,
    ...(measures.length > 0 ? { measures: [...new Set(measures)] } : {}),
    ...(listed ? { listed } : {}),
  });
  return draft.build();
}

function items(entry: XmlElement, list: string, item: string): XmlElement[] {
  return childrenOf(childOf(entry, list), item);
}

/** Printed as OFAC prints names everywhere: `LAST, First`. Entities have a last name only. */
function addName(draft: PartyDraft, element: XmlElement, kind: NameKind): void {
  const family = textOf(element, 'lastName');
  const given = textOf(element, 'firstName');
  const parts = draft.schema === 'Person' && family && given ? { parts: { family, given } } : {};
  draft.name([family, given].filter((part) => part !== '').join(', '), kind, parts);
}

function aliasKind(aka: XmlElement): NameKind {
  if (textOf(aka, 'type') === 'f.k.a.') return 'former';
  return textOf(aka, 'category') === 'weak' ? 'weak' : 'strong';
}

function addId(draft: PartyDraft, id: XmlElement): string[] {
  const issued = isoOf(textOf(id, 'issueDate'));
  const expires = isoOf(textOf(id, 'expirationDate'));
  return applyLabelled(
    {
      label: textOf(id, 'idType'),
      value: textOf(id, 'idNumber'),
      country: textOf(id, 'idCountry'),
      ...(issued ? { issued } : {}),
      ...(expires ? { expires } : {}),
    },
    draft,
  );
}

function addAddress(draft: PartyDraft, address: XmlElement): void {
  const street = ['address1', 'address2', 'address3']
    .map((tag) => textOf(address, tag))
    .filter(Boolean)
    .join(', ');
  const [city, region, postalCode] = ['city', 'stateOrProvince', 'postalCode'].map((tag) => textOf(address, tag)) as [
    string,
    string,
    string,
  ];
  const country = textOf(address, 'country').replace(/^undetermined$/, '');
  const full = [street, [city, region, postalCode].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
  draft.address({ full, street, city, region, postalCode, country });
}

function addVessel(draft: PartyDraft, info: XmlElement | undefined): void {
  if (!info) return;
  draft.vessel({
    callSign: textOf(info, 'callSign'),
    type: textOf(info, 'vesselType'),
    tonnage: textOf(info, 'tonnage'),
    grossTonnage: textOf(info, 'grossRegisteredTonnage'),
    flag: textOf(info, 'vesselFlag'),
    owner: textOf(info, 'vesselOwner'),
  });
  draft.identifier('callSign', textOf(info, 'callSign'));
  if (textOf(info, 'vesselFlag')) draft.country('countries', textOf(info, 'vesselFlag'));
}

import type { IdentifierKind, NameKind, NameParts, PartialDate, Party, Schema } from '../../model/index.ts';
import { isoOf } from '../shared/dates.ts';
import { PartyDraft } from '../shared/draft.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../shared/xml-records.ts';
import { SWISS_SUBJECTS, type SwissList } from './reader.ts';

export const SWISS_LIST = 'ch_seco_sanctions';

/** The party of one target of the Swiss list. */
export function mapSwiss(target: XmlElement, { programmes, places }: SwissList): Party {
  const subject = SWISS_SUBJECTS.map((name) => childOf(target, name)).find((found) => found) as XmlElement;
  const draft = new PartyDraft(`ch-${target.attributes.ssid}`, SWISS_LIST, schemaOf(subject));
  const identities = childrenOf(subject, 'identity').sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
  for (const identity of identities) addIdentity(draft, identity, places);
  draft.gender(subject.attributes.sex ?? '');
  for (const { text } of childrenOf(subject, 'other-information')) draft.text('remarks', text);
  for (const { attributes } of childrenOf(subject, 'relation')) {
    const id = attributes['target-id'];
    if (id)
      draft.relation({
        kind: 'linkedTo',
        name: `ch-${id}`,
        party: `ch-${id}`,
        note: attributes['relation-type'] ?? '',
      });
  }
  const listed = childrenOf(target, 'modification')
    .filter(({ attributes }) => attributes['modification-type'] === 'listed')
    .flatMap(
      ({ attributes: a }) => isoOf(a['effective-date'] ?? a['enactment-date'] ?? a['publication-date'] ?? '') ?? [],
    )
    .sort()[0];
  const sets = [
    target.attributes['sanctions-set-id'],
    ...childrenOf(target, 'sanctions-set-id').map(({ text }) => text.trim()),
  ];
  const keys = sets.flatMap((id) => programmes.get(id ?? '')?.key || []);
  draft.designation({
    list: SWISS_LIST,
    programmes: [...new Set(keys)],
    authority: 'Swiss State Secretariat for Economic Affairs',
    reference: textOf(target, 'foreign-identifier'),
    reason: childrenOf(subject, 'justification')
      .map(({ text }) => text.trim())
      .join(' '),
    ...(listed ? { listed } : {}),
  });
  return draft.build();
}

function schemaOf(subject: XmlElement): Schema {
  if (subject.name === 'individual') return 'Person';
  if (subject.name === 'entity') return 'Organization';
  const type = subject.attributes['object-type'];
  return type === 'vessel' ? 'Vessel' : type === 'aircraft' ? 'Airplane' : 'LegalEntity';
}

function isMain(identity: XmlElement): boolean {
  return identity.attributes.main === 'true';
}

function addIdentity(draft: PartyDraft, identity: XmlElement, places: SwissList['places']): void {
  for (const name of childrenOf(identity, 'name')) addName(draft, name, isMain(identity));
  for (const element of childrenOf(identity, 'day-month-year')) {
    const date = dateOf(element);
    if (date) draft.date(draft.schema === 'Person' ? 'birthDates' : 'foundedDates', date);
  }
  for (const { attributes } of childrenOf(identity, 'place-of-birth')) {
    draft.text('birthPlaces', placeText(places.get(attributes['place-id'] ?? '')).full);
  }
  for (const nationality of childrenOf(identity, 'nationality')) {
    const country = childOf(nationality, 'country');
    draft.country('nationalities', country?.attributes['iso-code'] ?? country?.text ?? '');
  }
  for (const document of childrenOf(identity, 'identification-document')) addDocument(draft, document);
  for (const address of childrenOf(identity, 'address')) {
    const { full, country } = placeText(places.get(address.attributes['place-id'] ?? ''));
    const [street, postalCode] = [textOf(address, 'address-details'), textOf(address, 'zip-code')];
    const [careOf, box] = [textOf(address, 'c-o'), textOf(address, 'p-o-box')];
    const lines = [careOf && `c/o ${careOf}`, street, box && `PO Box ${box}`, postalCode, full];
    draft.address({ full: lines.filter(Boolean).join(', '), street, postalCode, country });
    draft.text('remarks', textOf(address, 'remarks'));
  }
}

const PARTS: Readonly<Record<string, keyof NameParts>> = {
  'family-name': 'family',
  'given-name': 'given',
  'further-given-name': 'middle',
  'father-name': 'patronymic',
  'maiden-name': 'maiden',
  title: 'title',
  suffix: 'suffix',
};

/** A name in its parts, and the spellings of them in other scripts as names in their own right. */
function addName(draft: PartyDraft, name: XmlElement, main: boolean): void {
  const kind = kindOf(name, main);
  const parts = childrenOf(name, 'name-part').sort((a, b) => Number(a.attributes.order) - Number(b.attributes.order));
  const told: Partial<Record<keyof NameParts, string>> = {};
  const ordered: [string, string][] = parts.map((part) => [
    part.attributes['name-part-type'] ?? '',
    textOf(part, 'value'),
  ]);
  for (const [type, value] of ordered) {
    const key = PARTS[type];
    if (key && value && !told[key]) told[key] = value;
  }
  const full = ordered.filter(([type]) => type !== 'title').map(([, value]) => value);
  draft.name(full.filter(Boolean).join(' '), kind, told.family && told.given ? { parts: told as NameParts } : {});
  for (const spelling of spellingsOf(parts)) draft.name(spelling, kind === 'primary' ? 'strong' : kind);
}

/**
 * The spellings of a whole name. Those of its parts belong together by language and script, and in their order where a
 * part has several; a part without one stands as it is.
 */
function spellingsOf(parts: readonly XmlElement[]): string[] {
  const named = parts.filter((part) => part.attributes['name-part-type'] !== 'title');
  const scripts = new Set(named.flatMap((part) => childrenOf(part, 'spelling-variant').map(scriptOf)));
  return [...scripts].flatMap((script) => {
    const columns = named.map((part) => childrenOf(part, 'spelling-variant').filter((v) => scriptOf(v) === script));
    const most = Math.max(...columns.map((variants) => variants.length));
    return Array.from({ length: most }, (_, at) =>
      columns
        .map((variants, n) => (variants[at] ?? variants[0] ?? childOf(named[n], 'value'))?.text.trim())
        .filter(Boolean)
        .join(' '),
    );
  });
}

function scriptOf({ attributes: a }: XmlElement): string {
  return `${a.lang ?? ''}|${a.script ?? ''}`;
}

function kindOf({ attributes: a }: XmlElement, main: boolean): NameKind {
  if (main && a['name-type'] === 'primary-name') return 'primary';
  if (a['name-type'] === 'formerly-known-as') return 'former';
  return a.quality === 'low' ? 'weak' : 'strong';
}

function dateOf({ attributes: a }: XmlElement): PartialDate | undefined {
  if (a.calendar && a.calendar.toLowerCase() !== 'gregorian') return undefined;
  const value = isoOf([a.year, a.month, a.day].filter(Boolean).join('-'));
  const to = isoOf([a['year-to'], a['month-to'], a['day-to']].filter(Boolean).join('-'));
  const circa = a.quality === 'circa' || a.quality === 'low' ? { circa: true as const } : {};
  return value ? { value, ...(to && to > value ? { to } : {}), ...circa } : undefined;
}

function placeText(place: XmlElement | undefined): { full: string; country: string } {
  const country = childOf(place, 'country');
  const words = [textOf(place, 'location'), ...childrenOf(place, 'area').map(({ text }) => text.trim())];
  const full = [...words, country?.text.trim()].filter(Boolean).join(', ');
  return { full, country: country?.attributes['iso-code'] ?? country?.text.trim() ?? '' };
}

function addDocument(draft: PartyDraft, document: XmlElement): void {
  const type = document.attributes['document-type'] ?? '';
  const kind: IdentifierKind = /passport/.test(type)
    ? 'passport'
    : /id-card|identity/.test(type)
      ? 'nationalId'
      : 'other';
  const issuer = childOf(document, 'issuer');
  const issued = isoOf(textOf(document, 'date-of-issue'));
  const expires = isoOf(textOf(document, 'expiry-date'));
  draft.identifier(kind, textOf(document, 'number'), {
    label: type,
    note: textOf(document, 'remark'),
    country: issuer?.attributes.code ?? issuer?.text.trim() ?? '',
    ...(issued ? { issued } : {}),
    ...(expires ? { expires } : {}),
  });
}

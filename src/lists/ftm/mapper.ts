import type { IdentifierKind, NameParts, Party, Relation } from '../../model/index.ts';
import { printedDate } from '../shared/dates.ts';
import { PartyDraft, tidy } from '../shared/draft.ts';
import { type FtmEntity, firstOf, PARTY_SCHEMATA, valuesOf } from './entity.ts';
import { IDENTIFIER_PROPERTIES, PROPERTY_LABELS } from './identifiers.ts';

/** Entities that say something about a party, by the party's id. */
type About = ReadonlyMap<string, readonly FtmEntity[]>;

/** How a link between parties is read: which property holds whom, and what it means for each end. */
const LINKS: Readonly<
  Record<string, readonly [from: string, to: string, there: Relation['kind'], back: Relation['kind']]>
> = {
  Ownership: ['owner', 'asset', 'owns', 'ownedBy'],
  Directorship: ['director', 'organization', 'linkedTo', 'linkedTo'],
  Membership: ['member', 'organization', 'linkedTo', 'linkedTo'],
  Employment: ['employee', 'employer', 'linkedTo', 'linkedTo'],
  Representation: ['agent', 'client', 'actingFor', 'linkedTo'],
  Family: ['person', 'relative', 'family', 'family'],
  Associate: ['person', 'associate', 'linkedTo', 'linkedTo'],
  UnknownLink: ['subject', 'object', 'linkedTo', 'linkedTo'],
};

/**
 * The parties of a FollowTheMoney dataset. Where the data marks its targets (by `target`, a `Sanction`, or topics),
 * only those are parties; persons who are merely related to them are not.
 * @param list the id under which the dataset is held
 */
export function mapFtm(entities: readonly FtmEntity[], list: string): Party[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sanctions = grouped(entities, (e) => (e.schema === 'Sanction' ? valuesOf(e, 'entity') : []));
  const documents = grouped(entities, (e) => (HELD.test(e.schema) ? valuesOf(e, 'holder') : []));
  const links = grouped(entities, (e) => {
    const link = LINKS[e.schema];
    return link ? [...valuesOf(e, link[0]), ...valuesOf(e, link[1])] : [];
  });
  const parties = entities.filter(({ schema }) => PARTY_SCHEMATA[schema]);
  const isTarget = (e: FtmEntity) => e.target === true || sanctions.has(e.id) || valuesOf(e, 'topics').length > 0;
  const targets = parties.some(isTarget) ? parties.filter(isTarget) : parties;
  const held = new Set(targets.map(({ id }) => id));
  return targets.map((entity) => partyOf(entity, list, { byId, held, sanctions, documents, links }));
}

/** A dataset, by what of it says something about whom. */
interface Dataset {
  readonly byId: ReadonlyMap<string, FtmEntity>;
  /** The ids of those that become parties. */
  readonly held: ReadonlySet<string>;
  readonly sanctions: About;
  readonly documents: About;
  readonly links: About;
}

function partyOf(entity: FtmEntity, list: string, dataset: Dataset): Party {
  const { byId, sanctions, documents, links } = dataset;
  const draft = new PartyDraft(entity.id, list, PARTY_SCHEMATA[entity.schema] as Party['schema']);
  addNames(draft, entity);
  for (const [property, field] of DATES) {
    for (const text of valuesOf(entity, property)) {
      const date = printedDate(text);
      if (date) draft.date(field, date);
    }
  }
  for (const place of valuesOf(entity, 'birthPlace')) draft.text('birthPlaces', place);
  for (const code of valuesOf(entity, 'nationality')) draft.country('nationalities', code);
  for (const code of valuesOf(entity, 'citizenship')) draft.country('citizenships', code);
  for (const property of ['country', 'jurisdiction', 'mainCountry', 'flag']) {
    for (const code of valuesOf(entity, property)) draft.country('countries', code);
  }
  for (const gender of valuesOf(entity, 'gender')) draft.gender(gender);
  addIdentifiers(draft, entity, documents.get(entity.id) ?? []);
  addAddresses(draft, entity, byId);
  for (const position of valuesOf(entity, 'position')) draft.text('positions', position);
  for (const link of links.get(entity.id) ?? []) addRelation(draft, entity.id, link, dataset);
  for (const topic of valuesOf(entity, 'topics')) draft.fact('Topic', topic);
  for (const note of valuesOf(entity, 'notes')) draft.text('remarks', note);
  addCraft(draft, entity);
  for (const sanction of sanctions.get(entity.id) ?? []) addDesignation(draft, list, sanction, entity);
  if (!sanctions.has(entity.id)) {
    draft.designation({ list, programmes: valuesOf(entity, 'programId') });
  }
  return draft.build();
}

/** What a party holds and the format keeps as an entity of its own. */
const HELD = /^(?:Identification|Passport|CryptoWallet)$/;

const DATES = [
  ['birthDate', 'birthDates'],
  ['deathDate', 'deathDates'],
  ['incorporationDate', 'foundedDates'],
] as const;

function addNames(draft: PartyDraft, entity: FtmEntity): void {
  const names = valuesOf(entity, 'name');
  // The caption is the name the publisher puts first; it is one of the names.
  const first =
    entity.caption && names.includes(entity.caption) ? entity.caption : (names[0] ?? entity.caption ?? entity.id);
  const parts = partsOf(entity, first);
  // An entry without a name is called by its id; that is no name of anybody.
  if (first !== entity.id) draft.name(first, 'primary', parts);
  if (!parts.parts?.title) for (const title of valuesOf(entity, 'title')) draft.text('positions', title);
  for (const name of names) if (name !== entity.id) draft.name(name, 'strong');
  for (const name of valuesOf(entity, 'alias')) draft.name(name, 'strong');
  for (const name of valuesOf(entity, 'previousName')) draft.name(name, 'former');
  for (const name of valuesOf(entity, 'weakAlias')) draft.name(name, 'weak');
}

const PARTS = [
  ['family', 'lastName'],
  ['given', 'firstName'],
  ['middle', 'middleName'],
  ['patronymic', 'fatherName'],
  ['title', 'title'],
  ['suffix', 'nameSuffix'],
] as const;

/** The parts of the first name, as far as each is told once: several would be those of several names. */
function partsOf(entity: FtmEntity, name: string): { parts?: NameParts } {
  const parts: { -readonly [K in keyof NameParts]: NameParts[K] } = {};
  for (const [part, property] of PARTS) {
    const [value, another] = valuesOf(entity, property);
    if (value !== undefined && another === undefined) parts[part] = value;
  }
  const { family, given } = parts;
  const stands = (part: string | undefined) => part !== undefined && name.includes(tidy(part));
  return stands(family) && stands(given) ? { parts } : {};
}

function addIdentifiers(draft: PartyDraft, entity: FtmEntity, documents: readonly FtmEntity[]): void {
  for (const document of documents) {
    const wallet = firstOf(document, 'publicKey');
    if (wallet) draft.identifier('cryptoAddress', wallet, optional('currency', firstOf(document, 'currency')));
    const number = firstOf(document, 'number');
    if (!number) continue;
    draft.identifier(kindOf(document, number, entity), number, {
      ...optional('label', firstOf(document, 'type')),
      ...optional('country', firstOf(document, 'country')),
      ...optional('issued', firstOf(document, 'startDate')),
      ...optional('expires', firstOf(document, 'endDate')),
      ...optional('note', firstOf(document, 'summary')),
    });
  }
  const known = new Set(documents.flatMap((document) => valuesOf(document, 'number')));
  for (const [property, kind] of IDENTIFIER_PROPERTIES) {
    // An aircraft's registration is its tail number.
    const own = property === 'registrationNumber' && draft.schema === 'Airplane' ? 'tailNumber' : kind;
    for (const value of valuesOf(entity, property)) {
      if (known.has(value)) continue;
      const currency = own === 'cryptoAddress' ? firstOf(entity, 'currency') : undefined;
      draft.identifier(own, value, {
        ...optional('label', PROPERTY_LABELS[property]),
        ...optional('currency', currency),
      });
    }
  }
}

/** A document is of the kind of the property that has its number too; else its type tells a passport. */
function kindOf(document: FtmEntity, number: string, entity: FtmEntity): IdentifierKind {
  if (document.schema === 'Passport') return 'passport';
  const numbered = IDENTIFIER_PROPERTIES.filter(([name]) => valuesOf(entity, name).includes(number));
  const property = numbered.find(([, kind]) => kind !== 'passport') ?? numbered[0];
  return property?.[1] ?? (/passport/i.test(firstOf(document, 'type') ?? '') ? 'passport' : 'other');
}

function addAddresses(draft: PartyDraft, entity: FtmEntity, byId: ReadonlyMap<string, FtmEntity>): void {
  for (const id of valuesOf(entity, 'addressEntity')) {
    const address = byId.get(id);
    if (!address) continue;
    const part = (property: string) => firstOf(address, property) ?? '';
    const joined = ['street', 'city', 'postalCode', 'region'].map(part).filter(Boolean).join(', ');
    draft.address({
      full: part('full') || joined,
      street: part('street'),
      city: part('city'),
      region: part('region') || part('state'),
      postalCode: part('postalCode'),
      country: part('country'),
    });
  }
  for (const full of valuesOf(entity, 'address')) draft.address({ full });
}

function addRelation(draft: PartyDraft, id: string, link: FtmEntity, { byId, held }: Dataset): void {
  const [from, to, there, back] = LINKS[link.schema] as (typeof LINKS)[string];
  const forward = valuesOf(link, from).includes(id);
  for (const other of valuesOf(link, forward ? to : from)) {
    const party = byId.get(other);
    const name = party?.caption ?? (party && firstOf(party, 'name')) ?? other;
    const note =
      firstOf(link, 'role') ??
      firstOf(link, 'relationship') ??
      (link.schema === 'UnknownLink' ? undefined : link.schema);
    const known = held.has(other) || !byId.has(other) ? { party: other } : {};
    draft.relation({ kind: forward ? there : back, name, ...known, ...optional('note', note) });
  }
}

function addCraft(draft: PartyDraft, entity: FtmEntity): void {
  const [type, built] = [firstOf(entity, 'type'), firstOf(entity, 'buildDate')];
  if (draft.schema === 'Vessel') {
    draft.vessel({
      ...optional('type', type),
      ...optional('built', built),
      ...optional('flag', firstOf(entity, 'flag')),
      ...optional('callSign', firstOf(entity, 'callSign')),
      ...optional('tonnage', firstOf(entity, 'tonnage')),
      ...optional('grossTonnage', firstOf(entity, 'grossRegisteredTonnage')),
    });
    for (const flag of valuesOf(entity, 'pastFlags')) draft.fact('Former Vessel Flag', flag);
  }
  if (draft.schema === 'Airplane')
    draft.aircraft({
      ...optional('model', firstOf(entity, 'model') ?? type),
      ...optional('manufacturerSerial', firstOf(entity, 'serialNumber')),
      ...optional('built', built),
    });
}

function addDesignation(draft: PartyDraft, list: string, sanction: FtmEntity, entity: FtmEntity): void {
  const codes = [...valuesOf(sanction, 'programId'), ...valuesOf(sanction, 'program')];
  const programmes = codes.length > 0 ? codes : valuesOf(entity, 'programId');
  const measures = valuesOf(sanction, 'provisions');
  draft.designation({
    list,
    programmes: [...new Set(programmes)],
    ...optional('authority', firstOf(sanction, 'authority')),
    ...optional('reference', firstOf(sanction, 'authorityId') ?? firstOf(sanction, 'unscId')),
    ...optional('listed', firstOf(sanction, 'listingDate') ?? firstOf(sanction, 'startDate')),
    ...optional('delisted', firstOf(sanction, 'endDate')),
    ...optional('reason', firstOf(sanction, 'reason')),
    ...optional('instrument', firstOf(sanction, 'summary')),
    ...(measures.length > 0 ? { measures } : {}),
  });
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value ? { [key]: value } : {}) as { [P in K]?: string };
}

function grouped(entities: readonly FtmEntity[], ids: (entity: FtmEntity) => string[]): Map<string, FtmEntity[]> {
  const groups = new Map<string, FtmEntity[]>();
  for (const entity of entities) for (const id of ids(entity)) groups.set(id, [...(groups.get(id) ?? []), entity]);
  return groups;
}

import type { Designation, Identifier, PartialDate, Party } from '../../model/index.ts';
import { sha256 } from '../shared/sha256.ts';
import type { FtmEntity } from './entity.ts';

type Properties = Record<string, string[]>;

/**
 * A party as FollowTheMoney entities: the party itself, its sanctions, addresses, documents and links. What that
 * format has no place for (which version lent a value, the precision of a range of dates) is left out.
 */
export function toFtm(party: Party): FtmEntity[] {
  const properties: Properties = {};
  const related: FtmEntity[] = [];
  const add = (property: string, ...values: (string | undefined)[]) => {
    for (const value of values) {
      if (!value) continue;
      properties[property] ??= [];
      if (!properties[property].includes(value)) properties[property].push(value);
    }
  };
  const relate = (schema: string, of: Properties) => {
    const id = `${party.id}-${sha256(JSON.stringify([schema, of])).slice(0, 12)}`;
    related.push({ id, schema, datasets: [party.list], properties: of });
    return id;
  };

  for (const { full, kind, parts } of party.names) {
    add(NAME_PROPERTY[kind], full);
    if (kind === 'primary') {
      add('lastName', parts?.family);
      add('firstName', parts?.given);
    }
  }
  for (const date of party.birthDates ?? []) add('birthDate', ...ends(date));
  for (const date of party.deathDates ?? []) add('deathDate', ...ends(date));
  for (const date of party.foundedDates ?? []) add('incorporationDate', ...ends(date));
  add('birthPlace', ...values(party.birthPlaces));
  add('nationality', ...values(party.nationalities));
  add('citizenship', ...values(party.citizenships));
  add('country', ...values(party.countries));
  add('gender', ...values(party.genders));
  add('position', ...values(party.positions));
  add('notes', ...values(party.remarks));
  for (const { label, value } of party.facts ?? []) {
    if (label === 'Topic') add('topics', value);
    else add('notes', `${label}: ${value}`);
  }
  for (const identifier of party.identifiers ?? []) addIdentifier(identifier, party, add, relate);
  for (const { full, street, city, region, postalCode, country } of party.addresses ?? []) {
    add('addressEntity', relate('Address', props({ full, street, city, region, postalCode, country })));
  }
  addCraft(party, add);
  for (const designation of party.designations) relate('Sanction', sanction(party.id, designation));
  for (const relation of party.relations ?? []) {
    const other = relation.party ?? relation.name;
    const note = relation.note;
    if (relation.kind === 'owns') relate('Ownership', props({ owner: party.id, asset: other, role: note }));
    else if (relation.kind === 'ownedBy') relate('Ownership', props({ owner: other, asset: party.id, role: note }));
    else if (relation.kind === 'actingFor')
      relate('Representation', props({ agent: party.id, client: other, role: note }));
    else if (relation.kind === 'family')
      relate('Family', props({ person: party.id, relative: other, relationship: note }));
    else relate('UnknownLink', props({ subject: party.id, object: other, role: note }));
  }
  const target = party.standing === undefined;
  return [
    { id: party.id, schema: party.schema, caption: party.caption, target, datasets: [party.list], properties },
    ...related,
  ];
}

const NAME_PROPERTY = { primary: 'name', strong: 'alias', weak: 'weakAlias', former: 'previousName' } as const;

const IDENTIFIER_PROPERTY: Partial<Record<Identifier['kind'], string>> = {
  taxId: 'taxNumber',
  registration: 'registrationNumber',
  imo: 'imoNumber',
  mmsi: 'mmsi',
  callSign: 'callSign',
  tailNumber: 'registrationNumber',
  serialNumber: 'serialNumber',
  bic: 'swiftBic',
  lei: 'leiCode',
  duns: 'dunsCode',
  email: 'email',
  phone: 'phone',
  website: 'website',
  other: 'sourceIdentifier',
};

function addIdentifier(
  identifier: Identifier,
  party: Party,
  add: (property: string, value: string) => void,
  relate: (schema: string, of: Properties) => string,
): void {
  const { kind, value, label, country, currency, issued, expires, note } = identifier;
  if (kind === 'passport' || kind === 'nationalId') {
    const of = props({
      holder: party.id,
      number: value,
      type: label,
      country,
      startDate: issued,
      endDate: expires,
      summary: note,
    });
    relate(kind === 'passport' ? 'Passport' : 'Identification', of);
  } else if (kind === 'cryptoAddress') {
    if (party.schema === 'CryptoWallet') add('publicKey', value);
    else relate('CryptoWallet', props({ publicKey: value, currency, holder: party.id }));
  } else add(IDENTIFIER_PROPERTY[kind] as string, value);
}

function addCraft(party: Party, add: (property: string, ...values: (string | undefined)[]) => void): void {
  const { vessel, aircraft } = party;
  add('type', vessel?.type);
  add('flag', vessel?.flag);
  add('callSign', vessel?.callSign);
  add('tonnage', vessel?.tonnage);
  add('grossRegisteredTonnage', vessel?.grossTonnage);
  add('buildDate', vessel?.built, aircraft?.built);
  add('model', aircraft?.model);
  add('serialNumber', aircraft?.manufacturerSerial);
}

function sanction(entity: string, { programmes, measures, ...d }: Designation): Properties {
  const one = props({
    entity,
    authority: d.authority,
    authorityId: d.reference,
    listingDate: d.listed,
    endDate: d.delisted,
    reason: d.reason,
  });
  return {
    ...one,
    ...(programmes.length > 0 ? { program: [...programmes] } : {}),
    ...(measures ? { provisions: [...measures] } : {}),
  };
}

/** A range has no place in that format: both its ends are given, as the format's users do. */
function ends({ value, to }: PartialDate): string[] {
  return to ? [value, to] : [value];
}

function values(sourced: readonly { value: string }[] | undefined): string[] {
  return (sourced ?? []).map(({ value }) => value);
}

function props(record: Record<string, string | undefined>): Properties {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value ? [[key, [value]]] : [])));
}

import type { Identifier, Party, Relation } from '../../model/index.ts';
import { sha256 } from '../shared/sha256.ts';
import { describeParty, sanctionProperties } from './describe.ts';
import type { FtmEntity } from './entity.ts';
import { PropertyBag } from './property-bag.ts';

type Properties = Record<string, string[]>;

/**
 * A party as FollowTheMoney entities: the party itself, its sanctions, addresses, documents and links. What that
 * format has no place for (which version lent a value, that two dates are the ends of a range) is left out.
 */
export function toFtm(party: Party): FtmEntity[] {
  const bag = new PropertyBag();
  const related: FtmEntity[] = [];
  const relate = (schema: string, of: Properties, caption?: string): string => {
    const id = `${party.id}-${sha256(JSON.stringify([schema, of])).slice(0, 12)}`;
    if (related.some((entity) => entity.id === id)) return id;
    related.push({ id, schema, ...(caption ? { caption } : {}), datasets: [party.list], properties: of });
    return id;
  };

  const wallets = party.schema === 'CryptoWallet' ? [] : (['cryptoAddress'] as const);
  describeParty(bag, party, { properties: ['address'], identifiers: ['other', ...wallets] });
  for (const { full, street, city, region, postalCode, country } of party.addresses ?? []) {
    bag.add('addressEntity', relate('Address', props({ full, street, city, region, postalCode, country })));
  }
  for (const identifier of party.identifiers ?? []) addDocument(identifier, party, relate);
  for (const designation of party.designations) {
    relate('Sanction', sanctionProperties(party.id, designation).toProperties());
  }
  for (const relation of party.relations ?? []) addLink(relation, party, relate);
  const target = party.standing === undefined;
  const properties = bag.toProperties();
  return [
    { id: party.id, schema: party.schema, caption: party.caption, target, datasets: [party.list], properties },
    ...related,
  ];
}

type Relate = (schema: string, of: Properties, caption?: string) => string;

/** What is known of an identifier beside its number stands in a document; one that says no more than its kind needs none. */
function addDocument(identifier: Identifier, { id, schema }: Party, relate: Relate): void {
  const { kind, value, label, country, currency, issued, expires, note } = identifier;
  if (kind === 'cryptoAddress') {
    if (schema !== 'CryptoWallet') relate('CryptoWallet', props({ publicKey: value, currency, holder: id }));
    return;
  }
  const more = props({ type: label, country, startDate: issued, endDate: expires, summary: note });
  const plain = kind !== 'passport' && kind !== 'other' && Object.keys(more).length === 0;
  if (!plain)
    relate(kind === 'passport' ? 'Passport' : 'Identification', { ...props({ holder: id, number: value }), ...more });
}

/** A party that is named but has no entry of its own is told as an entity that is no target. */
function addLink(relation: Relation, { id }: Party, relate: Relate): void {
  const other = relation.party ?? relate('LegalEntity', props({ name: relation.name }), relation.name);
  const role = relation.note;
  if (relation.kind === 'owns') relate('Ownership', props({ owner: id, asset: other, role }));
  else if (relation.kind === 'ownedBy') relate('Ownership', props({ owner: other, asset: id, role }));
  else if (relation.kind === 'actingFor') relate('Representation', props({ agent: id, client: other, role }));
  else if (relation.kind === 'family') relate('Family', props({ person: id, relative: other, relationship: role }));
  else relate('UnknownLink', props({ subject: id, object: other, role }));
}

function props(record: Record<string, string | undefined>): Properties {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value ? [[key, [value]]] : [])));
}

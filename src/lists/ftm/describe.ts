import type { Designation, IdentifierKind, Name, NameKind, Party } from '../../model/index.ts';
import { addFacts } from './facts.ts';
import { propertyOf } from './holders.ts';
import { PropertyBag, sourced } from './property-bag.ts';

const PROPERTY_OF_NAME: Readonly<Record<NameKind, string>> = {
  primary: 'name',
  strong: 'alias',
  weak: 'weakAlias',
  former: 'previousName',
};

export interface ToldElsewhere {
  readonly properties?: readonly string[];
  readonly identifiers?: readonly IdentifierKind[];
}

/**
 * Tells a party in the properties its FollowTheMoney schema has; what it has none for (a passport of a company, the
 * owner of a vessel as a bare name) is told in `notes`. Designations and relations are entities of their own.
 * @param elsewhere what is told in entities of its own
 */
export function describeParty(bag: PropertyBag, party: Party, elsewhere: ToldElsewhere = {}): void {
  addNames(bag, party);
  addFacts(bag, party, elsewhere.properties);
  addIdentifiers(bag, party, elsewhere.identifiers);
  // A list may name a programme without saying when or by which instrument; the code stands as printed.
  for (const code of party.designations.flatMap((designation) => designation.programmes)) {
    bag.add('program', code);
    bag.add('programId', code);
  }
  for (const { label, value, from } of party.facts ?? []) {
    if (label === 'Topic') bag.add('topics', sourced(value, from));
    else bag.add('notes', sourced(`${label}: ${value}`, from));
  }
  bag.add('notes', ...(party.remarks ?? []));
}

/** A designation as the properties of a `Sanction`. Dates not known stay absent. */
export function sanctionProperties(party: string, designation: Designation): PropertyBag {
  const bag = new PropertyBag();
  bag.add('entity', party);
  bag.add('authority', designation.authority);
  bag.add('program', ...designation.programmes);
  bag.add('programId', ...designation.programmes);
  bag.add('authorityId', designation.reference);
  bag.add('listingDate', designation.listed);
  bag.add('startDate', designation.listed);
  bag.add('endDate', designation.delisted);
  bag.add('provisions', ...(designation.measures ?? []));
  bag.add('reason', designation.reason);
  bag.add('summary', designation.instrument);
  return bag;
}

function addNames(bag: PropertyBag, party: Party): void {
  for (const name of party.names) bag.add(PROPERTY_OF_NAME[name.kind], sourced(name.full, name.from));
  if (!party.names.some((name) => name.kind === 'primary')) bag.add('name', party.caption);
  if (party.schema === 'Person') for (const name of party.names) addParts(bag, name);
}

/** Only the parts of primary names: those of an alias would make people who do not exist when combined. */
function addParts(bag: PropertyBag, { kind, parts }: Name): void {
  if (kind !== 'primary' || parts === undefined) return;
  bag.add('firstName', parts.given);
  bag.add('middleName', parts.middle);
  bag.add('fatherName', parts.patronymic);
  bag.add('lastName', parts.family);
  bag.add('title', parts.title);
  bag.add('nameSuffix', parts.suffix);
}

function addIdentifiers(bag: PropertyBag, party: Party, elsewhere: readonly IdentifierKind[] = []): void {
  for (const identifier of party.identifiers ?? []) {
    if (elsewhere.includes(identifier.kind)) continue;
    const property = propertyOf(identifier.kind, party.schema);
    if (property !== undefined) bag.add(property, sourced(identifier.value, identifier.from));
    else bag.add('notes', sourced(`${identifier.label ?? identifier.kind}: ${identifier.value}`, identifier.from));
  }
}

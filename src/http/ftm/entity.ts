import type { ListVersion, Name, NameKind, Party } from '../../screen/vocabulary.ts';
import { addFacts } from './facts.ts';
import { propertyOf } from './identifiers.ts';
import { type FtmEntity, PropertyBag, sourced } from './properties.ts';
import { sanctionsOf } from './sanctions.ts';

const PROPERTY_OF_NAME: Readonly<Record<NameKind, string>> = {
  primary: 'name',
  strong: 'alias',
  weak: 'weakAlias',
  former: 'previousName',
};

export interface EntityOptions {
  /** The version of the list the party stands on: gives `last_seen` and `sourceUrl`. */
  readonly version?: ListVersion | undefined;
  /** Whether designations go along as nested Sanction entities. */
  readonly nested?: boolean;
}

/**
 * A listed party as a FollowTheMoney entity. Nothing the party holds is lost: what its FollowTheMoney schema
 * has no property for (a passport of a company, the owner of a vessel as a bare name) is told in `notes`.
 */
export function toEntity(party: Party, { version, nested = false }: EntityOptions = {}): FtmEntity {
  const bag = new PropertyBag();
  addNames(bag, party);
  addFacts(bag, party);
  addIdentifiers(bag, party);
  // A list may name a programme without saying when or by which instrument; the code stands as printed.
  for (const code of party.designations.flatMap((designation) => designation.programmes)) {
    bag.add('program', code);
    bag.add('programId', code);
  }
  bag.add('topics', 'sanction');
  bag.add('sourceUrl', version?.source);
  for (const relation of party.relations ?? [])
    bag.add('notes', sourced(`${RELATIONS[relation.kind]}: ${relation.name}`, relation.from));
  bag.add('notes', ...(party.remarks ?? []));

  const properties = bag.toProperties();
  const lent = bag.lent();
  if (nested && party.designations.length > 0) properties.sanctions = sanctionsOf(party, version);
  return {
    id: party.id,
    caption: party.caption,
    schema: party.schema,
    properties,
    datasets: [party.list],
    referents: [],
    // Also for a name of an unknown party: clients that keep only targets must not lose it.
    target: true,
    first_seen: null,
    last_seen: instantOf(version?.version),
    last_change: null,
    ...(lent === undefined ? {} : { lent }),
    ...(party.standing === undefined ? {} : { standing: party.standing }),
  };
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

function addIdentifiers(bag: PropertyBag, party: Party): void {
  for (const identifier of party.identifiers ?? []) {
    const property = propertyOf(identifier.kind, party.schema);
    if (property !== undefined) bag.add(property, sourced(identifier.value, identifier.from));
    else bag.add('notes', sourced(`${identifier.label ?? identifier.kind}: ${identifier.value}`, identifier.from));
  }
}

const RELATIONS = {
  linkedTo: 'Linked to',
  ownedBy: 'Owned by',
  owns: 'Owns',
  actingFor: 'Acting for',
  family: 'Family',
  other: 'Related to',
} as const;

/** A list version as an instant; where only the month is known, its first day, so that the claim is never too late. */
export function instantOf(version: string | undefined): string | null {
  if (version === undefined || !/^\d{4}(-\d{2}){0,2}$/.test(version)) return null;
  return `${version}${'-01'.repeat((10 - version.length) / 3)}T00:00:00`;
}

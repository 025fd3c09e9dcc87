import { describeParty, PropertyBag, sourced } from '../../screen/ftm.ts';
import type { ListVersion, Party } from '../../screen/vocabulary.ts';
import type { FtmEntity, Properties } from './properties.ts';
import { sanctionsOf } from './sanctions.ts';

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
  describeParty(bag, party);
  bag.add('topics', 'sanction');
  bag.add('sourceUrl', version?.source);
  for (const relation of party.relations ?? [])
    bag.add('notes', sourced(`${RELATIONS[relation.kind]}: ${relation.name}`, relation.from));

  const properties: Properties = bag.toProperties();
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

import type { Designation, ListVersion, Party } from '../../screen/vocabulary.ts';
import { type FtmEntity, PropertyBag } from './properties.ts';

/** The designations of a party as FollowTheMoney Sanction entities. Dates not known stay absent. */
export function sanctionsOf(party: Party, version: ListVersion | undefined): FtmEntity[] {
  return party.designations.map((designation, at) => sanctionOf(party, designation, at + 1, version));
}

function sanctionOf(
  party: Party,
  designation: Designation,
  number: number,
  version: ListVersion | undefined,
): FtmEntity {
  const bag = new PropertyBag();
  bag.add('entity', party.id);
  bag.add('authority', designation.authority ?? version?.issuer);
  bag.add('program', ...designation.programmes);
  bag.add('programId', ...designation.programmes);
  bag.add('authorityId', designation.reference);
  bag.add('listingDate', designation.listed);
  bag.add('startDate', designation.listed);
  bag.add('endDate', designation.delisted);
  bag.add('provisions', ...(designation.measures ?? []));
  bag.add('reason', designation.reason);
  bag.add('summary', designation.instrument);
  bag.add('sourceUrl', version?.source);
  return {
    id: `${party.id}-sanction-${number}`,
    caption: designation.programmes.join(', ') || (designation.authority ?? 'Sanction'),
    schema: 'Sanction',
    properties: bag.toProperties(),
    datasets: [designation.list],
    referents: [],
    target: false,
    first_seen: null,
    last_seen: null,
    last_change: null,
  };
}

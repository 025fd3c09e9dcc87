import { sanctionProperties } from '../../screen/ftm.ts';
import type { Designation, ListVersion, Party } from '../../screen/vocabulary.ts';
import type { FtmEntity } from './properties.ts';

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
  const bag = sanctionProperties(party.id, designation);
  if (designation.authority === undefined) bag.add('authority', version?.issuer);
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

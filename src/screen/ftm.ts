/** How a party is told in FollowTheMoney, for the faces: one implementation, the one that also reads and writes files of it. */
export { describeParty, PropertyBag, sanctionProperties, sourced } from '../lists/index.ts';

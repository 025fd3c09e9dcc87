import { expect, it } from 'vitest';
import { told } from '../../fixtures/told.ts';

const designated = (text: string) =>
  told(text, 'designation').map(
    ({ who, action, modality }) => `${String(who)} ${String(modality === 'happened' ? action : modality)}`,
  );

it.each([
  // The deed first, the parties behind the verb.
  [
    'Among those listed today are Ada Morwen, head of the prison service, and Jan Tervo.',
    ['Ada Morwen designated', 'Jan Tervo designated'],
  ],
  [
    'Delisted on the same day were the bankers Ada Morwen and Jan Tervo.',
    ['Ada Morwen delisted', 'Jan Tervo delisted'],
  ],
  [
    'Also on the list: shipping magnate Jan Tervo and three tankers he manages.',
    ['Jan Tervo designated', '3 designated'],
  ],
  ['Designations: Morwen Petroleum; Captain Jan Tervo.', ['Morwen Petroleum designated', 'Jan Tervo designated']],
  // A noun tells it.
  ['The sanctioning of Judge Ada Morwen drew protests.', ['Ada Morwen designated']],
  ['The delisting of Jan Tervo, announced on Monday, surprised campaigners.', ['Jan Tervo delisted']],
  ['The General Court has annulled the inclusion of Jan Tervo on the EU sanctions list.', ['Jan Tervo delisted']],
  ['Morwen Mining has appealed against its designation before the General Court.', ['Morwen Mining designated']],
  [
    "Washington's decision to blacklist the prosecutor, Ada Morwen, was described as unlawful.",
    ['Ada Morwen designated'],
  ],
  // One verb goes on with another.
  [
    'New Zealand followed suit, adding Ada Morwen and Morwen Mining to its sanctions register.',
    ['Ada Morwen designated', 'Morwen Mining designated'],
  ],
  [
    'Canada has amended the Special Economic Measures (Zembla) Regulations to list ten senior officials.',
    ['10 designated'],
  ],
  ['The Commission has proposed adding 45 ships to the list.', ['45 planned']],
  // Actions, lists and measures as subjects.
  [
    "Today's action targets Morwen Exchange, a money service business, and its manager Jan Tervo.",
    ['Morwen Exchange designated', 'Jan Tervo designated'],
  ],
  [
    'The list was extended on 20 August by two officials: judges Ada Morwen and Jan Tervo.',
    ['Ada Morwen designated', 'Jan Tervo designated'],
  ],
  [
    'The sanctions, unveiled on Tuesday, name Colonel Jan Tervo and Morwen Mining.',
    ['Jan Tervo designated', 'Morwen Mining designated'],
  ],
  ['Restrictive measures now apply to 59 natural and legal persons.', ['59 designated']],
  // Off again.
  [
    'Sanctions against Morwen Mining and its owner, Jan Tervo, were lifted last year.',
    ['Morwen Mining delisted', 'Jan Tervo delisted'],
  ],
  ['Jan Tervo is no longer subject to sanctions.', ['Jan Tervo delisted']],
  ['The measures against Jan Tervo expired on 15 March.', ['Jan Tervo delisted']],
  ['The ministry said it would lift the entry ban on the historian Jan Tervo.', ['Jan Tervo planned']],
  // Nobody is designated.
  ['Sanctioning Ada Morwen threatens the whole system, she said.', []],
  ['The president imposed sanctions on the Zemblan Criminal Court.', []],
  ['The sanctions regime rests on rules for the listing of Ada Morwen and others.', []],
  ['The police took action against Ada Morwen.', []],
  ['Campaigners demanded the removal of Jan Tervo from the list.', []],
])('%s', (text, wanted) => {
  expect(designated(text)).toEqual(wanted);
});

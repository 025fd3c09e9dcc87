import { expect, it } from 'vitest';
import { finderFor, type Listed } from './fixtures/list-finder.ts';
import { findMentions } from './index.ts';

const list: readonly Listed[] = [
  { id: 'p-1', schema: 'Person', names: ['KHAN, Ahmed'], programmes: ['ICC-EO14203'] },
  { id: 'p-2', schema: 'Person', names: ['GARCIA, Maria'], programmes: ['SDNTK'] },
];
const found = (text: string) => findMentions(text, finderFor(list)).map(({ party }) => party.id);

it('takes a name others bear for the listed person where the text calls him what such people are', () => {
  for (const text of [
    'The prosecutor, Ahmed Khan, arrived in the town.',
    'On Monday prosecutor Ahmed Khan arrived.',
    'Ahmed Khan, the chief prosecutor, arrived in the town.',
  ])
    expect(found(text), text).toEqual(['p-1']);
  expect(findMentions('The prosecutor, Ahmed Khan, arrived.', finderFor(list))[0]!.evidence.join()).toContain(
    'called "prosecutor", as people under the programme ICC-EO14203 are (+1.5)',
  );
});

it('takes nobody for him where the role is another, or somebody else’s', () => {
  for (const text of [
    'Ahmed Khan arrived in the town.',
    'The singer, Ahmed Khan, arrived in the town.',
    'The prosecutor met a singer. Ahmed Khan arrived.',
    'Ahmed Khan arrived, and the prosecutor left.',
    'The prosecutor, Maria Garcia, arrived in the town.',
  ])
    expect(found(text), text).toEqual([]);
});

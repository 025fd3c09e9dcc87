import { describe, expect, it } from 'vitest';
import { told } from '../fixtures/told.ts';
import type { ReportedFactsOptions } from './index.ts';

const designated = (text: string, options?: ReportedFactsOptions) =>
  told(text, 'designation', options).map(({ who, action, modality }) => [
    who,
    modality === 'happened' ? action : modality,
  ]);

describe('a designation in other words', () => {
  it.each([
    // Behind the list, and told of twice.
    [
      'OFAC removed from the SDN List one individual, Ada Morwen, who had been sanctioned in 2029.',
      [
        ['Ada Morwen', 'delisted'],
        ['Ada Morwen', 'designated'],
      ],
    ],
    ['The ministry decided not to renew the listing of the banker Jan Tervo.', [['Jan Tervo', 'delisted']]],
    ["Ada Morwen's name was dropped from the list in June.", [['Ada Morwen', 'delisted']]],
    [
      "This builds on the Treasury's May 2, 2030 designation of its chief agent, Ada Morwen.",
      [['Ada Morwen', 'designated']],
    ],
    [
      'The measures target Ada Morwen and two of her sons.',
      [
        ['Ada Morwen', 'designated'],
        ['2', 'designated'],
      ],
    ],
    [
      'The following people were designated: Ada Morwen and Jan Tervo.',
      [
        ['Ada Morwen', 'designated'],
        ['Jan Tervo', 'designated'],
      ],
    ],
    ['Iceland extended its sanctions to a further 18 people.', [['18', 'designated']]],
    [
      'The list of sanctions targets: Ada Morwen was added in May, her brother Jan Tervo was added a month later.',
      [
        ['Ada Morwen', 'designated'],
        ['Jan Tervo', 'designated'],
      ],
    ],
    [
      'Norway sanctioned Tarek al-Morwen, al-Tervo and iGULL.',
      [
        ['Tarek al-Morwen', 'designated'],
        ['al-Tervo', 'designated'],
        ['iGULL', 'designated'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(designated(text)).toEqual(expected);
  });

  it.each([
    'In light of the variant B77, Norway has been added to the restricted list.',
    'Eight thousand families are on a waiting list for a home.',
    'We added sanctions on the Morwen regime twice.',
    'The court spoke of the death penalty against two citizens.',
    'Washington blacklisted a Hong Kong-based network.',
  ])('finds none in: %s', (text) => {
    expect(designated(text)).toEqual([]);
  });

  it('takes what stands below a demand for asked, and not for done', () => {
    const points = '1. impose asset freezes on Ada Morwen;\n2. suspend exports of drones.';
    const measures = (text: string) => told(text, 'measure').map(({ modality }) => modality);
    expect(measures(`We call on the council to:\n\n${points}`)).toEqual(['planned', 'planned']);
  });

  it('is of a listed party that the finder names, in whatever letters', () => {
    const text = 'The council blacklisted حركة النورس and 海鸥组织 in May.';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const mentions = [
      { ...at('حركة النورس'), name: 'GULL MOVEMENT', type: 'organisation' as const, party: 'zz:1' },
      { ...at('海鸥组织'), name: 'GULL GROUP', type: 'organisation' as const, party: 'zz:2' },
    ];
    expect(designated(text)).toEqual([]);
    const found = told(text, 'designation', { mentions });
    expect(found.map(({ who }) => who)).toEqual(['حركة النورس', '海鸥组织']);
    expect(found.map(({ subject }) => (subject as { party?: string }).party)).toEqual(['zz:1', 'zz:2']);
  });
});

describe('other kinds in other words', () => {
  it('reads a quotation that Markdown prints as a block, with who said it before the colon', () => {
    const [quotation] = told(
      'Minister Ada Morwen said:\n\n> Those who pay have nowhere to hide.\n> We will go on.',
      'quotation',
    );
    expect(quotation).toMatchObject({ speaker: 'Ada Morwen' });
    expect(told('A poem:\n\n"So be it", it ends.\n\n> unannounced words', 'quotation')).toHaveLength(1);
  });

  it('gives both countries of a dual national', () => {
    const text = 'The council met Ada Morwen, a dual British-Ghanaian national.';
    expect(told(text, 'nationality').map(({ country }) => country)).toEqual(['gb', 'gh']);
  });

  it.each([
    ['Norway signed the Gull Convention but never ratified it.', false],
    ['Norway withdrew from the Gull Convention in 2029.', false],
    ['Neither is so. The Gull Convention was debated, and Norway ratified the convention.', true],
  ])('membership: %s', (text, member) => {
    expect(told(text, 'membership')).toEqual([expect.objectContaining({ body: 'Gull Convention', member })]);
  });

  it('charges, clears and investigates companies and people, with who does', () => {
    const text =
      'A tribunal cleared her deputy, the economist Jan Tervo, of fraud. Ada Morwen, whom prosecutors in Oslo charged with bribery, fled. Investigators in Bergen are probing Jan Tervo.';
    expect(told(text, 'proceeding').map(({ who, step, by }) => [who, step, by])).toEqual([
      ['Jan Tervo', 'acquitted', 'A tribunal'],
      ['Ada Morwen', 'charged', 'prosecutors'],
      ['Jan Tervo', 'investigation', 'Investigators'],
    ]);
  });

  it.each([
    ['The fighting has claimed more than 900 lives.', 'killed', 900, 'over'],
    ['The blast wounded another 30.', 'injured', 30, 'exactly'],
    ['The police put the number of detained drivers at "about forty".', 'detained', 40, 'about'],
    ['Up to 50 prisoners are behind bars.', 'detained', 50, 'under'],
  ])('figure: %s', (text, measure, count, bound) => {
    expect(told(text, 'figure')).toEqual([expect.objectContaining({ measure, count, bound })]);
  });

  it('says how a draft fared that was not adopted, and where a bill lies', () => {
    const text =
      'A draft that would have lifted the embargo received six votes and was not adopted. Bill C-91, which widens the law, is still before the Senate.';
    expect(told(text, 'vote').map(({ what, outcome }) => [what, outcome])).toEqual([
      ['draft', 'failed'],
      ['Bill C-91', 'pending'],
    ]);
  });
});

it('keeps what a role is of, and takes a nationality for none', () => {
  const roles = (text: string) => told(text, 'role').map(({ who, role }) => [who, role]);
  expect(roles("The Union's National Security Project lawyer Ada Morwen objected.")).toEqual([
    ['Ada Morwen', 'National Security Project lawyer'],
  ]);
  expect(roles('The national security adviser, Jan Tervo, met the Polish national Ada Morwen.')).toEqual([
    ['Jan Tervo', 'national security adviser'],
  ]);
});

describe('designations in ten genres', () => {
  it.each([
    [
      'Listed by the Council were, in particular, Ada Morwen, chairman of the outlawed Gull bloc; the singer Nila Tervo, who toured villages; and two mayors.',
      ['Ada Morwen designated', 'Nila Tervo designated', '2 designated'],
    ],
    [
      'Norway blacklisted three people. As regards entities, the decision concerns the Gull Plus foundation and a Danish bank, Morwen Capital.',
      ['3 designated', 'Gull Plus designated', 'Morwen Capital designated'],
    ],
    [
      'Under the no-objection procedure, the Committee placed Ada Morwen on its Sanctions List.',
      ['Ada Morwen designated'],
    ],
    ['A petition from Jan Tervo, who was listed in 2018, was denied.', ['Jan Tervo designated']],
    [
      'OFAC lifted the sanctions on Gull Freight, a Danish haulier designated in 2021 that has since been sold.',
      ['Gull Freight delisted', 'Gull Freight designated'],
    ],
    [
      'Three companies owned by Nila Tervo, namely Gull Investment Co., Ltd., Morwen Pay Plc., and Heron Casino, are likewise being designated.',
      ['Gull Investment Co., Ltd. designated', 'Morwen Pay Plc. designated', 'Heron Casino designated'],
    ],
    [
      'In the EU the listings of four persons, including Ada Morwen and Jan Tervo, were not renewed in March.',
      ['4 delisted', 'Ada Morwen delisted', 'Jan Tervo delisted'],
    ],
    [
      'OFAC delisted Ada Morwen on 2 April and Jan Tervo, a minister, on 15 April.',
      ['Ada Morwen delisted', 'Jan Tervo delisted'],
    ],
    ['Norway sanctioned 15 North Koreans and one company.', ['15 designated', '1 designated']],
    [
      'The Registry recalls that four judges of the Court, among them Judge Ada Morwen, were placed under sanctions by the United States.',
      ['4 designated', 'Ada Morwen designated'],
    ],
    ['The ninth sanctions package, adopted by the Council on 23 October, adds 117 vessels.', ['117 designated']],
    ['Announcing the sanctions package, Minister Ada Morwen added that she would not hesitate.', []],
    [
      'Gull Holdings was listed by Norway. A year later it was followed by five more entities.',
      ['Gull Holdings designated', '5 designated'],
    ],
  ])('%s', (text, wanted) => {
    expect(designated(text).map((one) => one.join(' '))).toEqual(wanted);
  });

  it('gives each authority its own date where a verb is not said again', () => {
    const facts = (text: string) =>
      told(text, 'designation').map(({ who, by, date }) => [who, by, (date as { value: string }).value]);
    const wanted = [
      ['Ada Morwen', 'Washington', '2028-11'],
      ['Ada Morwen', 'Brussels', '2031-08'],
    ];
    expect(facts('Ada Morwen was blacklisted by Washington in November 2028 and by Brussels in August 2031.')).toEqual(
      wanted,
    );
    expect(facts('Washington sanctioned Ada Morwen in November 2028 and Brussels in August 2031.')).toEqual(wanted);
  });

  it('takes "sanctioned since" for the day it was done, and no writer of the text for "him"', () => {
    const [since] = told('Gull Mining has been sanctioned since May 2024.', 'designation');
    expect(since).toMatchObject({ who: 'Gull Mining', date: { value: '2024-05' } });
    const [meant] = told('By Ada Morwen in Oslo\n\nNorway blacklisted him in May.', 'designation');
    expect(meant?.who).not.toBe('Ada Morwen');
  });
});

it.each([
  [
    'Norway is not a State Party to the Gull Convention; Denmark, where he was arrested, is.',
    ['Norway false', 'Denmark true'],
  ],
  ['Norway has never been a party to the Gull Convention.', ['Norway false']],
  ['Norway, not yet a member of the Gull Union, is small.', ['Norway false']],
  [
    'Sudan is not a party to the Gull Convention. At present 125 States are; Norway, which wants to leave, remains one of them until 2 June 2026.',
    ['Sudan false', '125 true', 'Norway true'],
  ],
])('memberships said shortly: %s', (text, wanted) => {
  const said = told(text, 'membership').map(
    ({ state, count, member }) => `${(state as { name: string } | undefined)?.name ?? count} ${member}`,
  );
  expect(said).toEqual(wanted);
});

it.each([
  [
    'Norway and Denmark have aligned themselves with the decision, as has Iceland. Georgia refrained from doing so; nor did Serbia join.',
    ['Norway endorsed', 'Denmark endorsed', 'Iceland endorsed', 'Georgia absent', 'Serbia absent'],
  ],
  [
    'Norway joined Denmark and Iceland, among others, in a statement on the coup. India did not take part.',
    ['Norway endorsed', 'Denmark endorsed', 'Iceland endorsed', 'India absent'],
  ],
  ['Norway joined Denmark and Iceland in the final.', []],
])('who stands behind a text: %s', (text, wanted) => {
  const said = told(text, 'endorsement').map(
    ({ endorser, position }) => `${(endorser as { name: string }).name} ${position}`,
  );
  expect(said).toEqual(wanted);
});

it.each([
  [
    'Criminal proceedings against Jan Tervo for illegal party financing were opened in Oslo in May.',
    ['investigation Jan Tervo illegal party financing'],
  ],
  ['Criminal proceedings against Jan Tervo were not opened.', []],
  ['A jury in Brooklyn found his recruiter, Ada Morwen, guilty of visa fraud.', ['convicted Ada Morwen visa fraud']],
  ['A court there had already, on 11 March, sentenced Ada Morwen in absentia.', ['sentenced Ada Morwen ']],
  ['Norway sanctioned 15 men accused of fraud.', []],
])('steps of a case: %s', (text, wanted) => {
  const said = told(text, 'proceeding').map(
    ({ step, who, charges }) => `${step} ${who} ${(charges as string[]).join(', ')}`,
  );
  expect(said).toEqual(wanted);
});

it.each([
  ['"A licence is no amnesty," warns our head of sanctions advisory, Ada Morwen.', 'Ada Morwen'],
  ['In the view of Jan Tervo, it was, on the contrary, "the best they have written so far".', 'Jan Tervo'],
])('speaker: %s', (text, speaker) => {
  expect(told(text, 'quotation')).toEqual([expect.objectContaining({ speaker })]);
});

it('reads a text that begins with a full stop', () => {
  expect(told('.Ḻ', 'role')).toEqual([]);
});

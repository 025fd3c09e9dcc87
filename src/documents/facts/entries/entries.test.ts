import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportedFacts } from '../index.ts';

const told = (text: string) =>
  reportedFacts(text).flatMap((fact) =>
    fact.kind === 'designation' || fact.kind === 'nationality' || fact.kind === 'role'
      ? [
          [
            fact.subject?.name,
            fact.kind === 'designation' ? fact.action : fact.kind === 'role' ? fact.role : fact.country,
            text.slice(fact.span.start, fact.span.end).slice(0, 12),
          ],
        ]
      : [],
  );

describe('entries as publishers print them', () => {
  it('reads those of a committee, with name, office, country and day', () => {
    const text = `The Committee approved the addition of the entries below.

GUi.007 Name: 1: ADA 2: MIRA 3: MORWEN 4: na
Title: na Designation: Commander of the Gulls DOB: 4 May 1979 POB: na Nationality: Malawi Listed on: 20 Nov. 2024

GUe.002 Name: GULL FRONT A.k.a.: The Gulls Listed on: 20 Nov. 2024

It removed the entry below.

GUi.003 Name: 1: JAN 2: TERVO 3: na 4: na
`;
    expect(told(text)).toEqual([
      ['ADA MIRA MORWEN', 'designated', 'ADA 2: MIRA '],
      ['ADA MIRA MORWEN', 'mw', 'ADA 2: MIRA '],
      ['ADA MIRA MORWEN', 'Commander of the Gulls', 'Designation:'],
      ['GULL FRONT', 'designated', 'GULL FRONT'],
      ['JAN TERVO', 'delisted', 'JAN 2: TERVO'],
    ]);
    expect(reportedFacts(text)[0]?.date).toMatchObject({ value: '2024-11-20' });
  });

  it('reads those of the Treasury below what it says of them, and not those it only changed', () => {
    const text = `The following individuals have been added to OFAC's SDN List:

MORWEN, Ada (a.k.a. "Gull"), Oslo, Norway; DOB 4 May 1979; nationality Norway; Gender Female (individual) [SDGT].

GULL TRADING CO., LTD., Pier Street, Oslo, Norway; Company Number 12 [SDGT] (Linked To: MORWEN, Ada).

The following changes have been made to OFAC's SDN List:

TERVO, Jan, Turku, Finland (individual) [SDGT].

The following deletions have been made to OFAC's SDN List:

QUIST, Wil, Malmo, Sweden (individual) [SDGT].
`;
    expect(told(text)).toEqual([
      ['Ada MORWEN', 'designated', 'MORWEN, Ada'],
      ['Ada MORWEN', 'no', 'MORWEN, Ada'],
      ['GULL TRADING CO., LTD.', 'designated', 'GULL TRADING'],
      ['Wil QUIST', 'delisted', 'QUIST, Wil'],
    ]);
  });

  it('makes nothing of a form, and answers for anything between the marks of an entry', () => {
    expect(told('Name: Ada Morwen\nAge: 41\n')).toEqual([]);
    const piece = fc.constantFrom(
      'Name: ',
      '1: ',
      '2: ',
      '3: na ',
      '4: na',
      'GUi.001 ',
      'Listed on: ',
      '\n',
      ' [SDGT]',
      'MORWEN, Ada',
      '; ',
      'The following additions have been made:\n',
      '(individual)',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { span } of reportedFacts(text)) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});

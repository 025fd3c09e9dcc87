import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportedFacts } from '../facts/index.ts';
import { checkProposals } from './index.ts';

const TEXT = `Talla Morwen has been placed under sanctions by Canada. Norway may sanction Pavel Orlenko in May 2031.
The council removed Inga Brandt from its blacklist on 3 May 2031. At least 41 people were killed in 2030, the ministry said.
Norway is not a member of the Gull Court. “The list is a mistake,” said Lune Ottovar, a banker from Peru.`;

const about = { name: 'Talla Morwen', type: 'person' };
const RIGHT = {
  sentence: 0,
  quote: 'placed under sanctions by Canada',
  kind: 'designation',
  modality: 'happened',
  action: 'designated',
  subject: about,
  by: 'Canada',
};

const check = (proposals: readonly unknown[], known: Parameters<typeof checkProposals>[2]['known'] = []) =>
  checkProposals(TEXT, proposals, { by: 'some-model', known, date: '2031-06-01' });
const refusalOf = (change: object) => [...check([{ ...RIGHT, ...change }]).refused.keys()][0];

describe('a proposal', () => {
  it('counts where its sentence says so, and is marked', () => {
    const { accepted, refused } = check([RIGHT]);
    expect(refused.size).toBe(0);
    expect(accepted).toEqual([
      {
        kind: 'designation',
        action: 'designated',
        subject: about,
        by: 'Canada',
        modality: 'happened',
        sentence: 0,
        span: { start: TEXT.indexOf('placed'), end: TEXT.indexOf(' Norway') - 1 },
        voice: 'own',
        proposedBy: 'some-model',
      },
    ]);
  });

  it('counts of every kind, hedged as the sentence hedges', () => {
    const orlenko = { name: 'Pavel Orlenko', type: 'person' };
    const ottovar = { name: 'Lune Ottovar', type: 'person' };
    const hedged = {
      sentence: 1,
      quote: 'may sanction Pavel Orlenko',
      subject: orlenko,
      by: 'Norway',
      modality: 'may',
    };
    const { accepted, refused } = check([
      { ...RIGHT, ...hedged, date: 'May 2031' },
      {
        ...RIGHT,
        sentence: 2,
        quote: 'removed',
        action: 'delisted',
        subject: { name: 'Inga Brandt', type: 'person' },
        by: 'The council',
        date: '3 May 2031',
      },
      {
        sentence: 3,
        quote: '41 people',
        kind: 'figure',
        modality: 'happened',
        measure: 'killed',
        count: 41,
        bound: 'over',
        attribution: 'the ministry',
      },
      {
        sentence: 4,
        quote: 'not a member',
        kind: 'membership',
        modality: 'happened',
        body: 'Gull Court',
        state: { name: 'Norway', type: 'country' },
        member: false,
      },
      {
        sentence: 5,
        quote: '“The list is a mistake,”',
        kind: 'quotation',
        modality: 'happened',
        text: 'The list is a mistake',
        speaker: 'Lune Ottovar',
      },
      { sentence: 5, quote: 'a banker', kind: 'role', modality: 'happened', subject: ottovar, role: 'banker' },
      { sentence: 5, quote: 'from Peru', kind: 'nationality', modality: 'happened', subject: ottovar, country: 'Peru' },
    ]);
    expect([...refused]).toEqual([]);
    expect(accepted[0]).toMatchObject({ modality: 'may', date: { value: '2031-05', basis: 'stated' } });
    expect(accepted[3]).toMatchObject({ state: { country: 'no' } });
    expect(accepted[6]).toMatchObject({ country: 'pe' });
  });

  it.each([
    ['not a fact of a known kind', { kind: 'rumour' }],
    ['not a fact of a known kind', { score: 1 }],
    ['not a fact of a known kind', { subject: undefined }],
    ['words that do not stand in the sentence', { quote: 'anctio' }],
    ['words that do not stand in the sentence', { quote: 'placed under sanction by Canada' }],
    ['words that do not stand in the sentence', { quote: 'Norway may sanction' }],
    ['words that do not stand in the sentence', { sentence: 99 }],
    ['words that do not stand in the sentence', { sentence: 'length' }],
    ['a name or phrase that does not stand in the sentence', { subject: { name: 'Pavel Orlenko', type: 'person' } }],
    ['a name or phrase that does not stand in the sentence', { subject: { name: 'Morwe', type: 'person' } }],
    ['a name or phrase that does not stand in the sentence', { attribution: 'the ministry' }],
    ['a number that does not stand in the sentence', { subject: undefined, count: 4 }],
    ['a date that does not stand in the sentence', { date: '3 May 2031' }],
    ['a date that does not stand in the sentence', { date: 'Canada' }],
    ['no word in the sentence says so', { action: 'delisted' }],
    ['said otherwise or less surely in the sentence', { modality: 'planned' }],
  ])('is refused: %s (%o)', (reason, change) => {
    expect(refusalOf(change)).toBe(reason);
  });

  it('is refused where it is surer than the sentence, or turns it round', () => {
    const orlenko = {
      sentence: 1,
      quote: 'Pavel Orlenko',
      subject: { name: 'Pavel Orlenko', type: 'person' },
      by: 'Norway',
    };
    expect(refusalOf(orlenko)).toBe('said otherwise or less surely in the sentence');
    const brandt = {
      sentence: 2,
      quote: 'Inga Brandt',
      subject: { name: 'Inga Brandt', type: 'person' },
      by: undefined,
    };
    expect(refusalOf(brandt)).toBe('no word in the sentence says so');
    for (const wrong of [{ count: 2030 }, { bound: 'exactly' }]) {
      const figure = {
        sentence: 3,
        quote: '41 people',
        kind: 'figure',
        modality: 'happened',
        measure: 'killed',
        count: 41,
        bound: 'over',
      };
      expect([...check([{ ...figure, ...wrong }]).refused.keys()]).toEqual([
        'a number that does not stand in the sentence',
      ]);
    }
  });

  it('is refused where the same was read already, by us or by it', () => {
    const known = reportedFacts(TEXT).filter(({ kind }) => kind === 'role');
    const role = {
      sentence: 5,
      quote: 'a banker',
      kind: 'role',
      modality: 'happened',
      role: 'banker',
      subject: { name: 'Ottovar', type: 'person' },
    };
    expect(known).toHaveLength(1);
    expect([...check([role], known).refused]).toEqual([['read already', 1]]);
    expect([...check([RIGHT, RIGHT]).refused]).toEqual([['read already', 1]]);
  });

  it('of a role is judged by the words from name to role, as the verb of the sentence is about something else', () => {
    const role = {
      sentence: 0,
      kind: 'role',
      modality: 'happened',
      subject: { name: 'Lune Ottovar', type: 'person' },
      role: 'banker',
    };
    const outcome = (text: string) => {
      const one = { ...role, quote: text };
      return checkProposals(text, [one], { by: 'm', known: [] }).accepted.length;
    };
    expect(outcome('Norway may sanction Lune Ottovar, a banker.')).toBe(1);
    expect(outcome('Lune Ottovar may become a banker of Norway.')).toBe(0);
    expect(outcome('Norway arrested the alleged banker Lune Ottovar.')).toBe(0);
  });

  it('takes no party from outside: it is looked up among the mentions', () => {
    const { accepted } = check([{ ...RIGHT, subject: { ...about, party: 'xx:1' } }]);
    expect(accepted[0]).toMatchObject({ subject: about });
    const mentions = [{ start: 0, end: 12, name: 'MORWEN, Talla', type: 'person' as const, party: 'xx:first-1' }];
    const found = checkProposals(TEXT, [RIGHT], { by: 'm', known: [], mentions });
    expect(found.accepted[0]).toMatchObject({ subject: { ...about, party: 'xx:first-1' } });
  });

  it('of any shape is counted and never thrown over', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.anything(),
            fc.anything().map((value) => ({ ...RIGHT, subject: value })),
          ),
        ),
        (given) => {
          const { accepted, refused } = check(given);
          expect(accepted.length + [...refused.values()].reduce((sum, count) => sum + count, 0)).toBe(given.length);
        },
      ),
    );
  });
});

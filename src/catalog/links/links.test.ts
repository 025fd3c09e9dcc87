import { describe, expect, it } from 'vitest';
import { madeUpParty, madeUpVersion } from '../../../test/support/made-up-lists.ts';
import type { Party } from '../../model/index.ts';
import { engineOn } from '../../screen/index.ts';
import { type Catalog, catalogOf } from '../catalog.ts';
import type { Cut } from './cuts.ts';

/** A person of a list; facts as given. */
const person = (list: string, id: string, name: string, more: Partial<Party> & { programme?: string } = {}) =>
  madeUpParty(id, 'Person', [name], { list, ...more });

function held(parties: readonly Party[], cuts: readonly Cut[] = []): Catalog {
  const lists = [...new Set(parties.map(({ list }) => list))];
  return catalogOf(
    lists.map((list) => {
      const own = parties.filter((party) => party.list === list);
      return { manifest: madeUpVersion(list, '2031-01-01', own), parties: own };
    }),
    cuts,
  );
}

/** Ids of the current entries that are one party with an entry. */
const linkedIds = (catalog: Catalog, id: string) =>
  engineOn(catalog)
    .linked(id)
    .map((entry) => entry.id);
const kinds = (catalog: Catalog, id: string) =>
  engineOn(catalog)
    .linked(id)[0]!
    .evidence.map(({ kind }) => kind);

const BORN = { birthDates: [{ value: '1966-02-11' }] };
const ROMANIAN = { nationalities: [{ value: 'ro' }] };
const PASSPORT = { identifiers: [{ kind: 'passport', value: 'QX 448-2011', country: 'ro' }] } as const;

describe('identifiers', () => {
  it('link a ship under its new name by the number of its hull, and no other kind of party by a number alone', () => {
    const imo = { identifiers: [{ kind: 'imo' as const, value: '9074729' }] };
    const ships = held([
      madeUpParty('a-1', 'Vessel', ['TEAL HERON'], { list: 'aa', ...imo }),
      madeUpParty('b-1', 'Vessel', ['Grey Otter'], { list: 'bb', ...imo }),
    ]);
    expect(linkedIds(ships, 'a-1')).toEqual(['a-1', 'b-1']);
    const others = held([
      person('aa', 'a-1', 'OKONJO, Tiberiu', PASSPORT),
      person('bb', 'b-1', 'Ingeborg Svaneke', PASSPORT),
      madeUpParty('a-2', 'Company', ['Teal Heron'], { list: 'aa', ...imo }),
      madeUpParty('b-2', 'Company', ['Grey Otter'], { list: 'bb', ...imo }),
    ]);
    expect(linkedIds(others, 'a-1')).toEqual(['a-1']);
    expect(linkedIds(others, 'a-2')).toEqual(['a-2']);
  });

  it('link entries that carry the same number of the same country, however it is written', () => {
    const catalog = held([
      person('aa', 'a-1', 'OKONJO, Tiberiu', PASSPORT),
      person('bb', 'b-1', 'Tiberiu Okonjo', { identifiers: [{ kind: 'passport', value: 'qx4482011', country: 'ro' }] }),
    ]);
    expect(linkedIds(catalog, 'b-1')).toEqual(['a-1', 'b-1']);
    expect(engineOn(catalog).linked('a-1')[0]!.evidence[0]).toMatchObject({
      kind: 'identifier',
      between: ['aa:a-1', 'bb:b-1'],
      values: { passport: 'QX 448-2011', country: 'ro' },
    });
  });

  it.each([
    ['another country', { kind: 'passport', value: 'QX4482011', country: 'hu' }, 'Tiberiu Okonjo'],
    ['another kind', { kind: 'nationalId', value: 'QX4482011', country: 'ro' }, 'Tiberiu Okonjo'],
    ['no country and another name', { kind: 'passport', value: 'QX4482011' }, 'Agneta Solberg'],
    ['an altogether other name', { kind: 'passport', value: 'QX4482011', country: 'ro' }, 'Agneta Solberg'],
  ] as const)('do not with %s', (_, identifier, name) => {
    const catalog = held([
      person('aa', 'a-1', 'OKONJO, Tiberiu', PASSPORT),
      person('bb', 'b-1', name, { identifiers: [identifier] }),
    ]);
    expect(linkedIds(catalog, 'a-1')).toEqual(['a-1']);
  });

  it('do not where they are telephones or sites', () => {
    const shared = { identifiers: [{ kind: 'phone', value: '+40 21 555 0199' }] } as const;
    const catalog = held([person('aa', 'a-1', 'OKONJO, Tiberiu', shared), person('bb', 'b-1', 'Okonjo Amara', shared)]);
    expect(linkedIds(catalog, 'a-1')).toEqual(['a-1']);
  });
});

describe('names and birth dates', () => {
  const pair = (facts: Partial<Party>, others: Partial<Party>, name = 'Tiberiu Okonjo') =>
    linkedIds(held([person('aa', 'a-1', 'OKONJO, Tiberiu', facts), person('bb', 'b-1', name, others)]), 'a-1');

  it('link persons of the same full birth date and nationality', () => {
    expect(pair({ ...BORN, ...ROMANIAN }, { ...BORN, ...ROMANIAN })).toEqual(['a-1', 'b-1']);
    expect(pair({ ...BORN, ...ROMANIAN }, BORN)).toEqual(['a-1', 'b-1']);
  });

  it('never link on less', () => {
    const year = { birthDates: [{ value: '1966' }] };
    const newYear = { birthDates: [{ value: '1966-01-01' }] };
    expect(pair({}, {})).toEqual(['a-1']);
    expect(pair({ ...year, ...ROMANIAN }, { ...year, ...ROMANIAN })).toEqual(['a-1']);
    expect(pair(newYear, newYear)).toEqual(['a-1']);
    expect(pair({ ...BORN, ...ROMANIAN }, { ...BORN, nationalities: [{ value: 'no' }] })).toEqual(['a-1']);
    expect(pair({ ...BORN, genders: [{ value: 'male' }] }, { ...BORN, genders: [{ value: 'female' }] })).toEqual([
      'a-1',
    ]);
    expect(pair({ ...BORN, ...ROMANIAN }, { ...BORN, ...ROMANIAN }, 'Amadou Okonjo')).toEqual(['a-1']);
  });

  it('of several of one list link the one whose name is the same', () => {
    const facts = { ...BORN, ...ROMANIAN };
    const catalog = held([
      person('aa', 'a-1', 'OKONJO VARGA, Tiberiu Amadou', facts),
      person('bb', 'b-1', 'Tiberio Amado OKONJO VARGA', facts),
      person('bb', 'b-2', 'Tiberiu Amadou OKONJO VARGA', facts),
    ]);
    expect(linkedIds(catalog, 'a-1')).toEqual(['a-1', 'b-2']);
  });
});

describe('the United Nations', () => {
  const reference = (value: string, name: string, id: string) =>
    person('un_sc_sanctions', id, name, {
      designations: [{ list: 'un_sc_sanctions', programmes: ['Rivers'], reference: value }],
    });

  it('link an entry that states the reference as its own, and one that tells it in a text under the same name', () => {
    const catalog = held([
      reference('QDi.901', 'OKONJO TIBERIU', 'un-1'),
      reference('QDi.902', 'AGNETA SOLBERG', 'un-2'),
      person('bb', 'b-1', 'T. Okonjo', {
        designations: [{ list: 'bb', programmes: [], instrument: 'UN ref. QDi.901' }],
      }),
      person('bb', 'b-2', 'Agneta Solberg', { remarks: [{ value: 'Listed as QDi.902; associate of QDi.901' }] }),
      person('bb', 'b-3', 'Rolf Nilsen', { remarks: [{ value: 'brother-in-law of QDi.902' }] }),
    ]);
    expect(linkedIds(catalog, 'b-1')).toEqual(['un-1', 'b-1']);
    expect(linkedIds(catalog, 'b-2')).toEqual(['un-2', 'b-2']);
    expect(linkedIds(catalog, 'b-3')).toEqual(['b-3']);
    expect(kinds(catalog, 'b-1')).toEqual(['unReference']);
  });

  it("link an entry whose designation is the Council's with the one of its name in that regime", () => {
    const national = (id: string, regime: string, source: string) =>
      person('bb', id, 'Tiberiu Okonjo', {
        designations: [{ list: 'bb', programmes: [regime], authority: `Ministry (designation source: ${source})` }],
      });
    const un = reference('LYi.901', 'OKONJO TIBERIU', 'un-1');
    expect(linkedIds(held([un, national('b-1', 'Libya', 'UN')]), 'b-1')).toEqual(['un-1', 'b-1']);
    expect(linkedIds(held([un, national('b-1', 'Libya', 'UK')]), 'b-1')).toEqual(['b-1']);
    expect(linkedIds(held([un, national('b-1', 'Somalia', 'UN')]), 'b-1')).toEqual(['b-1']);
    const namesake = reference('LYi.902', 'TIBERIU OKONJO', 'un-2');
    expect(linkedIds(held([un, namesake, national('b-1', 'Libya', 'UN')]), 'b-1')).toEqual(['b-1']);
  });
});

describe('components', () => {
  const number = (value: string) => ({ kind: 'passport', value, country: 'ro' }) as const;
  const middle = person('bb', 'b-1', 'Tiberiu Okonjo', { identifiers: [number('AA111111'), number('BB222222')] });
  const first = (more: Partial<Party> = {}) =>
    person('aa', 'a-1', 'OKONJO, Tiberiu', { identifiers: [number('AA111111')], ...more });
  const last = (more: Partial<Party> = {}) =>
    person('cc', 'c-1', 'Tiberiu Okonjo', { identifiers: [number('BB222222')], ...more });

  it('join over a third entry', () => {
    const catalog = held([first(), middle, last()]);
    for (const id of ['a-1', 'b-1', 'c-1']) expect(linkedIds(catalog, id)).toEqual(['a-1', 'b-1', 'c-1']);
  });

  it('are not merged, and it is told, where two entries contradict', () => {
    const catalog = held([
      first({ birthDates: [{ value: '1950' }] }),
      middle,
      last({ birthDates: [{ value: '1980-03-01' }] }),
    ]);
    for (const id of ['a-1', 'b-1', 'c-1']) expect(linkedIds(catalog, id)).toEqual([id]);
    expect(catalog.keptApart).toMatchObject([
      { entries: ['aa:a-1', 'bb:b-1', 'cc:c-1'], why: 'aa:a-1 and cc:c-1: born 1950 and 1980-03-01' },
    ]);
  });

  it('leave apart what the user cut, also over a third', () => {
    const parties = [first(), middle, last()];
    const oneCut = held(parties, [{ between: ['b-1', 'a-1'] }]);
    expect(linkedIds(oneCut, 'a-1')).toEqual(['a-1']);
    expect(linkedIds(oneCut, 'b-1')).toEqual(['b-1', 'c-1']);
    const ends = held(parties, [{ between: ['aa:a-1', 'cc:c-1'] }]);
    expect(linkedIds(ends, 'a-1')).toEqual(['a-1']);
    expect(linkedIds(ends, 'c-1')).toEqual(['c-1']);
    expect(ends.keptApart[0]!.why).toContain('cut by the user');
  });

  it('do not hold two entries that one list has under one programme', () => {
    const twin = person('aa', 'a-2', 'OKONJO, Tiberiu', { identifiers: [number('BB222222')] });
    expect(linkedIds(held([first(), twin, middle]), 'b-1')).toEqual(['b-1']);
    const elsewhere = { ...twin, designations: [{ list: 'aa', programmes: ['DELTA-EO12'] }] };
    expect(linkedIds(held([first(), elsewhere, middle]), 'b-1')).toEqual(['a-1', 'a-2', 'b-1']);
  });
});

describe('a screening', () => {
  const facts = { ...BORN, ...ROMANIAN };
  const parties = [
    person('us_ofac_sdn', 'ofac-1', 'OKONJO VARGA, Tiberiu', { ...facts, programme: 'RIVERS' }),
    madeUpParty('un-1', 'Person', ['TIBERIU OKONJO VARGA', { full: 'Anselm Quillfeather', kind: 'strong' }], {
      list: 'un_sc_sanctions',
      programme: 'Deltas',
      ...facts,
    }),
    madeUpParty('au-1', 'LegalEntity', ['Okonjo Varga Tiberiu'], { list: 'au', standing: 'name-only', programme: '' }),
  ];
  const engine = engineOn(held(parties));

  it('shows linked entries once, with all designations, under the first list', () => {
    const [match, ...others] = engine.screen('Anselm Quillfeather').matches;
    expect(others).toEqual([]);
    expect(match).toMatchObject({
      party: { id: 'ofac-1', list: 'us_ofac_sdn' },
      name: { full: 'Anselm Quillfeather', of: 'un_sc_sanctions:un-1' },
      linked: [{ id: 'un-1', evidence: [{ kind: 'birthDate' }] }],
    });
    expect(match!.designations.map(({ programmes }) => programmes[0])).toEqual(['RIVERS', 'Deltas']);
  });

  it('shows a bare name as possibly the same, and never as linked', () => {
    const result = engine.screen('Tiberiu Okonjo Varga');
    expect(result.matches.map(({ party }) => party.id)).toEqual(['ofac-1', 'au-1']);
    expect(result.matches[0]!.possiblySame?.map(({ id }) => id)).toEqual(['au-1']);
    expect(result.matches[1]!.possiblySame?.map(({ id }) => id)).toEqual(['ofac-1', 'un-1']);
  });

  it('speaks of the lists asked for only', () => {
    const [match] = engine.screen('Tiberiu Okonjo Varga', { lists: ['un_sc_sanctions'] }).matches;
    expect(match).toMatchObject({ party: { id: 'un-1' } });
    expect(match).not.toHaveProperty('linked');
  });

  it('resolves every id to the one party, and each entry stays to be had', () => {
    const party = engine.party('un-1')!;
    expect(party).toEqual(engine.party('ofac-1'));
    expect(party.id).toBe('ofac-1');
    expect(party.names).toContainEqual({
      full: 'Anselm Quillfeather',
      kind: 'strong',
      from: 'un_sc_sanctions@2031-01-01',
    });
    expect(party.birthDates).toEqual(BORN.birthDates);
    expect(engine.entry('un-1')).toEqual(parties[1]);
  });

  it('names the other ids of a party that a document mentions', () => {
    const { mentions } = engine.read({ file: 'x.txt', text: 'On Monday Tiberiu Okonjo Varga spoke to the press.' });
    expect(mentions[0]).toMatchObject({ party: { id: 'ofac-1' } });
    expect(mentions[0]!.alsoListedAs.map(({ id }) => id)).toEqual(['un-1', 'au-1']);
  });
});

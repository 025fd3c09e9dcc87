import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpParty } from '../../test/support/made-up-lists.ts';
import type { Name, Party } from '../model/index.ts';
import { diffParties } from './diff.ts';

const person = (id: string, ...names: (string | Name)[]) => madeUpParty(id, 'Person', names);
const ids = (parties: readonly { id: string }[]) => parties.map(({ id }) => id);

describe('what changed between two versions', () => {
  it('tells added, removed and unchanged parties by their ids', () => {
    const diff = diffParties(
      [person('a', 'Vesna Kolar'), person('b', 'Tariq Lund')],
      [person('b', 'Tariq Lund'), person('c', 'Moana Reyes')],
    );
    expect([ids(diff.added), ids(diff.removed), diff.unchanged]).toEqual([['c'], ['a'], 1]);
  });

  it('does not take another order of words, other capitals or a comma for a change', () => {
    const diff = diffParties([person('a', 'Vesna Maria Kolar')], [person('a', 'KOLAR, Vesna Maria')]);
    expect([diff.changed, diff.unchanged]).toEqual([[], 1]);
  });

  it('names what a party gained and lost, by field', () => {
    const before = madeUpParty('a', 'Person', ['Vesna Kolar', 'Vesna Novak'], { programme: 'RIVERS' });
    const after = madeUpParty('a', 'Person', ['Vesna Kolar', 'Vesna Horvat'], { programme: 'LAKES' });
    expect(diffParties([before], [after]).changed).toEqual([
      {
        id: 'a',
        caption: 'Vesna Kolar',
        programmes: ['LAKES'],
        changes: [
          { field: 'names', added: ['horvat vesna'], removed: ['novak vesna'] },
          { field: 'programmes', added: ['LAKES'], removed: ['RIVERS'] },
        ],
      },
    ]);
  });

  it('compares no field that only one of the versions carries', () => {
    const bare = [madeUpParty('a', 'Person', ['Vesna Kolar'], { designations: [] })];
    const full = [
      madeUpParty('a', 'Person', ['Vesna Kolar'], {
        birthDates: [{ value: '1970' }],
        nationalities: [{ value: 'hr' }],
      }),
    ];
    expect(diffParties(bare, full)).toMatchObject({ compared: ['names'], changed: [], unchanged: 1 });
  });

  const alias = (full: string): Name => ({ full, kind: 'strong' });

  it('tells a new primary name from a new alias, and an alias that became primary from a new name', () => {
    const [before, after] = [
      person('a', 'Vesna Kolar', alias('Vesnica')),
      person('a', 'Vesnica', alias('Vesna Kolar')),
    ];
    expect(diffParties([before], [after]).changed[0]!.changes).toEqual([
      { field: 'names', added: ['vesnica'], removed: ['kolar vesna'] },
    ]);
    const more = person('a', 'Vesna Kolar', alias('Vesnica'), alias('Vesna Horvat'));
    expect(diffParties([before], [more]).changed[0]!.changes).toEqual([
      { field: 'aliases', added: ['horvat vesna'], removed: [] },
    ]);
  });

  it('does not take the aliases of a version that has them for news beside one that has none or only weak ones', () => {
    const bare = [person('a', 'Vesna Kolar', { full: 'Vesnica', kind: 'weak' })];
    const full = [person('a', 'Vesna Kolar', alias('Vesna Horvat'))];
    expect(diffParties(bare, full)).toMatchObject({ compared: ['names', 'programmes'], changed: [] });
  });

  it('takes a value another version lent for no news, in either direction', () => {
    const lent: Name = { full: 'Vesnica', kind: 'weak', from: 'zz_rivers@2029-01-01' };
    const own: Name = { full: 'Vesnica', kind: 'strong' };
    const plain = person('a', 'Vesna Kolar', alias('Vesna Horvat'));
    for (const [before, after] of [
      [plain, person('a', 'Vesna Kolar', alias('Vesna Horvat'), lent)],
      [person('a', 'Vesna Kolar', alias('Vesna Horvat'), lent), plain],
      [person('a', 'Vesna Kolar', own), person('a', 'Vesna Kolar', lent)],
      [person('a', 'Vesna Kolar', lent), person('a', 'Vesna Kolar', own)],
    ] as const)
      expect(diffParties([before], [after]).changed).toEqual([]);
  });

  it('recognises a party removed and listed again under another id', () => {
    const diff = diffParties([person('a', 'Vesna Kolar')], [person('z', 'KOLAR, Vesna')]);
    expect(diff).toMatchObject({ added: [], removed: [], relisted: [{ removed: { id: 'a' }, added: { id: 'z' } }] });
  });

  it('pairs nobody where a name is borne by several, in either version', () => {
    const diff = diffParties([person('a', 'Vesna Kolar')], [person('y', 'Kolar Vesna'), person('z', 'Vesna Kolar')]);
    expect([diff.relisted, ids(diff.added)]).toEqual([[], ['y', 'z']]);
    const kept = person('k', 'Vesna Kolar');
    expect(diffParties([kept, person('a', 'Vesna Kolar')], [kept, person('z', 'Vesna Kolar')]).relisted).toEqual([]);
  });

  it('takes no namesake for a return: another kind of party, another year of birth', () => {
    const born = (id: string, value: string) => madeUpParty(id, 'Person', ['Vesna Kolar'], { birthDates: [{ value }] });
    expect(diffParties([person('a', 'Vesna')], [madeUpParty('z', 'Vessel', ['VESNA'])]).relisted).toEqual([]);
    expect(diffParties([born('a', '1970-05-01')], [born('z', '1988')]).relisted).toEqual([]);
    expect(diffParties([born('a', '1970-05-01')], [born('z', '1970')]).relisted).toHaveLength(1);
    expect(diffParties([madeUpParty('a', 'LegalEntity', ['Vesna'])], [person('z', 'Vesna')]).relisted).toHaveLength(1);
  });
});

describe('for any two versions', () => {
  const name = fc.constantFrom('Vesna Kolar', 'KOLAR, Vesna', 'Tariq Lund', 'Moana Reyes', 'Lund Holding LLC', 'Ida');
  const party = (id: string): fc.Arbitrary<Party> =>
    fc
      .record({
        names: fc.array(name, { minLength: 1, maxLength: 3 }),
        schema: fc.constantFrom('Person' as const, 'Vessel' as const, 'LegalEntity' as const),
        programme: fc.constantFrom('RIVERS', 'LAKES'),
        born: fc.option(fc.constantFrom('1970', '1981-02-03')),
      })
      .map(({ names, schema, programme, born }) =>
        madeUpParty(
          id,
          schema,
          names.map((full, i): Name => ({ full, kind: i === 0 ? 'primary' : 'strong' })),
          { programme, ...(born === null ? {} : { birthDates: [{ value: born }] }) },
        ),
      );
  const version = fc
    .uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 8 })
    .chain((numbers) => fc.tuple(...numbers.map((number) => party(`zz-${number}`))));

  it('a version does not differ from itself', () => {
    fc.assert(
      fc.property(version, (parties) => {
        const { added, removed, relisted, changed, unchanged } = diffParties(parties, parties);
        expect([added, removed, relisted, changed]).toEqual([[], [], [], []]);
        expect(unchanged).toBe(parties.length);
      }),
    );
  });

  it('read backwards, what came is what goes', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const [there, back] = [diffParties(a, b), diffParties(b, a)];
        const plain = (parties: readonly { id: string }[]) => ids(parties).sort();
        expect(plain(there.added)).toEqual(plain(back.removed));
        expect(plain(there.removed)).toEqual(plain(back.added));
        expect(there.relisted.map(({ removed, added }) => [removed.id, added.id]).sort()).toEqual(
          back.relisted.map(({ removed, added }) => [added.id, removed.id]).sort(),
        );
        expect(plain(there.changed)).toEqual(plain(back.changed));
      }),
    );
  });

  it('accounts for every party of both versions, once', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        const { added, removed, relisted, changed, unchanged } = diffParties(a, b);
        expect(removed.length + relisted.length + changed.length + unchanged).toBe(a.length);
        expect(added.length + relisted.length + changed.length + unchanged).toBe(b.length);
      }),
    );
  });
});

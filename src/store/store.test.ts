import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STORE_KINDS, type StorePlace } from '../../test/support/stores.ts';
import { connect } from './connect.ts';
import { type Change, canonicalJson, openStore, type Store } from './index.ts';

const AT = '2031-04-05T06:07:08.000Z';
const written = (item: string, expected: number, body: unknown, more: Partial<Change> = {}): Change => ({
  caseId: 'harbour',
  who: 'ada',
  why: 'first reading',
  at: AT,
  writes: [{ kind: 'fact', item, expected, body }],
  ...more,
});

describe.each(STORE_KINDS)('a store on %s', (_kind, make) => {
  let where: StorePlace;
  let store: Store;
  beforeEach(async () => {
    where = await make();
    store = await openStore(where.place);
  });
  afterEach(async () => {
    await store.close();
    await where.remove();
  });

  it('keeps what was written after it was closed', async () => {
    await store.change(written('b', 0, { text: 'zwei' }));
    await store.change(written('a', 0, { text: 'eins', nested: { z: [1, null], a: 'é' } }));
    await store.close();
    store = await openStore(where.place);
    expect(await store.cases()).toEqual(['harbour']);
    expect((await store.items('harbour')).map(({ item, revision }) => [item, revision])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect((await store.item('harbour', 'fact', 'a'))?.body).toEqual({
      text: 'eins',
      nested: { z: [1, null], a: 'é' },
    });
    expect(await store.item('harbour', 'fact', 'c')).toBeUndefined();
    expect(await store.items('elsewhere')).toEqual([]);
  });

  it('lets one of two people who decide the same thing at once win, and tells the other', async () => {
    await store.change(written('a', 0, { status: 'proposed' }));
    const other = await openStore(where.place);
    const both = await Promise.allSettled([
      store.change(written('a', 1, { status: 'accepted' }, { who: 'ada' })),
      other.change(written('a', 1, { status: 'rejected' }, { who: 'bo' })),
    ]);
    await other.close();
    const won = both.findIndex(({ status }) => status === 'fulfilled');
    const lost = both.find((result) => result.status === 'rejected');
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(lost?.reason).toMatchObject({ code: 'DECISION_CONFLICT', remedy: expect.stringContaining('again') });
    const stands = await store.item('harbour', 'fact', 'a');
    expect(stands?.body).toEqual({ status: won === 0 ? 'accepted' : 'rejected' });
    const history = await store.history('harbour', 'fact', 'a');
    expect(history.map(({ revision, who }) => [revision, who])).toEqual([
      [1, 'ada'],
      [2, won === 0 ? 'ada' : 'bo'],
    ]);
  });

  it('writes all of a change or nothing of it', async () => {
    await store.change(written('b', 0, 1));
    const half: Change = {
      ...written('a', 0, 1),
      writes: [
        { kind: 'fact', item: 'a', expected: 0, body: 1 },
        { kind: 'fact', item: 'b', expected: 0, body: 2 },
      ],
    };
    await expect(store.change(half)).rejects.toMatchObject({ code: 'DECISION_CONFLICT' });
    expect((await store.items('harbour')).map(({ item, body }) => [item, body])).toEqual([['b', 1]]);
    expect(await store.verify()).toMatchObject({ entries: 1 });
  });

  it('takes many writers at once without losing or doubling an entry', async () => {
    const other = await openStore(where.place);
    const writers = Array.from({ length: 20 }, (_, turn) =>
      (turn % 2 === 0 ? store : other).change(written(`item-${turn}`, 0, turn)),
    );
    await Promise.all(writers);
    await other.close();
    const report = await store.verify();
    expect(report.broken).toBeUndefined();
    expect(report.entries).toBe(20);
    expect(await store.items('harbour')).toHaveLength(20);
  });

  it('holds more than one statement can write', async () => {
    const writes = Array.from({ length: 2345 }, (_, turn) => ({
      kind: 'fact',
      item: `i${turn}`,
      expected: 0,
      body: turn,
    }));
    await store.change({ ...written('x', 0, 0), writes });
    expect(await store.verify()).toEqual({ entries: 2345, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('refuses to change or delete the audit, and finds out whoever did it past that', async () => {
    for (const item of ['a', 'b', 'c']) await store.change(written(item, 0, { says: item }));
    const { db, engine } = await connect(where.place);
    await expect(sql`update audit set who = 'eve' where seq = 2`.execute(db)).rejects.toThrow(/append-only/);
    await expect(sql`delete from audit where seq = 2`.execute(db)).rejects.toThrow(/append-only/);
    const unlock = engine === 'sqlite' ? 'drop trigger audit_no_update' : 'alter table audit disable trigger all';
    await sql.raw(unlock).execute(db);
    await sql`update audit set who = 'eve' where seq = 2`.execute(db);
    expect((await store.verify()).broken).toBe('entry 2 was altered');
    await sql`update audit set who = 'ada' where seq = 2`.execute(db);
    expect((await store.verify()).broken).toBeUndefined();
    await sql`update items set body = '{"says":"d"}' where item = 'c'`.execute(db);
    expect((await store.verify()).broken).toContain('fact c of harbour');
    await db.destroy();
  });

  it('finds out when the end of the audit was cut off', async () => {
    for (const item of ['a', 'b']) await store.change(written(item, 0, item));
    const { db, engine } = await connect(where.place);
    await sql
      .raw(engine === 'sqlite' ? 'drop trigger audit_no_delete' : 'alter table audit disable trigger all')
      .execute(db);
    await sql`delete from audit where seq = 2`.execute(db);
    await sql`delete from items where item = 'b'`.execute(db);
    await db.destroy();
    expect((await store.verify()).broken).toContain('ends at entry 1');
  });
});

describe('what cannot be opened', () => {
  it('is named, without the password of its address', async () => {
    const opened = openStore('postgres://ada:geheim@127.0.0.1:1/none');
    await expect(opened).rejects.toMatchObject({ code: 'STORE_UNREADABLE' });
    await opened.catch((error: Error) => expect(error.message).not.toContain('geheim'));
    await expect(openStore('/dev/null/store.db')).rejects.toMatchObject({ code: 'STORE_UNREADABLE' });
  });
});

describe('canonical JSON', () => {
  it('is the same however an object was put together', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});

import { sql } from 'kysely';
import { BEGINNING, type ChainedEntry, chainChecker } from './chain.ts';
import { connect } from './connect.ts';
import { migrate } from './migrations.ts';
import type { Database, Engine, Tables } from './tables.ts';
import type { AuditReport, Item, Store } from './types.ts';
import { writeChange } from './write.ts';

/** Entries of the audit read at once. */
const PAGE = 1000;

/**
 * Opens the store at a place and brings its tables to this version.
 *
 * @param place an address `postgres://…`, or the path of a SQLite file, made where there is none.
 * @throws `STORE_UNREADABLE`
 */
export async function openStore(place: string): Promise<Store> {
  const { db, engine } = await connect(place);
  try {
    await migrate(db, engine);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    engine,
    end: async () => {
      const { seq } = await db.selectFrom('head').select('seq').where('id', '=', 1).executeTakeFirstOrThrow();
      return seq;
    },
    cases: async () => {
      const rows = await db.selectFrom('items').select('case_id').distinct().orderBy('case_id').execute();
      return rows.map((row) => row.case_id);
    },
    items: (caseId, kinds) => itemsOf(db, engine, caseId, kinds),
    item: async (caseId, kind, item) => {
      const row = await db
        .selectFrom('items')
        .selectAll()
        .where('case_id', '=', caseId)
        .where('kind', '=', kind)
        .where('item', '=', item)
        .executeTakeFirst();
      return row === undefined ? undefined : itemOf(row);
    },
    change: (change) => writeChange(db, change),
    history: async (caseId, kind, item) => {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('case_id', '=', caseId)
        .where('kind', '=', kind)
        .where('item', '=', item)
        .orderBy('seq')
        .execute();
      return rows.map(entryOf);
    },
    audit: () => audit(db),
    verify: () => verify(db),
    close: () => db.destroy(),
  };
}

/**
 * Items of a case, joined to one text by the database: a driver that hands over rows one by one takes longer for ten
 * thousand than everything else that is done with them.
 */
async function itemsOf(db: Database, engine: Engine, caseId: string, kinds?: readonly string[]): Promise<Item[]> {
  const joined =
    engine === 'sqlite'
      ? sql<string | null>`group_concat(json_array(kind, item, revision) || ',' || body, ',')`
      : sql<string | null>`string_agg(json_build_array(kind, item, revision)::text || ',' || body, ',')`;
  const all = db.selectFrom('items').select(joined.as('joined')).where('case_id', '=', caseId);
  const row = await (kinds === undefined ? all : all.where('kind', 'in', [...kinds])).executeTakeFirst();
  const parts = JSON.parse(`[${row?.joined ?? ''}]`) as unknown[];
  const items = Array.from({ length: parts.length / 2 }, (_, at): Item => {
    const [kind, item, revision] = parts[2 * at] as [string, string, number];
    return { caseId, kind, item, revision, body: parts[2 * at + 1] };
  });
  // Databases order texts by rules of their own; code units are the same everywhere.
  return items.sort((a, b) => order(a.kind, b.kind) || order(a.item, b.item));
}

async function* audit(db: Database): AsyncGenerator<ChainedEntry> {
  let after = 0;
  for (;;) {
    const rows = await db.selectFrom('audit').selectAll().where('seq', '>', after).orderBy('seq').limit(PAGE).execute();
    yield* rows.map(entryOf);
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.seq;
  }
}

async function verify(db: Database): Promise<AuditReport> {
  // One transaction sees one state: a decision made meanwhile is no breach.
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (transaction) => verifyNow(transaction as unknown as Database));
}

async function verifyNow(db: Database): Promise<AuditReport> {
  const check = chainChecker();
  const written = new Map<string, string>();
  let entries = 0;
  let head = BEGINNING;
  for await (const entry of audit(db)) {
    const broken = check(entry);
    if (broken !== undefined) return { entries, head, broken };
    entries += 1;
    head = entry.hash;
    written.set(keyOf(entry.caseId, entry.kind, entry.item), `${entry.revision} ${entry.body}`);
  }
  const end = await db.selectFrom('head').select(['seq', 'hash']).where('id', '=', 1).executeTakeFirstOrThrow();
  if (end.seq !== entries || end.hash !== head) {
    return { entries, head, broken: `the audit ends at entry ${entries}, though ${end.seq} were written` };
  }
  const items = await db.selectFrom('items').selectAll().execute();
  for (const { case_id, kind, item, revision, body } of items) {
    if (written.get(keyOf(case_id, kind, item)) === `${revision} ${body}`) continue;
    return { entries, head, broken: `the ${kind} ${item} of ${case_id} is not what the audit says was written` };
  }
  if (items.length !== written.size) return { entries, head, broken: 'an item the audit tells of is gone' };
  return { entries, head };
}

const keyOf = (...parts: readonly string[]) => parts.join('\n');

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function itemOf({ case_id, kind, item, revision, body }: Tables['items']): Item {
  return { caseId: case_id, kind, item, revision, body: JSON.parse(body) };
}

function entryOf({ case_id, ...entry }: Tables['audit']): ChainedEntry {
  return { ...entry, caseId: case_id };
}

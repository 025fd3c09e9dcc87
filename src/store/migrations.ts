import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { InterdictError } from '../model/index.ts';
import { BEGINNING } from './chain.ts';
import { whenFree } from './patience.ts';
import type { Database, Engine } from './tables.ts';

/** Every step a store went through, in order. A step that was released is never changed: add another. */
const migrationsFor = (engine: Engine): Record<string, Migration> => ({
  '0001-items-and-audit': { up: (db) => itemsAndAudit(db, engine) },
});

/**
 * Brings a database to the newest tables.
 *
 * @throws `STORE_UNREADABLE` where it cannot be done, or a newer version of the program wrote it.
 */
export async function migrate(db: Database, engine: Engine): Promise<void> {
  const migrations = migrationsFor(engine);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  try {
    await whenFree(async () => {
      const { error } = await migrator.migrateToLatest();
      if (error !== undefined) throw error;
    });
  } catch (error) {
    throw new InterdictError(
      'STORE_UNREADABLE',
      `The store cannot be brought to this version: ${error instanceof Error ? error.message : String(error)}.`,
      'Use the newest version of the program that wrote it, and check that it may be written.',
      {},
      error,
    );
  }
}

async function itemsAndAudit(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('head')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await sql`insert into head (id, seq, hash) values (1, 0, ${BEGINNING})`.execute(db);
  await db.schema
    .createTable('items')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('items_key', ['case_id', 'kind', 'item'])
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('why', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('previous', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    // The same revision of an item cannot be written twice, whatever the program believes.
    .addUniqueConstraint('audit_revision', ['case_id', 'kind', 'item', 'revision'])
    .execute();
  for (const statement of appendOnly[engine]) await sql.raw(statement).execute(db);
}

/** The database itself refuses to change or delete an entry of the audit. */
const appendOnly: Record<Engine, readonly string[]> = {
  sqlite: ['update', 'delete'].map(
    (deed) =>
      `create trigger audit_no_${deed} before ${deed} on audit begin select raise(abort, 'the audit is append-only'); end`,
  ),
  postgres: [
    `create function audit_is_append_only() returns trigger language plpgsql as
     $$ begin raise exception 'the audit is append-only'; end $$`,
    `create trigger audit_append_only before update or delete or truncate on audit
     for each statement execute function audit_is_append_only()`,
  ],
};

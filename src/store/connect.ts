import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Dialect, Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import Sqlite from 'libsql';
import pg from 'pg';
import { InterdictError } from '../model/index.ts';
import { PATIENCE, whenFree } from './patience.ts';
import type { Database, Engine, Tables } from './tables.ts';

/** Opens the database at a place: an address `postgres://…`, or the path of a file, made where there is none. */
export async function connect(place: string): Promise<{ db: Database; engine: Engine }> {
  const engine: Engine = /^postgres(ql)?:\/\//.test(place) ? 'postgres' : 'sqlite';
  try {
    const dialect = engine === 'postgres' ? postgres(place) : await whenFree(async () => sqlite(place));
    const db = new Kysely<Tables>({ dialect });
    if (engine === 'postgres') await db.introspection.getSchemas();
    return { db, engine };
  } catch (cause) {
    // An address may hold a password, which belongs into no message.
    const where = engine === 'postgres' ? 'The database at DATABASE_URL' : `The store ${place}`;
    const what =
      cause instanceof Error && cause.message !== '' ? cause.message : String((cause as { code?: unknown }).code);
    throw new InterdictError(
      'STORE_UNREADABLE',
      `${where} cannot be opened: ${what}.`,
      'Check that it exists, is a store of this program, and may be read and written.',
      engine === 'postgres' ? {} : { file: place },
      cause,
    );
  }
}

function sqlite(file: string): Dialect {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Sqlite(file);
  database.pragma('journal_mode = WAL');
  // A decision that was acknowledged is on the disk, not in a buffer of the system.
  database.pragma('synchronous = FULL');
  return new SqliteDialect({ database });
}

function postgres(address: string): Dialect {
  const pool = new pg.Pool({ connectionString: address, max: 4, connectionTimeoutMillis: PATIENCE });
  // A server that ends a connection nobody uses must not end this process: the pool drops that connection, and the next
  // question opens another or fails with the error it meets itself.
  pool.on('error', () => {});
  return new PostgresDialect({ pool });
}

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A place for a store that nobody else uses, and how to be rid of it. */
export interface StorePlace {
  readonly place: string;
  remove(): Promise<void>;
}

/** A PostgreSQL server where tests may make databases; `.ci/run` starts one. */
const SERVER = process.env.INTERDICT_TEST_POSTGRES;

/** The kinds of store there are here: the file always, PostgreSQL where there is a server. */
export const STORE_KINDS: readonly (readonly [string, () => Promise<StorePlace>])[] = [
  ['SQLite', sqlitePlace],
  ...(SERVER === undefined ? [] : [['PostgreSQL', () => postgresPlace(SERVER)] as const]),
];

export async function sqlitePlace(): Promise<StorePlace> {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-store-'));
  return {
    place: join(folder, 'store.db'),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function postgresPlace(server: string): Promise<StorePlace> {
  const name = `interdict_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return { place: address.href, remove: () => onServer(server, `drop database ${name} with (force)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

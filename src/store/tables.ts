import type { Kysely } from 'kysely';

/** The tables, as migrations made them. Items are what stands now; the audit is everything that was ever written. */
export interface Tables {
  /** One row: the end of the audit. Writers take it first, so that they come one after the other. */
  head: { id: number; seq: number; hash: string };
  items: { case_id: string; kind: string; item: string; revision: number; body: string };
  audit: {
    seq: number;
    at: string;
    who: string;
    why: string;
    case_id: string;
    kind: string;
    item: string;
    revision: number;
    body: string;
    previous: string;
    hash: string;
  };
}

export type Database = Kysely<Tables>;
export type Engine = 'sqlite' | 'postgres';

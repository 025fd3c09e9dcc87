import { existsSync } from 'node:fs';
import { InterdictError, type TreatyStates } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { type CaseInBrief, listCases, type OpenedCase, openCase } from './cases.ts';
import { type KnownRecord, knownRecord } from './known.ts';
import { treatyStates } from './states.ts';

/** A case as it is held, and the table of the treaty whose parties it counts, where it counts any. */
export interface CaseOnDesk extends OpenedCase {
  readonly table: TreatyStates | undefined;
  /** The record sorted by what was known until a day, once for each day asked about. */
  known(knownAt?: string): KnownRecord;
}

/** The cases of an installation, kept in memory from question to question until somebody writes. */
export interface CaseDesk {
  list(): Promise<CaseInBrief[]>;
  /** Throws `CASE_UNKNOWN`, `CASE_INVALID`, `STORE_UNREADABLE`. */
  open(id: string): Promise<CaseOnDesk>;
  /** The store to write to, made where there is none yet. Throws `OPTION_INVALID` where this desk only reads. */
  store(): Promise<Store>;
  /** The store, where there is one already. */
  reading(): Promise<Store | undefined>;
  close(): Promise<void>;
}

/**
 * A desk over the store at a place (see `openStore`), opened when it is first needed. Without a place it has the shipped
 * cases only, and nothing can be written.
 */
export function caseDesk(place: string | undefined): CaseDesk {
  let opening: Promise<Store> | undefined;
  let kept = new Map<string, Promise<CaseOnDesk>>();
  let keptAt = -1;
  const store = (): Promise<Store> => {
    if (place === undefined) {
      const remedy = 'Start the service with a place to keep cases in (INTERDICT_DATA or DATABASE_URL).';
      throw new InterdictError('OPTION_INVALID', 'This service has no place to keep decisions in.', remedy);
    }
    opening ??= openStore(place).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  // Where nothing was ever kept, reading makes nothing.
  const reading = async (): Promise<Store | undefined> =>
    opening !== undefined || place?.includes('://') || (place !== undefined && existsSync(place)) ? store() : undefined;
  return {
    store: async () => store(),
    reading,
    list: async () => listCases(await reading()),
    open: async (id) => {
      const held = await reading();
      // Read before the items: what is written in between is read again the next time, and never missed.
      const end = (await held?.end()) ?? 0;
      if (end !== keptAt) [kept, keptAt] = [new Map(), end];
      const before = kept.get(id);
      if (before !== undefined) return before;
      // Two who ask at once wait for the same reading.
      const taking = openCase(held, id).then((opened) => {
        const { states } = opened.record.case;
        return onDesk(opened, states === undefined ? undefined : treatyStates(states));
      });
      const among = kept;
      among.set(id, taking);
      taking.catch(() => among.delete(id));
      return taking;
    },
    close: async () => {
      await (await opening)?.close();
      opening = undefined;
    },
  };
}

/** States of knowledge kept sorted: whoever moves along the second clock comes back to the same few. */
const KEPT = 8;

/** A case that was opened, with what is worked out of it kept. */
export function onDesk(opened: OpenedCase, table: TreatyStates | undefined): CaseOnDesk {
  const sorted = new Map<string | undefined, KnownRecord>();
  return {
    ...opened,
    table,
    known: (knownAt) => {
      const before = sorted.get(knownAt);
      if (before !== undefined) return before;
      const known = knownRecord(opened.record, knownAt, table);
      if (sorted.size >= KEPT) sorted.delete(sorted.keys().next().value);
      sorted.set(knownAt, known);
      return known;
    },
  };
}

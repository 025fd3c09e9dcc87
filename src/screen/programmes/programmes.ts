import type { Programme } from '../../model/index.ts';
import {
  type AnsweredTable,
  answerTable,
  citationOf,
  statementsOf,
  tableNames,
  tablesAbout,
  unknownProgramme,
} from '../../programmes/index.ts';
import { programmeBook } from './book.ts';

export type { AnsweredTable, Cell, CellAnswer } from '../../programmes/index.ts';

/** All programmes, in order of ids. */
export function allProgrammes(): Programme[] {
  return [...programmeBook().programmes.values()];
}

/** A programme by id, or by a code as printed on a list of `issuer`. Throws `PROGRAMME_UNKNOWN`. */
export function programmeOf(idOrCode: string, issuer = 'us_ofac'): Programme {
  const book = programmeBook();
  const byId = book.programmes.get(idOrCode) ?? book.programmes.get(idOrCode.toUpperCase());
  if (byId) return byId;
  const resolved = book.resolve(idOrCode, { issuer });
  if (resolved.kind !== 'programme') throw unknownProgramme(idOrCode);
  return resolved.programme;
}

/** Answers a ready table, or one of a file, cell by cell. */
export function askTable(nameOrFile: string): AnsweredTable {
  return answerTable(nameOrFile, programmeBook());
}

/** The ready tables about a programme, answered. */
export function tablesOf(programme: string): AnsweredTable[] {
  return tablesAbout(programme).map(askTable);
}

/** Kinds of acts a situation may name, in words. */
export function actKinds(): { readonly kind: string; readonly says: string }[] {
  return Object.entries(programmeBook().acts).map(([kind, { says }]) => ({ kind, says }));
}

export { citationOf, statementsOf, tableNames };

import { InterdictError, type QueryInput, type ScreenOptionsInput, type ScreenResult } from '../../model/index.ts';
import type { Engine } from '../types.ts';
import { queryOfRow, type RowDefaults } from './row-query.ts';
import type { Row } from './rows.ts';

/** A row that was not screened, in the place of its result. */
export interface RefusedRow {
  readonly row: number;
  readonly line: number;
  readonly id?: string;
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string };
}

/** The result of a row: which one it was, then the result as everywhere. */
export type ScreenedRow = { readonly row: number; readonly line: number; readonly id: string } & ScreenResult;

/** A row as it is to be asked, in plain values that can be handed to another thread. */
export interface AskedRow {
  readonly row: number;
  readonly line: number;
  readonly id: string | undefined;
  readonly query: QueryInput;
  /** In words: these values took no part. */
  readonly setAside: readonly string[];
  /** Dates read day first and month first. */
  readonly bothWays: number;
}

/** What a row of a file asks, or why it cannot be asked. */
export function askRow(row: Row, defaults: RowDefaults | undefined): AskedRow | RefusedRow {
  const place = { row: row.row, line: row.line };
  if ('problem' in row) return refused(place, row.id, row.problem);
  let id = row.map
    .get('id')
    ?.flatMap(row.values)
    .find((value) => value.trim() !== '')
    ?.trim();
  try {
    const asked = queryOfRow(row.values, row.map, defaults, row.dateOrders);
    id = asked.id;
    const customer = id === undefined ? {} : { customer: id };
    return { ...place, id, query: { ...asked.query, ...customer }, setAside: asked.setAside, bothWays: asked.bothWays };
  } catch (error) {
    return refused(place, id, error);
  }
}

/** Screens a row. A row that cannot be screened has its coded error in its place. */
export function answerRow(
  asked: AskedRow | RefusedRow,
  engine: Engine,
  screening: ScreenOptionsInput | undefined,
): ScreenedRow | RefusedRow {
  if ('error' in asked) return asked;
  const { row, line, id, query, setAside } = asked;
  try {
    return { row, line, id: id ?? String(row), ...withSetAside(engine.screen(query, screening), setAside) };
  } catch (error) {
    return refused({ row, line }, id, error);
  }
}

/** A value of the row that took no part leaves the screening incomplete, and the answer says so. */
function withSetAside(result: ScreenResult, setAside: readonly string[]): ScreenResult {
  if (setAside.length === 0) return result;
  return {
    ...result,
    outcome: 'incomplete',
    incomplete: [...(result.incomplete ?? []), ...setAside],
  };
}

function refused(place: Pick<RefusedRow, 'row' | 'line'>, id: string | undefined, error: unknown): RefusedRow {
  return { ...place, ...(id === undefined ? {} : { id }), error: asData(error) };
}

/** An error of any kind as the three things a reader of the output needs. */
function asData(error: unknown): RefusedRow['error'] {
  if (error instanceof InterdictError) return { code: error.code, message: error.message, remedy: error.remedy };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'INTERNAL', message, remedy: 'This is a fault of the program: please report it with this row.' };
}

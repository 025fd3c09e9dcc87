import { InterdictError, type Match, type ScreenOptionsInput, type ScreenResult } from '../../model/index.ts';
import type { Engine } from '../types.ts';
import { breathe } from './breathe.ts';
import { queryOfRow, type RowDefaults } from './row-query.ts';
import type { Row } from './rows.ts';
import type { TextSink } from './whole-file.ts';

/** A row that was not screened, in the place of its result. */
export interface RefusedRow {
  readonly row: number;
  readonly line: number;
  readonly id?: string;
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string };
}

/** The result of a row: which one it was, then the result as everywhere. */
export type ScreenedRow = { readonly row: number; readonly line: number; readonly id: string } & ScreenResult;

/** A result cut down to what a reviewer sorts by. */
export interface BriefRow extends Pick<ScreenResult, 'outcome' | 'total' | 'incomplete'> {
  readonly row: number;
  readonly line: number;
  readonly id: string;
  readonly names: readonly string[];
  readonly best?: Pick<Match, 'score' | 'band' | 'name'> & Match['party'];
}

/** What became of a file. `rows = answered + refused`, always. */
export interface FileSummary {
  rows: number;
  answered: number;
  refused: number;
  /** Rows with at least one match that no exception of the policy covers. */
  alerts: number;
  /** Rows whose answer is incomplete: a list, or a value of the row, did not take part. */
  incomplete: number;
}

export interface ScreenFileOptions {
  readonly engine: Engine;
  readonly rows: AsyncIterable<Row>;
  readonly sink: TextSink;
  readonly screening?: ScreenOptionsInput;
  readonly defaults?: RowDefaults;
  readonly brief?: boolean;
  readonly onProgress?: (summary: Readonly<FileSummary>) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Screens the rows of a file: one JSON line per row, in order, whatever happens to it. Memory does not grow
 * with the file. A row that cannot be read or screened has its coded error in its place.
 *
 * @returns the counts.
 * @throws whatever the sink or the input throws; the `signal`'s reason when aborted.
 */
export async function screenFile(options: ScreenFileOptions): Promise<FileSummary> {
  const summary: FileSummary = { rows: 0, answered: 0, refused: 0, alerts: 0, incomplete: 0 };
  const pause = breathe();
  for await (const row of options.rows) {
    options.signal?.throwIfAborted();
    summary.rows += 1;
    const answer = screenRow(row, options);
    if ('error' in answer) {
      summary.refused += 1;
      await options.sink.write(`${JSON.stringify(answer)}\n`);
    } else {
      summary.answered += 1;
      if (answer.total > (answer.exempted ?? 0)) summary.alerts += 1;
      if (answer.outcome === 'incomplete' || answer.incomplete !== undefined) summary.incomplete += 1;
      await options.sink.write(`${JSON.stringify(options.brief ? briefly(answer) : answer)}\n`);
    }
    if (await pause()) options.onProgress?.(summary);
  }
  options.signal?.throwIfAborted();
  return summary;
}

function screenRow(row: Row, options: ScreenFileOptions): ScreenedRow | RefusedRow {
  const place = { row: row.row, line: row.line };
  if ('problem' in row)
    return { ...place, ...(row.id === undefined ? {} : { id: row.id }), error: asData(row.problem) };
  let id = row.map
    .get('id')
    ?.flatMap(row.values)
    .find((value) => value.trim() !== '')
    ?.trim();
  try {
    const asked = queryOfRow(row.values, row.map, options.defaults);
    id = asked.id;
    const customer = id === undefined ? {} : { customer: id };
    const result = options.engine.screen({ ...asked.query, ...customer }, options.screening);
    return { ...place, id: id ?? String(row.row), ...withSetAside(result, asked.setAside) };
  } catch (error) {
    return { ...place, ...(id === undefined ? {} : { id }), error: asData(error) };
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

function briefly(answer: ScreenedRow): BriefRow {
  const { row, line, id, outcome, total, incomplete, query } = answer;
  const best = answer.matches[0];
  return {
    row,
    line,
    id,
    names: query.names,
    outcome,
    total,
    ...(best === undefined ? {} : { best: { ...best.party, score: best.score, band: best.band, name: best.name } }),
    ...(incomplete === undefined ? {} : { incomplete }),
  };
}

/** An error of any kind as the three things a reader of the output needs. */
export function asData(error: unknown): RefusedRow['error'] {
  if (error instanceof InterdictError) return { code: error.code, message: error.message, remedy: error.remedy };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'INTERNAL', message, remedy: 'This is a fault of the program: please report it with this row.' };
}

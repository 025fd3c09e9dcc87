import { InterdictError, type Query, type ScreenOptionsInput } from '../../model/index.ts';
import { type AskedRow, answerRow, askRow, type RefusedRow } from '../file/asked-row.ts';
import { breathe } from '../file/breathe.ts';
import type { RowDefaults } from '../file/row-query.ts';
import type { Row } from '../file/rows.ts';
import { countAnswer, countAsked, type FileSummary, lineOf, nothingYet } from '../file/screened-lines.ts';
import type { TextSink } from '../file/whole-file.ts';
import { readQuery } from '../query.ts';
import type { Engine } from '../types.ts';
import { alertsOf, type ChangedEntries } from './alerts-of.ts';
import { CustomerIndex } from './customer-index.ts';

export interface RescreenFileOptions {
  readonly engine: Engine;
  readonly rows: AsyncIterable<Row>;
  readonly sink: TextSink;
  readonly changed: ChangedEntries;
  readonly screening?: ScreenOptionsInput | undefined;
  readonly defaults?: RowDefaults | undefined;
  readonly brief?: boolean | undefined;
  /** Told with the rows read so far, then with those screened again. */
  readonly onProgress?: (summary: Readonly<RescreenSummary>) => void;
  readonly signal?: AbortSignal | undefined;
}

/** What became of a file. `rows` are all of them, `answered` those the change concerns, screened again. */
export interface RescreenSummary extends FileSummary {
  readonly concerned: number;
}

/** Every match is looked at before those of the changed entries are kept. */
const ALL = 500;

/**
 * Screens those customers of a file again whom a change of a list concerns, and writes what they match of the changed
 * entries: exactly what screening every customer would, in time of the few. One JSON line for each that matches, in the order of the rows; a row that
 * cannot be read or screened has its coded error, as it might be one.
 *
 * @throws whatever the sink or the input throws; the `signal`'s reason when aborted
 */
export async function rescreenFile(options: RescreenFileOptions): Promise<RescreenSummary> {
  const { engine, changed, screening, brief, sink, signal } = options;
  const asked: Array<AskedRow | RefusedRow> = [];
  const queries: Query[] = [];
  const rowOf: number[] = [];
  const summary = { ...nothingYet(), concerned: 0 };
  const pause = breathe();
  const step = async () => {
    signal?.throwIfAborted();
    if (await pause()) options.onProgress?.(summary);
  };
  for await (const row of options.rows) {
    const one = askRow(row, options.defaults);
    const query = 'error' in one ? undefined : readable(one);
    if (query !== undefined) {
      rowOf.push(asked.length);
      queries.push(query);
    }
    asked.push(one);
    countAsked(one, summary);
    await step();
  }
  const customers = new CustomerIndex(queries, engine.policy.weights);
  const concerned = engine.concerned?.(customers, changed.list, [...changed.ids], screening) ?? customers.all;
  summary.concerned = concerned.length;
  const again = new Set(concerned.map((customer) => rowOf[customer]!));
  const sound = new Set(rowOf);
  const limit = screening?.limit ?? 10;
  for (const [at, one] of asked.entries()) {
    if (sound.has(at) && !again.has(at)) continue;
    await step();
    const answer = answerRow(one, engine, { ...screening, limit: ALL });
    if ('error' in answer) {
      countAnswer(answer, summary);
      await sink.write(lineOf(answer, brief));
      continue;
    }
    const alerts = alertsOf(answer, changed, limit);
    if (alerts === undefined) continue;
    const { row, line, id } = answer;
    const told = { row, line, id, ...alerts };
    countAnswer(told, summary);
    await sink.write(lineOf(told, brief));
  }
  signal?.throwIfAborted();
  return summary;
}

/** The query as it will be asked, or `undefined` where asking it is refused: screened "again", the row says why. */
function readable({ query }: AskedRow): Query | undefined {
  try {
    return readQuery(query);
  } catch (error) {
    if (error instanceof InterdictError) return undefined;
    throw error;
  }
}

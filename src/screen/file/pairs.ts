import type { Comparer } from '../types.ts';
import { breathe } from './breathe.ts';
import type { OpenedText } from './open-text.ts';
import type { PairScore } from './pair-row.ts';
import { csvPairs } from './pairs-csv.ts';
import { jsonPairs } from './pairs-jsonl.ts';
import { formatOf, type RowFormat } from './rows.ts';
import type { TextSink } from './whole-file.ts';

/** What became of a file of pairs. */
export interface PairsSummary {
  pairs: number;
  /** Rows that could not be read or scored (an empty name, …). */
  unscored: number;
  /** Pairs scored without a value that was not understood. */
  setAside: number;
  /** The first few of both, for people. */
  readonly examples: { readonly line: number; readonly code: string; readonly message: string }[];
  /** Pairs whose `schema` says a kind we do not know; they were scored with the kind left open. */
  unknownSchemas: number;
}

export interface ComparePairsOptions {
  readonly engine: Comparer;
  readonly text: OpenedText;
  readonly sink: TextSink;
  /** Told by the name of the file, else by its first character, where absent. */
  readonly format?: RowFormat | undefined;
  readonly delimiter?: string | undefined;
  /** Name of the added column; errors stand in `<name>_error`. */
  readonly scoreColumn?: string;
  readonly onProgress?: (summary: Readonly<PairsSummary>) => void;
  readonly signal?: AbortSignal | undefined;
}

const EXAMPLES = 5;

/**
 * Scores a file of name pairs, CSV or JSON lines: every row is written again as it was, in input order, with its score
 * from 0 to 1. A row that cannot be read or scored says why in its place, with code and line, and the others go on.
 * One row is held at a time: memory does not grow with the file.
 *
 * @throws InterdictError `COLUMN_MISSING`, `FILE_EMPTY`, `ROW_UNREADABLE` (the header), and `OPTION_INVALID` where the
 *   file already has a column of the score's name: whose score is whose must stay clear.
 */
export async function comparePairs(options: ComparePairsOptions): Promise<PairsSummary> {
  const { text, sink, signal } = options;
  const format = options.format ?? formatOf(text);
  const scoreColumn = options.scoreColumn ?? 'score';
  const rows =
    format === 'jsonl'
      ? jsonPairs(text, options.engine, scoreColumn)
      : csvPairs(text, options.engine, scoreColumn, options.delimiter);
  const summary: PairsSummary = { pairs: 0, unscored: 0, setAside: 0, examples: [], unknownSchemas: 0 };
  const pause = breathe();
  for await (const row of rows) {
    signal?.throwIfAborted();
    if (typeof row === 'string') {
      await sink.write(row);
      continue;
    }
    const scored = row.score();
    count(scored, row.line, summary);
    await sink.write(row.written(scored));
    if (await pause()) options.onProgress?.(summary);
  }
  signal?.throwIfAborted();
  return summary;
}

function count({ score, problem, unknownSchema }: PairScore, line: number, summary: PairsSummary): void {
  summary.pairs += 1;
  if (unknownSchema) summary.unknownSchemas += 1;
  if (problem === undefined) return;
  if (score === undefined) summary.unscored += 1;
  else summary.setAside += 1;
  if (summary.examples.length < EXAMPLES) summary.examples.push({ line, ...problem });
}

import { InterdictError, type SchemaName } from '../../model/index.ts';
import type { Engine } from '../types.ts';
import { breathe } from './breathe.ts';
import { foldHeader } from './columns.ts';
import { writeRecord } from './csv-record.ts';
import { type CsvRow, readCsvRows } from './csv-rows.ts';
import { guessDelimiter } from './delimiter.ts';
import { linesOf } from './lines.ts';
import { nearest } from './nearest.ts';
import type { OpenedText } from './open-text.ts';
import { schemaName } from './row-query.ts';
import type { TextSink } from './whole-file.ts';

/** What became of a file of pairs. */
export interface PairsSummary {
  pairs: number;
  /** Pairs that could not be scored (an empty name, …); their score is 0. */
  unscored: number;
  /** The first few of them, for people. */
  readonly examples: { readonly line: number; readonly code: string; readonly message: string }[];
  /** Pairs whose `schema` says a kind we do not know; they were scored with the kind left open. */
  unknownSchemas: number;
}

export interface ComparePairsOptions {
  readonly engine: Engine;
  readonly text: OpenedText;
  readonly sink: TextSink;
  readonly delimiter?: string | undefined;
  /** Name of the added column. */
  readonly scoreColumn?: string;
  readonly onProgress?: (summary: Readonly<PairsSummary>) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Scores a CSV file of name pairs: the columns `name1`, `name2` and, where present, `schema`; every column is
 * written again as it was, with the score from 0 to 1 added last, in input order. Memory does not grow with
 * the file.
 *
 * A pair that cannot be scored gets 0 and is counted. A row that cannot be *read* refuses the whole file, with
 * its line: a scored file whose rows no longer stand beside those of its input is a trap.
 *
 * @throws InterdictError `COLUMN_MISSING`, `ROW_UNREADABLE`, `FILE_EMPTY`, and `OPTION_INVALID` where the file
 *   already has a column of that name: whose score is whose must stay clear.
 */
export async function comparePairs(options: ComparePairsOptions): Promise<PairsSummary> {
  const { text, sink, engine } = options;
  const scoreColumn = options.scoreColumn ?? 'score';
  const delimiter = options.delimiter ?? guessDelimiter(text.head.split(/\r\n|\n|\r/, 20));
  const records = readCsvRows(linesOf(text.chunks), delimiter);
  const first = (await records.next()).value;
  if (first === undefined) {
    throw new InterdictError('FILE_EMPTY', `${text.name} holds no line`, 'Give a CSV file with a header and pairs.', {
      file: text.name,
    });
  }
  const header = readable(first, text.name);
  const columns = header.fields.map((column) => column.trim());
  const at = findColumns(columns, text.name);
  refuseTaken(columns, scoreColumn, text.name);
  const end = header.end === '' ? '\n' : header.end;
  await sink.write(writeRecord([...header.fields, scoreColumn], delimiter) + end);

  const summary: PairsSummary = { pairs: 0, unscored: 0, examples: [], unknownSchemas: 0 };
  const pause = breathe();
  for await (const record of records) {
    options.signal?.throwIfAborted();
    const { fields, line } = readable(record, text.name);
    summary.pairs += 1;
    const score = scoreOf(
      fields[at.name1] ?? '',
      fields[at.name2] ?? '',
      kindOf(fields[at.schema] ?? '', summary),
      line,
    );
    await sink.write(writeRecord([...fields, score], delimiter) + end);
    if (await pause()) options.onProgress?.(summary);
  }
  options.signal?.throwIfAborted();
  return summary;

  function scoreOf(name1: string, name2: string, schema: SchemaName, line: number): string {
    try {
      checkNames(name1, name2);
      return decimal(engine.compare(name1, name2, schema).score);
    } catch (error) {
      if (!(error instanceof InterdictError)) throw error;
      summary.unscored += 1;
      if (summary.examples.length < 5) summary.examples.push({ line, code: error.code, message: error.message });
      return '0';
    }
  }
}

function checkNames(...names: readonly string[]): void {
  if (names.some((name) => name.trim() === '')) {
    throw new InterdictError('QUERY_EMPTY', 'A name of the pair is empty', 'Give both names.');
  }
  if (names.some((name) => name.includes('\uFFFD'))) {
    throw new InterdictError(
      'FILE_ENCODING',
      'A name of the pair holds characters that could not be decoded',
      'Save the file as UTF-8, or say its encoding, for example --encoding windows-1252.',
    );
  }
}

/** A score as text: at most six decimals, never in exponents. */
function decimal(score: number): string {
  return String(Number(score.toFixed(6)));
}

function kindOf(text: string, summary: PairsSummary): SchemaName {
  if (text.trim() === '') return 'Thing';
  const schema = schemaName(text);
  if (schema === undefined) summary.unknownSchemas += 1;
  return schema ?? 'Thing';
}

function readable(record: CsvRow, file: string): Extract<CsvRow, { fields: readonly string[] }> {
  if ('fields' in record) return record;
  throw new InterdictError(
    'ROW_UNREADABLE',
    `${file} cannot be read: ${record.problem}`,
    'Mend the line; every row needs the columns of the header, and quotes in pairs.',
    { file, line: record.line },
  );
}

function findColumns(columns: readonly string[], file: string): { name1: number; name2: number; schema: number } {
  const folded = columns.map(foldHeader);
  const found = { name1: folded.indexOf('name1'), name2: folded.indexOf('name2'), schema: folded.indexOf('schema') };
  for (const name of ['name1', 'name2'] as const) {
    if (found[name] >= 0) continue;
    const similar = nearest(
      name,
      columns.filter((column) => !['name1', 'name2', 'schema'].includes(foldHeader(column))),
      1,
    )[0];
    throw new InterdictError(
      'COLUMN_MISSING',
      `${file} has no column ${name}; its columns are: ${columns.slice(0, 30).join(', ')}`,
      `${similar === undefined ? '' : `Is "${similar}" meant? `}The header must name schema, name1 and name2; others may stand beside.`,
      { file, line: 1 },
    );
  }
  return found;
}

function refuseTaken(columns: readonly string[], scoreColumn: string, file: string): void {
  if (!columns.some((column) => column.toLowerCase() === scoreColumn.toLowerCase())) return;
  throw new InterdictError(
    'OPTION_INVALID',
    `${file} already has a column "${scoreColumn}"`,
    `Give ours another name, for example --score-column interdict_${scoreColumn}.`,
    { file },
  );
}

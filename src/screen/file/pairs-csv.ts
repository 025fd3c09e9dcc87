import { InterdictError } from '../../model/index.ts';
import type { Comparer } from '../types.ts';
import { foldHeader } from './columns.ts';
import { writeRecord } from './csv-record.ts';
import { type CsvRow, readCsvRows } from './csv-rows.ts';
import { guessDelimiter } from './delimiter.ts';
import { linesOf } from './lines.ts';
import { nearest } from './nearest.ts';
import type { OpenedText } from './open-text.ts';
import { decimal, PAIR_COLUMNS, type PairRow, type PairScore, scorePair } from './pair-row.ts';

/** The rows of a CSV file of pairs; before them the new header, as text. The score stands last, its error before it. */
export async function* csvPairs(
  text: OpenedText,
  engine: Comparer,
  scoreColumn: string,
  given: string | undefined,
): AsyncGenerator<PairRow | string> {
  const delimiter = given ?? guessDelimiter(text.head.split(/\r\n|\n|\r/, 20));
  const records = readCsvRows(linesOf(text.chunks), delimiter);
  const header = headerOf((await records.next()).value, text.name);
  const columns = header.fields.map((column) => column.trim());
  const at = indexesOf(columns, text.name);
  const errorColumn = `${scoreColumn}_error`;
  for (const column of [scoreColumn, errorColumn]) refuseTaken(columns, column, scoreColumn, text.name);
  const end = header.end === '' ? '\n' : header.end;
  yield writeRecord([...header.fields, errorColumn, scoreColumn], delimiter) + end;
  for await (const record of records) {
    const { line } = record;
    // A row that cannot be read has nothing in its columns, but its place: the rows stay beside those of the input.
    const fields = 'fields' in record ? record.fields : columns.map(() => '');
    const values = (column: string): readonly string[] => {
      const index = at.get(column);
      return index === undefined ? [] : [fields[index] ?? ''];
    };
    yield {
      line,
      score: (): PairScore =>
        'fields' in record
          ? scorePair(engine, values)
          : { problem: { code: 'ROW_UNREADABLE', message: `The row cannot be read: ${record.problem}` } },
      written: ({ score, problem }) => {
        const error = problem === undefined ? '' : `${problem.code} line ${line}: ${problem.message}`;
        return writeRecord([...fields, error, decimal(score ?? 0)], delimiter) + end;
      },
    };
  }
}

function headerOf(first: CsvRow | undefined, file: string): Extract<CsvRow, { fields: readonly string[] }> {
  if (first === undefined) {
    throw new InterdictError('FILE_EMPTY', `${file} holds no line`, 'Give a CSV file with a header and pairs.', {
      file,
    });
  }
  if ('fields' in first) return first;
  throw new InterdictError(
    'ROW_UNREADABLE',
    `The header of ${file} cannot be read: ${first.problem}`,
    'Mend the quotes of the first line; it must name the columns.',
    { file, line: first.line },
  );
}

/** Where each column of a pair stands, by its plain name. */
function indexesOf(columns: readonly string[], file: string): Map<string, number> {
  const folded = columns.map(foldHeader);
  const found = new Map(
    PAIR_COLUMNS.map((name) => [name, folded.indexOf(foldHeader(name))] as const).filter(([, index]) => index >= 0),
  );
  for (const name of ['name1', 'name2']) {
    if (found.has(name)) continue;
    const others = columns.filter((column) => !PAIR_COLUMNS.some((known) => foldHeader(known) === foldHeader(column)));
    const similar = nearest(name, others, 1)[0];
    throw new InterdictError(
      'COLUMN_MISSING',
      `${file} has no column ${name}; its columns are: ${columns.slice(0, 30).join(', ')}`,
      `${similar === undefined ? '' : `Is "${similar}" meant? `}The header must name name1 and name2, and may name ${PAIR_COLUMNS.slice(2).join(', ')}; others may stand beside.`,
      { file, line: 1 },
    );
  }
  return found;
}

function refuseTaken(columns: readonly string[], ours: string, scoreColumn: string, file: string): void {
  if (!columns.some((column) => column.toLowerCase() === ours.toLowerCase())) return;
  throw new InterdictError(
    'OPTION_INVALID',
    `${file} already has a column "${ours}"`,
    `Give ours another name, for example --score-column interdict_${scoreColumn}.`,
    { file },
  );
}

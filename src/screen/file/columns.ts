import { InterdictError } from '../../model/index.ts';
import {
  AMBIGUOUS_NAME,
  COLUMN_FIELDS,
  type ColumnField,
  FAMILY_BESIDE_GIVEN,
  HEADER_WORDS,
  NOT_A_PARTY_NAME,
} from './header-words.ts';
import { nearest } from './nearest.ts';

/** Which columns hold what: names of columns by field, in the order of the file. */
export type ColumnMap = ReadonlyMap<ColumnField, readonly string[]>;

/** The user's own word on the mapping: field to column; an empty column means "no column holds this". */
export type ColumnOverrides = ReadonlyMap<ColumnField, readonly string[]>;

/**
 * Reads `--map` values of the form `name=full_name`; a field may be given several times.
 *
 * @throws InterdictError `OPTION_INVALID` for a value without `=` or a field that does not exist.
 */
export function readOverrides(values: readonly string[]): ColumnOverrides {
  const overrides = new Map<ColumnField, string[]>();
  for (const value of values) {
    const at = value.indexOf('=');
    const field = COLUMN_FIELDS.find((known) => known === value.slice(0, at).trim().replaceAll('-', '_').toLowerCase());
    if (at < 1 || field === undefined) {
      throw new InterdictError(
        'OPTION_INVALID',
        `--map ${value} is not understood`,
        `Write FIELD=COLUMN, for example --map name=full_name; the fields are ${COLUMN_FIELDS.join(', ')}.`,
      );
    }
    const column = value.slice(at + 1).trim();
    overrides.set(field, [...(overrides.get(field) ?? []), ...(column === '' ? [] : [column])]);
  }
  return overrides;
}

/**
 * Guesses which columns hold what from their headers, the user's overrides first. Every field can have several
 * columns (two identifiers, residence and nationality); only `id` has at most one. With `optional`, an override
 * may name a column that is not there: JSON objects leave out what they do not know.
 *
 * @throws InterdictError `COLUMN_MISSING` where no column holds a name, `OPTION_INVALID` where an override names
 *   a column that is not there. Both list the columns seen.
 */
export function mapColumns(
  columns: readonly string[],
  overrides: ColumnOverrides,
  file: string,
  optional = false,
): ColumnMap {
  const map = new Map<ColumnField, string[]>();
  const taken = new Set<string>();
  for (const [field, wanted] of overrides) {
    const there = optional ? wanted.filter((column) => columns.includes(column)) : wanted;
    const found = there.map((column) => findColumn(column, columns, field, file));
    map.set(field, found);
    for (const column of found) taken.add(column);
  }
  for (const column of columns) {
    const field = taken.has(column) ? undefined : fieldOf(column);
    if (field === undefined || overrides.has(field) || (field === 'id' && map.has('id'))) continue;
    map.set(field, [...(map.get(field) ?? []), column]);
  }
  if (!overrides.has('name')) placeAmbiguousName(columns, map, taken, overrides);
  if (!holdsName(map)) placeLikelyName(columns, map, taken);
  if (!holdsName(map)) throw columnMissing(columns, file);
  for (const [field, found] of map) if (found.length === 0) map.delete(field);
  return map;
}

/** The mapping as one line for people: `name ← full_name · birth_date ← dob`. */
export function describeMap(map: ColumnMap): string {
  const known = COLUMN_FIELDS.filter((field) => (map.get(field)?.length ?? 0) > 0);
  return known.map((field) => `${field} ← ${map.get(field)!.join(' + ')}`).join(' · ');
}

/** The columns of a file that nothing is read from, as they are printed in its header. */
export function unusedColumns(columns: readonly string[], map: ColumnMap): string[] {
  const used = new Set([...map.values()].flat());
  return [...new Set(columns)].filter((column) => column !== '' && !used.has(column));
}

/** Which columns are used, and which are not, in two lines for people; one where all are used. */
export function columnsInWords(columns: readonly string[], map: ColumnMap): string[] {
  const unused = unusedColumns(columns, map);
  return [
    `columns: ${describeMap(map)}`,
    ...(unused.length === 0 ? [] : [`not used: ${listed(unused)}; --map FIELD=COLUMN says what one of them holds`]),
  ];
}

/** A header as it is compared: letters and digits only, without case and accents. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const FIELD_OF_WORD = new Map<string, ColumnField>(
  COLUMN_FIELDS.flatMap((field) => HEADER_WORDS[field].split(',').map((word) => [foldHeader(word), field] as const)),
);
const AMBIGUOUS = new Set(AMBIGUOUS_NAME.split(',').map(foldHeader));

function fieldOf(column: string): ColumnField | undefined {
  const folded = foldHeader(column);
  // "passport_1", "nationality 2": a numbered column is one of several of its kind.
  return FIELD_OF_WORD.get(folded) ?? FIELD_OF_WORD.get(folded.replace(/\d+$/, ''));
}

function holdsName(map: ColumnMap): boolean {
  const fields = ['name', 'first_name', 'last_name', 'company'] as const;
  return fields.some((field) => (map.get(field)?.length ?? 0) > 0);
}

/** "nom" beside "prenom" is the family name; "name" beside "surname" is the given one; alone it is the whole. */
function placeAmbiguousName(
  columns: readonly string[],
  map: Map<ColumnField, string[]>,
  taken: ReadonlySet<string>,
  overrides: ColumnOverrides,
): void {
  const given = (map.get('first_name')?.length ?? 0) > 0;
  const family = (map.get('last_name')?.length ?? 0) > 0;
  const folded = new Set(columns.map(foldHeader));
  for (const column of columns) {
    const word = foldHeader(column);
    if (!AMBIGUOUS.has(word) || taken.has(column)) continue;
    const besideGiven = (FAMILY_BESIDE_GIVEN[word] ?? '').split(',').some((other) => folded.has(other));
    let field: ColumnField = 'name';
    if (given && !family && besideGiven) field = 'last_name';
    else if (family && !given && !map.has('name')) field = 'first_name';
    if (!overrides.has(field)) map.set(field, [...(map.get(field) ?? []), column]);
  }
}

/** With no known header at all, a single one that ends in "name" is taken for it. */
function placeLikelyName(columns: readonly string[], map: Map<ColumnField, string[]>, taken: ReadonlySet<string>) {
  const likely = columns.filter((column) => {
    const folded = foldHeader(column);
    return !taken.has(column) && /(name|nombre|nome)$/.test(folded) && !NOT_A_PARTY_NAME.test(folded);
  });
  if (likely.length === 1) map.set('name', likely);
}

function findColumn(wanted: string, columns: readonly string[], field: string, file: string): string {
  const found = columns.includes(wanted)
    ? wanted
    : columns.find((column) => foldHeader(column) === foldHeader(wanted) && foldHeader(wanted) !== '');
  if (found !== undefined) return found;
  const similar = nearest(wanted, columns, 1)[0];
  throw new InterdictError(
    'OPTION_INVALID',
    `--map ${field}=${wanted}: ${file} has no column "${wanted}"`,
    `${similar === undefined ? '' : `Did you mean "${similar}"? `}The columns are: ${listed(columns)}.`,
    { file },
  );
}

function columnMissing(columns: readonly string[], file: string): InterdictError {
  return new InterdictError(
    'COLUMN_MISSING',
    `No column of ${file} is known to hold names; the columns are: ${listed(columns)}`,
    'Say which one does, for example --map name=COLUMN; the first line of a CSV file must be its header.',
    { file, line: 1 },
  );
}

function listed(columns: readonly string[]): string {
  const shown = columns.slice(0, 30).map((column) => (column.length > 60 ? `${column.slice(0, 60)}…` : column));
  return shown.join(', ') + (columns.length > shown.length ? `, and ${columns.length - shown.length} more` : '');
}

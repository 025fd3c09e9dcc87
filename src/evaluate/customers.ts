import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { InterdictError } from '../model/index.ts';
import { countryCode } from '../screen/file/countries.ts';
import { dataFile } from './data-file.ts';
import { randomFor, shuffled } from './random.ts';

/** Somebody who stands on no list. */
export interface Customer {
  readonly name: string;
  /** ISO day; empty where not known. */
  readonly birthDate: string;
  /** ISO 3166-1 alpha-2, lower case; empty where not known. */
  readonly country: string;
}

/** Column names that are understood, first the shipped file's own. */
const COLUMNS = {
  name: ['name', 'full_name'],
  birthDate: ['birth_date', 'date_of_birth', 'dob'],
  country: ['country', 'nationality'],
} as const;

/** The clean customers that come with the program. */
export function bundledCustomers(): string {
  return dataFile('clean-customers.csv');
}

/**
 * Reads clean customers from a CSV file with a header: a name, and if there are such columns a birth date (ISO) and a
 * nationality (a code or an English name; one not understood counts as unknown).
 *
 * @throws InterdictError `FILE_UNREADABLE`, `COLUMN_MISSING`.
 */
export function readCustomers(file: string): Customer[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true }) as Record<string, string>[];
  } catch (error) {
    throw new InterdictError(
      'FILE_UNREADABLE',
      `${file} cannot be read as CSV.`,
      'Give a CSV file with a header.',
      { file },
      error,
    );
  }
  const columns = Object.keys(rows[0] ?? {});
  const column = (names: readonly string[]) => columns.find((each) => names.includes(each.trim().toLowerCase()));
  const [name, birthDate, country] = [column(COLUMNS.name), column(COLUMNS.birthDate), column(COLUMNS.country)];
  if (name === undefined) {
    throw new InterdictError('COLUMN_MISSING', `${file} has no column of names.`, 'Call it "name".', { file });
  }
  return rows
    .map((row) => ({
      name: (row[name] ?? '').trim(),
      birthDate: dayOf(row[birthDate ?? ''] ?? ''),
      country: countryCode(row[country ?? ''] ?? '') ?? '',
    }))
    .filter((customer) => customer.name !== '');
}

/** At most `count` customers, drawn by the seed. */
export function drawCustomers(all: readonly Customer[], count: number, seed: number): Customer[] {
  return shuffled(all, randomFor(seed, 'customers')).slice(0, count);
}

function dayOf(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : '';
}

import type { CsvRow } from '../csv-rows.ts';
import { listError } from '../fail.ts';
import type { ListFile } from '../input.ts';
import { keptValue } from '../repair.ts';

/** No list is wider or longer; a sheet can claim to be 16,384 columns wide and a million rows long with nothing in it. */
export const MOST_COLUMNS = 1024;
const MOST_ROWS = 1_000_000;
/** Equal rows with something in them: more is a trap. */
const MOST_EQUAL = 1000;

/** The rows of a sheet with something in them. Emptiness, however often repeated, takes no room. */
export class Grid {
  readonly rows: CsvRow[] = [];
  readonly #file: ListFile;
  #cells: string[] = [];
  #column = 0;
  #line = 1;

  constructor(file: ListFile) {
    this.#file = file;
  }

  /** Puts a text into the next cells. @param at the column, where the sheet says it; counted from 0 */
  cell(text: string, repeated = 1, at: number = this.#column): void {
    this.#column = at + repeated;
    if (text === '') return;
    if (this.#column > MOST_COLUMNS) throw this.#refused('a row is too wide');
    while (this.#cells.length < at) this.#cells.push('');
    const kept = keptValue(text, this.#file);
    for (let n = 0; n < repeated; n += 1) this.#cells[at + n] = kept;
  }

  /** Ends the row. */
  row(repeated = 1): void {
    if (this.#cells.length > 0) {
      if (repeated > MOST_EQUAL || this.rows.length + repeated > MOST_ROWS)
        throw this.#refused('a row is repeated too often');
      for (let n = 0; n < repeated; n += 1) this.rows.push({ line: this.#line + n, cells: this.#cells });
    }
    this.#line += repeated;
    this.#cells = [];
    this.#column = 0;
  }

  #refused(what: string): Error {
    return listError('LIST_UNREADABLE', `The sheet cannot be read: ${what}`, {
      file: this.#file.name,
      line: this.#line,
    });
  }
}

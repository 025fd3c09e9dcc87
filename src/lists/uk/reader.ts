import { type CsvTable, csvTable } from '../shared/csv-rows.ts';
import { listError } from '../shared/fail.ts';
import type { ListFile } from '../shared/input.ts';

/** A row of the index of the UK Sanctions List. `name` is empty where the publisher left it out: the entry stands all the same. */
export interface UkIndexRow {
  readonly id: string;
  readonly ofsiGroupId: string;
  readonly name: string;
  readonly regime: string;
  readonly type: string;
  readonly source: string;
  readonly designated: string;
  readonly sanctions: string;
}

const REQUIRED = ['Unique ID', 'Name', 'Regime Name', 'Type', 'Date Designated'];

/**
 * Reads the index of the UK Sanctions List (CSV).
 * @throws InterdictError `COLUMN_MISSING`; `LIST_UNREADABLE` for a row without id, or an id that stands twice
 */
export async function readUkIndex(file: ListFile): Promise<UkIndexRow[]> {
  return ukIndexRows(await csvTable(file, REQUIRED), file);
}

/** The rows of the index, from a table of either kind. */
export function ukIndexRows({ rows }: CsvTable, file: ListFile): UkIndexRow[] {
  const seen = new Set<string>();
  return rows.map(({ line, cell }) => {
    const id = cell('Unique ID');
    const place = { file: file.name, line };
    if (!id) throw listError('LIST_UNREADABLE', 'A row has no id', place);
    if (seen.has(id)) throw listError('LIST_UNREADABLE', `Entry ${id} stands twice`, place);
    seen.add(id);
    return {
      id,
      ofsiGroupId: cell('OFSI Group ID'),
      name: cell('Name'),
      regime: cell('Regime Name'),
      type: cell('Type'),
      source: cell('Designation source'),
      designated: cell('Date Designated'),
      sanctions: cell('Sanctions Imposed'),
    };
  });
}

import { csvTable } from '../shared/csv-rows.ts';
import type { ListFile } from '../shared/input.ts';

/** Columns of the CSV edition with several values, `; ` between them. */
const LISTS = ['programs', 'alt_names', 'citizenships', 'dates_of_birth', 'nationalities', 'places_of_birth'];

/**
 * The rows of the CSV edition of the US Consolidated Screening List as entries of the JSON one. An address is kept as
 * printed, since its parts are not told apart; an identifier is `type, number, country`, as far as it has that many.
 * @throws InterdictError `COLUMN_MISSING`; the codes of `csvTable`
 */
export async function cslEntriesOfCsv(file: ListFile): Promise<Record<string, unknown>[]> {
  const { rows, columns } = await csvTable(file, ['_id', 'name', 'source', 'type']);
  return rows.map(({ cell }) => {
    const entry: Record<string, unknown> = Object.fromEntries(columns.map((column) => [column, cell(column)]));
    for (const column of LISTS) entry[column] = pieces(cell(column));
    return {
      ...entry,
      id: cell('_id'),
      addresses: pieces(cell('addresses')).map((address) => ({ address, country: address.split(/,\s*/).at(-1) ?? '' })),
      ids: pieces(cell('ids')).map(identifier),
    };
  });
}

function pieces(text: string): string[] {
  return text
    .split(/;\s*/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function identifier(text: string): Record<string, string> {
  const [type = '', number, country = ''] = text.split(/,\s*/);
  return number === undefined ? { type: 'Other', number: type } : { type, number, country };
}

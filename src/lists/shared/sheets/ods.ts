import type { CsvRow } from '../csv-rows.ts';
import { listError } from '../fail.ts';
import type { ListFile } from '../input.ts';
import { scanXml } from '../xml-records.ts';
import { Grid } from './grid.ts';
import { openZip } from './zip.ts';

/** How often something stands there; sheets end in millions of cells that are empty. */
function times(value: string | undefined): number {
  const count = Number(value ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}

/**
 * The rows of the first sheet of an OpenDocument spreadsheet. A date is its ISO form, where the cell has one; anything
 * else is what is shown.
 * @throws InterdictError `LIST_UNREADABLE` for a file that is no such spreadsheet; the codes of `openZip` and `scanXml`
 */
export async function odsRows(file: ListFile): Promise<CsvRow[]> {
  const content = (await openZip(file)).part('content.xml');
  if (!content) throw listError('LIST_UNREADABLE', 'This is no ODS file: it has no content', { file: file.name });
  const grid = new Grid(file);
  const open: string[] = [];
  let sheets = 0;
  let rowTimes = 1;
  let cellTimes = 1;
  let date = '';
  let text = '';
  await scanXml(content, {
    open(name, attributes) {
      open.push(name);
      if (name === 'table:table') sheets += 1;
      if (name === 'table:table-row') rowTimes = times(attributes['table:number-rows-repeated']);
      if (isCell(name)) {
        cellTimes = times(attributes['table:number-columns-repeated']);
        date = attributes['office:date-value'] ?? '';
        text = '';
      }
      if (name === 'text:p' && text !== '') text += '\n';
      if (name === 'text:s') text += ' '.repeat(Math.min(times(attributes['text:c']), 100));
      if (name === 'text:tab' || name === 'text:line-break') text += ' ';
    },
    text(found) {
      if (open.includes('text:p') && !open.includes('office:annotation')) text += found;
    },
    close() {
      const name = open.pop() ?? '';
      if (sheets !== 1) return;
      if (isCell(name)) grid.cell(date || text, cellTimes);
      if (name === 'table:table-row') grid.row(rowTimes);
    },
  });
  return grid.rows;
}

function isCell(name: string): boolean {
  return name === 'table:table-cell' || name === 'table:covered-table-cell';
}

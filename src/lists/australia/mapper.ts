import type { NameKind, Party, Schema } from '../../model/index.ts';
import { isoOf, printedDate } from '../shared/dates.ts';
import { PartyDraft } from '../shared/draft.ts';
import { excelDay } from '../shared/sheets/xlsx.ts';
import type { DfatEntry, DfatRow } from './reader.ts';

export const DFAT_LIST = 'au_dfat_sanctions';

const SCHEMAS: Readonly<Record<string, Schema>> = { individual: 'Person', entity: 'Organization', vessel: 'Vessel' };

/** Columns that say `Yes` or `No`. */
const MEASURES = ['Targeted Financial Sanction', 'Travel Ban', 'Arms Embargo', 'Maritime Restriction'];

const KNOWN = new Set([
  'Reference',
  'Name of Individual or Entity',
  'Type',
  'Name Type',
  'Alias Strength',
  'Date of Birth',
  'Place of Birth',
  'Citizenship',
  'Address',
  'Additional Information',
  'Listing Information',
  'IMO Number',
  'Committees',
  'Control Date',
  'Instrument of Designation',
  ...MEASURES,
]);

/** The party of one entry of the Australian consolidated list. */
export function mapDfat({ reference, rows }: DfatEntry, columns: readonly string[]): Party {
  const main = rows.find(isPrimary) ?? (rows[0] as DfatRow);
  const draft = new PartyDraft(`au-${reference}`, DFAT_LIST, SCHEMAS[main.cell('Type').toLowerCase()] ?? 'LegalEntity');
  for (const row of [main, ...rows.filter((other) => other !== main)]) {
    draft.name(row.cell('Name of Individual or Entity'), row === main ? 'primary' : kindOf(row));
    addFacts(draft, row);
    for (const column of columns) if (!KNOWN.has(column)) draft.fact(column, row.cell(column));
  }
  // The control date is the day of the entry's last change, which need not be that of its listing.
  const changed = dayOf(main.cell('Control Date'));
  if (changed) draft.fact('Control Date', changed);
  const committee = main.cell('Committees');
  const measures = MEASURES.filter((column) => rows.some((row) => /^(?:yes|true|1)$/i.test(row.cell(column))));
  draft.designation({
    list: DFAT_LIST,
    programmes: committee ? [committee] : [],
    authority: 'Department of Foreign Affairs and Trade',
    reference,
    instrument: main.cell('Instrument of Designation'),
    reason: main.cell('Listing Information'),
    ...(measures.length > 0 ? { measures } : {}),
  });
  return draft.build();
}

function isPrimary(row: DfatRow): boolean {
  return /^primary/i.test(row.cell('Name Type'));
}

function kindOf(row: DfatRow): NameKind {
  if (/^f\.?k\.?a|former/i.test(row.cell('Name Type'))) return 'former';
  return /low|weak/i.test(row.cell('Alias Strength')) ? 'weak' : 'strong';
}

function addFacts(draft: PartyDraft, row: DfatRow): void {
  for (const text of pieces(row.cell('Date of Birth'))) {
    const day = excelDay(text);
    const date = day ? { value: day } : printedDate(text);
    if (date) draft.date('birthDates', date);
    else draft.text('remarks', `Date of birth: ${text}`);
  }
  for (const text of pieces(row.cell('Place of Birth'))) draft.text('birthPlaces', text);
  for (const text of pieces(row.cell('Citizenship'))) draft.country('citizenships', text);
  for (const full of pieces(row.cell('Address'))) draft.address({ full });
  for (const value of pieces(row.cell('IMO Number'))) draft.identifier('imo', value);
  draft.text('remarks', row.cell('Additional Information'));
}

/** Several values of one cell: `a) … b) …`, or with semicolons or line ends between. */
function pieces(cell: string): string[] {
  const parts = cell.split(/(?:^|\s)[a-z]\)\s|[;\n]/).map((text) => text.trim().replace(/,$/, ''));
  return parts.filter((text) => text !== '');
}

function dayOf(text: string): string | undefined {
  return excelDay(text) ?? isoOf(text);
}

import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { type Party, SchemaName } from '../../model/index.ts';
import { ContentIds } from '../shared/content-id.ts';
import { csvTable } from '../shared/csv-rows.ts';
import { printedDate } from '../shared/dates.ts';
import { PartyDraft } from '../shared/draft.ts';
import { listError } from '../shared/fail.ts';
import { bytesOf, decode, type ListFile } from '../shared/input.ts';

const Texts = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value.map(String) : String(value).split(';')),
  z.array(z.string().transform((text) => text.trim())).transform((texts) => texts.filter((text) => text !== '')),
);

/** An entry of your own list. Every field but `name` may be absent; several values stand in a list or between `;`. */
const OwnEntry = z.strictObject({
  name: z.string().trim().min(1, 'there is no name'),
  id: z.coerce.string().trim().optional(),
  schema: z
    .preprocess((value) => (value === '' ? undefined : value), SchemaName.exclude(['Thing']).optional())
    .default('LegalEntity'),
  alias: Texts,
  weak_alias: Texts,
  former_name: Texts,
  birth_date: Texts,
  nationality: Texts,
  country: Texts,
  gender: Texts,
  passport: Texts,
  national_id: Texts,
  tax_id: Texts,
  registration: Texts,
  address: Texts,
  position: Texts,
  programme: Texts,
  listed: Texts,
  reason: z.coerce.string().optional(),
  note: Texts,
});
type OwnEntry = z.infer<typeof OwnEntry>;

export const OWN_COLUMNS: readonly string[] = Object.keys(OwnEntry.shape);

/**
 * Reads your own list from CSV (with a header) or YAML (a list of entries), both with the fields of `OWN_COLUMNS`.
 * @param list the id under which it is held
 * @throws InterdictError `COLUMN_MISSING` without a `name` column; `LIST_UNREADABLE` at the first entry that is wrong
 * (a field nobody knows, a date that is none, an id that stands twice); `LIST_EMPTY`; `FILE_TYPE_UNSUPPORTED`
 */
export async function readOwnList(file: ListFile, list: string): Promise<Party[]> {
  const rows = /\.ya?ml$/i.test(file.name) ? await yamlRows(file) : await csvEntries(file);
  if (rows.length === 0) throw listError('LIST_EMPTY', 'The list has no entries', { file: file.name });
  const ids = new ContentIds(list);
  const seen = new Set<string>();
  return rows.map(({ line, row }) => {
    const place = { file: file.name, line };
    const entry = OwnEntry.safeParse(row);
    if (!entry.success) throw wrong(z.prettifyError(entry.error).replaceAll('\n', ' '), place);
    const party = partyOf(entry.data, list, entry.data.id || ids.of(entry.data.name, ...entry.data.birth_date), place);
    if (seen.has(party.id)) throw wrong(`the id ${party.id} stands twice`, place);
    seen.add(party.id);
    return party;
  });
}

interface Row {
  readonly line: number;
  readonly row: unknown;
}

async function csvEntries(file: ListFile): Promise<Row[]> {
  const { rows, columns } = await csvTable(file, ['name']);
  const unknown = columns.find((column) => !OWN_COLUMNS.includes(column));
  if (unknown !== undefined) throw wrong(`nobody knows the column "${unknown}"`, { file: file.name, line: 1 });
  return rows.map(({ line, cell }) => ({
    line,
    row: Object.fromEntries(columns.map((column) => [column, cell(column)])),
  }));
}

async function yamlRows(file: ListFile): Promise<Row[]> {
  const text = decode(await bytesOf(file), file.name, { utf8Only: true });
  try {
    const entries: unknown = parse(text, { schema: 'failsafe', maxAliasCount: 0 });
    if (!Array.isArray(entries)) throw wrong('the file is no list of entries', { file: file.name, line: 1 });
    return entries.map((row: unknown, index) => ({ line: index + 1, row }));
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw wrong(error.message, { file: file.name, line: error.linePos?.[0].line ?? 1 });
    if (error instanceof ReferenceError) throw wrong(error.message, { file: file.name, line: 1 });
    throw error;
  }
}

function partyOf(entry: OwnEntry, list: string, id: string, place: { file: string; line: number }): Party {
  const draft = new PartyDraft(id, list, entry.schema).name(entry.name, 'primary');
  for (const name of entry.alias) draft.name(name, 'strong');
  for (const name of entry.former_name) draft.name(name, 'former');
  for (const name of entry.weak_alias) draft.name(name, 'weak');
  for (const text of entry.birth_date) {
    const date = printedDate(text);
    if (!date) throw wrong(`"${text}" is no date`, place);
    draft.date('birthDates', date);
  }
  for (const printed of entry.nationality) draft.country('nationalities', printed);
  for (const printed of entry.country) draft.country('countries', printed);
  for (const printed of entry.gender) draft.gender(printed);
  for (const value of entry.passport) draft.identifier('passport', value);
  for (const value of entry.national_id) draft.identifier('nationalId', value);
  for (const value of entry.tax_id) draft.identifier('taxId', value);
  for (const value of entry.registration) draft.identifier('registration', value);
  for (const full of entry.address) draft.address({ full });
  for (const value of entry.position) draft.text('positions', value);
  for (const value of entry.note) draft.text('remarks', value);
  const listed = entry.listed.map((text) => {
    const day = printedDate(text);
    if (!day || day.to || day.circa) throw wrong(`"${text}" is no day`, place);
    return day.value;
  })[0];
  draft.designation({
    list,
    programmes: entry.programme,
    ...(listed ? { listed } : {}),
    ...(entry.reason ? { reason: entry.reason } : {}),
  });
  return draft.build();
}

function wrong(what: string, place: { file: string; line: number }) {
  return listError(
    'LIST_UNREADABLE',
    `The entry cannot be read: ${what}`,
    place,
    `Correct it. The fields are: ${OWN_COLUMNS.join(', ')}.`,
  );
}

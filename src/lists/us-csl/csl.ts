import { z } from 'zod';
import type { Party, Schema } from '../../model/index.ts';
import { applyLabelled } from '../ofac/labelled-value.ts';
import { ofacNameParts } from '../ofac/names.ts';
import { isoOf, printedDate } from '../shared/dates.ts';
import { PartyDraft } from '../shared/draft.ts';
import { listError } from '../shared/fail.ts';
import { type ListFile, wholeText } from '../shared/input.ts';
import { keptJson } from '../shared/repair.ts';
import { cslEntriesOfCsv } from './csv.ts';

export const CSL_LIST = 'us_trade_csl';

const Text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((text) => String(text ?? '').trim());
const Texts = z
  .array(z.string())
  .nullish()
  .transform((texts) => texts ?? []);

/** An entry of the US Consolidated Screening List, as the International Trade Administration publishes it in JSON. */
const CslEntry = z.object({
  id: z.string().min(1),
  name: z.string().trim().min(1),
  source: Text,
  entity_number: Text,
  type: Text,
  alt_names: Texts,
  programs: Texts,
  title: Text,
  remarks: Text,
  dates_of_birth: Texts,
  places_of_birth: Texts,
  nationalities: Texts,
  citizenships: Texts,
  start_date: Text,
  end_date: Text,
  federal_register_notice: Text,
  license_requirement: Text,
  license_policy: Text,
  standard_order: Text,
  call_sign: Text,
  vessel_type: Text,
  vessel_flag: Text,
  vessel_owner: Text,
  gross_tonnage: Text,
  gross_registered_tonnage: Text,
  addresses: z
    .array(z.object({ address: Text, city: Text, state: Text, postal_code: Text, country: Text }))
    .nullish()
    .transform((addresses) => addresses ?? []),
  ids: z
    .array(z.object({ type: Text, number: Text, country: Text, issue_date: Text, expiration_date: Text }))
    .nullish()
    .transform((ids) => ids ?? []),
});
type CslEntry = z.infer<typeof CslEntry>;

const SCHEMAS: Readonly<Record<string, Schema>> = {
  individual: 'Person',
  entity: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
};

/**
 * Reads the US Consolidated Screening List in JSON, which gathers lists of several agencies; `source` says which.
 * @throws InterdictError `JSON_MALFORMED`; `LIST_UNREADABLE` at the first entry that is none; `LIST_EMPTY`
 */
export async function readCsl(file: ListFile): Promise<Party[]> {
  let json: unknown;
  try {
    json = JSON.parse(await wholeText(file, { utf8Only: true }), file.repair && keptJson(file));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw listError(
      'JSON_MALFORMED',
      `The JSON is broken: ${error.message.slice(0, 120)}`,
      { file: file.name },
      undefined,
      error,
    );
  }
  return cslParties(json, file);
}

/** Reads the CSV edition, which has the same entries in one row each. */
export async function readCslCsv(file: ListFile): Promise<Party[]> {
  return cslParties({ results: await cslEntriesOfCsv(file) }, file);
}

function cslParties(json: unknown, file: ListFile): Party[] {
  const read = z.object({ results: z.array(CslEntry) }).safeParse(json);
  if (!read.success) {
    throw listError('LIST_UNREADABLE', `This is no CSL: ${z.prettifyError(read.error).slice(0, 300)}`, {
      file: file.name,
    });
  }
  if (read.data.results.length === 0) throw listError('LIST_EMPTY', 'The list has no entries', { file: file.name });
  const seen = new Map<string, number>();
  return read.data.results.map((entry) => {
    // As published, some ids stand under two names: both are entries, and neither may be lost.
    const times = (seen.get(entry.id) ?? 0) + 1;
    seen.set(entry.id, times);
    return mapCsl(entry, times === 1 ? entry.id : `${entry.id}-${times}`);
  });
}

function mapCsl(entry: CslEntry, id: string): Party {
  // Agencies that do not say what an entry is list firms and persons alike.
  const draft = new PartyDraft(`csl-${id}`, CSL_LIST, SCHEMAS[entry.type.toLowerCase()] ?? 'LegalEntity');
  draft.name(entry.name, 'primary', ofacNameParts(entry.name, draft.schema));
  for (const name of entry.alt_names) draft.name(name, 'strong', ofacNameParts(name, draft.schema));
  draft.text('positions', entry.title);
  for (const text of entry.dates_of_birth) {
    const date = printedDate(text);
    if (date) draft.date('birthDates', date);
    else draft.text('remarks', `DOB ${text}`);
  }
  for (const text of entry.places_of_birth) draft.text('birthPlaces', text);
  for (const country of entry.nationalities) draft.country('nationalities', country);
  for (const country of entry.citizenships) draft.country('citizenships', country);
  const measures = [entry.license_requirement, entry.license_policy].filter((text) => text !== '');
  for (const { type, number, country, issue_date, expiration_date } of entry.ids) {
    const [issued, expires] = [isoOf(issue_date), isoOf(expiration_date)];
    const dates = { ...(issued ? { issued } : {}), ...(expires ? { expires } : {}) };
    measures.push(...applyLabelled({ label: type, value: number, country, ...dates }, draft));
  }
  for (const { address: street, city, state: region, postal_code: postalCode, country } of entry.addresses) {
    const printed = [street, city, region, postalCode, street.endsWith(country) ? '' : country];
    const full = printed.filter(Boolean).join(', ');
    draft.address({ full, street, city, region, postalCode, country });
  }
  if (draft.schema === 'Vessel') {
    draft.vessel({
      callSign: entry.call_sign,
      type: entry.vessel_type,
      flag: entry.vessel_flag,
      owner: entry.vessel_owner,
      tonnage: entry.gross_tonnage,
      grossTonnage: entry.gross_registered_tonnage,
    });
    draft.identifier('callSign', entry.call_sign);
  }
  draft.text('remarks', entry.remarks);
  draft.fact('Standard order', entry.standard_order);
  const [listed, delisted] = [isoOf(entry.start_date), isoOf(entry.end_date)];
  draft.designation({
    list: CSL_LIST,
    programmes: entry.programs,
    authority: entry.source,
    instrument: entry.federal_register_notice,
    reference: entry.entity_number,
    ...(measures.length > 0 ? { measures } : {}),
    ...(listed ? { listed } : {}),
    ...(delisted ? { delisted } : {}),
  });
  return draft.build();
}

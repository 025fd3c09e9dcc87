import type { Party } from '../model/index.ts';
import { mapDfat } from './australia/mapper.ts';
import { type DfatList, readDfatCsv, readDfatXlsx } from './australia/reader.ts';
import { mapCanada } from './canada/mapper.ts';
import { readCanada } from './canada/reader.ts';
import { mapEu } from './eu/mapper.ts';
import { readEu } from './eu/reader.ts';
import { mapFtm } from './ftm/mapper.ts';
import { readFtm } from './ftm/reader.ts';
import { readOfacAdvancedParties } from './ofac/advanced/mapper.ts';
import { mapOfacCsvEntry } from './ofac/csv-mapper.ts';
import { type OfacCsvFiles, readOfacCsv } from './ofac/csv-reader.ts';
import { mapOfacXmlEntry } from './ofac/xml-mapper.ts';
import { readOfacXml } from './ofac/xml-reader.ts';
import { readOwnList } from './own/own.ts';
import { ContentIds } from './shared/content-id.ts';
import { wholly } from './shared/fail.ts';
import type { ListFile, Repair } from './shared/input.ts';
import { withoutWrecks } from './shared/repair.ts';
import { mapSwiss } from './swiss/mapper.ts';
import { readSwiss } from './swiss/reader.ts';
import { mapUkIndexRow } from './uk/mapper.ts';
import { readUkIndex } from './uk/reader.ts';
import { readUkCsv, readUkOds } from './uk/sheet.ts';
import { mapUkDesignation } from './uk/xml-mapper.ts';
import { readUkXml } from './uk/xml-reader.ts';
import { mapUn } from './un/mapper.ts';
import { readUn } from './un/reader.ts';
import { readCsl, readCslCsv } from './us-csl/csl.ts';

/** A list file read whole. `version` is the publisher's own date, where the file says it. */
export interface ReadList {
  readonly version?: string;
  readonly parties: readonly Party[];
  /** Only in repair mode: how many values were discarded because they cannot be right. */
  readonly discarded?: number;
  /** Only in repair mode, and true there: what was read is not what the publisher wrote. */
  readonly damaged?: true;
}

/** The further files of a format that comes as several of one version; only OFAC's CSV set does. */
export type FurtherFiles = Omit<OfacCsvFiles, 'entries'>;

/** What else `readList` may be told. */
export interface ReadOptions extends FurtherFiles {
  /** Reads a damaged file, without the values in it that cannot be right. For a file loaded by hand, never an update. */
  readonly repair?: boolean;
}

type Reader = (file: ListFile, list: string, further: FurtherFiles) => Promise<ReadList>;

/** Every format there is a reader for. */
export const LIST_FORMATS = {
  'ofac-csv': async (file, list, further) => ({
    parties: (await readOfacCsv({ entries: file, ...further })).map((entry) => mapOfacCsvEntry(entry, { list })),
  }),
  'ofac-xml': async (file, list) => {
    const { version, entries } = await readOfacXml(file);
    return { version, parties: entries.map((entry) => mapOfacXmlEntry(entry, { list })) };
  },
  'ofac-advanced-xml': (file, list) => readOfacAdvancedParties(file, list),
  'un-xml': async (file) => {
    const { records, ...rest } = await readUn(file);
    return { ...rest, parties: records.map(mapUn) };
  },
  'eu-fsf-xml': async (file) => {
    const { entities, ...rest } = await readEu(file);
    return { ...rest, parties: entities.map(mapEu) };
  },
  'uk-xml': async (file) => ({ parties: (await readUkXml(file)).map(mapUkDesignation) }),
  'uk-index-csv': async (file) => ({ parties: (await readUkIndex(file)).map((row) => mapUkIndexRow(row)) }),
  'uk-csv': async (file) => ({ parties: await readUkCsv(file) }),
  'uk-ods': async (file) => ({ parties: await readUkOds(file) }),
  'ca-sema-xml': async (file) => {
    const ids = new ContentIds('ca');
    return { parties: (await readCanada(file)).map((record) => mapCanada(record, ids)) };
  },
  'ch-seco-xml': async (file) => {
    const list = await readSwiss(file);
    const parties = list.targets.map((target) => mapSwiss(target, list));
    return list.version ? { version: list.version, parties } : { parties };
  },
  'us-csl-json': async (file) => ({ parties: await readCsl(file) }),
  'us-csl-csv': async (file) => ({ parties: await readCslCsv(file) }),
  'au-dfat-xlsx': async (file) => dfatParties(await readDfatXlsx(file)),
  'au-dfat-csv': async (file) => dfatParties(await readDfatCsv(file)),
  ftm: async (file, list) => ({ parties: mapFtm(await readFtm(file), list) }),
  own: async (file, list) => ({ parties: await readOwnList(file, list) }),
} as const satisfies Record<string, Reader>;

function dfatParties({ entries, columns }: DfatList): ReadList {
  return { parties: entries.map((entry) => mapDfat(entry, columns)) };
}

export type ListFormat = keyof typeof LIST_FORMATS;

/**
 * Reads a list file of any format, wholly or not at all.
 * In repair mode values with characters that cannot be right, and names that are none, are discarded and counted; what
 * breaks the structure (a missing end, a wrong column count, an entry without its id) is refused all the same.
 * @param list the id under which the parties are held (`us_ofac_sdn`); formats of one list only keep their own
 * @throws InterdictError always coded, with the file and, where it is known, the line
 */
export function readList(
  format: ListFormat,
  file: ListFile,
  list: string,
  { repair = false, ...further }: ReadOptions = {},
): Promise<ReadList> {
  const reader: Reader = LIST_FORMATS[format];
  if (!repair) return wholly(file.name, () => reader(file, list, further));
  const count: Repair = { discarded: 0 };
  const mended = (of: ListFile): ListFile => ({ ...of, repair: count });
  const furtherMended = Object.fromEntries(Object.entries(further).map(([part, of]) => [part, mended(of)]));
  return wholly(file.name, async () => {
    const read = await reader(mended(file), list, furtherMended);
    const parties = withoutWrecks(read.parties, count);
    return { ...read, parties, discarded: count.discarded, damaged: true };
  });
}

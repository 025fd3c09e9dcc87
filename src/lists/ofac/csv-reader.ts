import { type CsvRow, csvRows } from '../shared/csv-rows.ts';
import { listError } from '../shared/fail.ts';
import type { ListFile } from '../shared/input.ts';
import { REMARKS_WIDTH } from './remarks/split.ts';

/** The files of OFAC's CSV set. All that are given must be of one and the same version. */
export interface OfacCsvFiles {
  /** `SDN.CSV` or `CONS_PRIM.CSV` */
  readonly entries: ListFile;
  /** `ALT.CSV` or `CONS_ALT.CSV` */
  readonly aliases?: ListFile;
  /** `ADD.CSV` or `CONS_ADD.CSV` */
  readonly addresses?: ListFile;
  /** `SDN_COMMENTS.CSV` or `CONS_COMMENTS.CSV`: the rest of remarks that are cut in `entries` */
  readonly comments?: ListFile;
}

export interface OfacCsvEntry {
  readonly uid: string;
  readonly name: string;
  /** `individual`, `vessel`, `aircraft`; empty for any other. */
  readonly type: string;
  readonly programmes: readonly string[];
  readonly title: string;
  readonly callSign: string;
  readonly vesselType: string;
  readonly tonnage: string;
  readonly grossTonnage: string;
  readonly flag: string;
  readonly owner: string;
  readonly remarks: string;
  readonly aliases: readonly OfacCsvAlias[];
  readonly addresses: readonly OfacCsvAddress[];
}

export interface OfacCsvAlias {
  /** `aka`, `fka` or `nka` */
  readonly type: string;
  readonly name: string;
}

export interface OfacCsvAddress {
  readonly street: string;
  /** City, province and postal code in one, as OFAC prints them. */
  readonly city: string;
  readonly country: string;
}

const COLUMNS = { entries: 12, aliases: 5, addresses: 6, comments: 2 } as const;

/**
 * Reads OFAC's CSV set: files without header, `-0- ` for an empty cell, a trailing 0x1A, and remarks over 1,000
 * characters that continue in a file of their own.
 * @throws InterdictError `LIST_UNREADABLE` at the first row that is not what the format says; the codes of `csvRows`
 */
export async function readOfacCsv(files: OfacCsvFiles): Promise<OfacCsvEntry[]> {
  const aliases = files.aliases ? await readOfacAliases(files.aliases) : new Map<string, OfacCsvAlias[]>();
  const addresses = files.addresses ? await readOfacAddresses(files.addresses) : new Map<string, OfacCsvAddress[]>();
  const comments = files.comments ? await readOfacComments(files.comments) : new Map<string, string>();
  const rows = await rowsOf(files.entries, COLUMNS.entries, 11);
  const seen = new Set<string>();
  return rows.map(({ line, cells }) => {
    const [uid, name, type, programmes, title, callSign, vesselType, tonnage, grossTonnage, flag, owner, remarks] =
      cells as [string, string, string, string, string, string, string, string, string, string, string, string];
    if (name === '') throw listError('LIST_UNREADABLE', `Entry ${uid} has no name`, { file: files.entries.name, line });
    if (seen.has(uid)) {
      throw listError('LIST_UNREADABLE', `Entry ${uid} stands twice`, { file: files.entries.name, line });
    }
    seen.add(uid);
    return {
      uid,
      name,
      type,
      programmes: programmeCodes(programmes),
      title,
      callSign,
      vesselType,
      tonnage,
      grossTonnage,
      flag,
      owner,
      remarks: remarks.length === REMARKS_WIDTH ? remarks + (comments.get(uid) ?? '') : remarks,
      aliases: aliases.get(uid) ?? [],
      addresses: addresses.get(uid) ?? [],
    };
  });
}

/** Aliases by entry. */
export async function readOfacAliases(file: ListFile): Promise<Map<string, OfacCsvAlias[]>> {
  return grouped(await rowsOf(file, COLUMNS.aliases), ([uid, , type, name]) => [uid, { type, name }]);
}

/** Addresses by entry. */
export async function readOfacAddresses(file: ListFile): Promise<Map<string, OfacCsvAddress[]>> {
  return grouped(await rowsOf(file, COLUMNS.addresses), ([uid, , street, city, country]) => [
    uid,
    { street, city, country },
  ]);
}

/** The rest of the cut remarks, by entry. */
export async function readOfacComments(file: ListFile): Promise<Map<string, string>> {
  const rests = grouped(await rowsOf(file, COLUMNS.comments, 1), ([uid, text]) => [uid, text]);
  return new Map([...rests].map(([uid, parts]) => [uid, parts.join('')]));
}

/** OFAC prints several programmes as `SDGT] [IRAN`, in some exports with the outer brackets or `; ` between. */
export function programmeCodes(printed: string): string[] {
  return printed
    .split(/\]\s*\[|;/)
    .map((code) => code.replace(/^\s*\[|\]\s*$/g, '').trim())
    .filter((code) => code !== '');
}

async function rowsOf(file: ListFile, columns: number, remarksAt = -1): Promise<CsvRow[]> {
  const rows = await csvRows(file);
  return rows.map(({ line, cells }) => {
    if (cells.length !== columns || !/^\s*\d+\s*$/.test(cells[0] as string)) {
      throw listError(
        'LIST_UNREADABLE',
        `A row of ${columns} cells beginning with the entry's number was expected, but there are ${cells.length}: ${cells.join(',').slice(0, 80)}`,
        { file: file.name, line },
      );
    }
    // Remarks keep their spaces: only so can one see whether the file cuts them.
    const clean = (cell: string, at: number) => (cell.trim() === '-0-' ? '' : at === remarksAt ? cell : cell.trim());
    return { line, cells: cells.map(clean) };
  });
}

function grouped<T>(
  rows: readonly CsvRow[],
  pick: (cells: [string, string, string, string, string]) => [string, T],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const { cells } of rows) {
    const [uid, item] = pick(cells as unknown as [string, string, string, string, string]);
    const group = groups.get(uid);
    if (group) group.push(item);
    else groups.set(uid, [item]);
  }
  return groups;
}

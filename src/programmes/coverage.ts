import type { Party, Programme } from '../model/index.ts';
import type { ResolveCode } from './resolve.ts';

/** One code a list prints, and what it stands for. */
export interface CodeCoverage {
  readonly code: string;
  readonly entries: number;
  /** The programme; absent where the code could not be resolved. */
  readonly programme?: string;
  readonly title?: string;
  readonly workedOut?: Programme['workedOut'];
  /** Where several programmes bear the code. */
  readonly ambiguous?: readonly string[];
}

/** How far the codes of one list are understood. Counts of entries; an entry with two codes stands under both. */
export interface ListProgrammes {
  readonly list: string;
  readonly entries: number;
  /** Entries that print at least one code. */
  readonly withCode: number;
  /** Entries all of whose codes were resolved. */
  readonly resolved: number;
  /** Entries with a code whose programme is worked out, in full or partly. */
  readonly workedOut: number;
  /** Most frequent first. */
  readonly codes: readonly CodeCoverage[];
}

/** Resolves every code the parties of a list print. Linear in the entries. */
export function programmeCoverage(list: string, parties: Iterable<Party>, resolve: ResolveCode): ListProgrammes {
  const codes = new Map<string, CodeCoverage>();
  const count = { entries: 0, withCode: 0, resolved: 0, workedOut: 0 };
  for (const { designations } of parties) {
    count.entries++;
    const printed = new Set(designations.flatMap(({ programmes }) => programmes));
    const rows = [...printed].map((code) => {
      const row = codes.get(code) ?? codeCoverage(code, resolve, list);
      codes.set(code, { ...row, entries: row.entries + 1 });
      return row;
    });
    if (rows.length === 0) continue;
    count.withCode++;
    if (rows.every(({ programme }) => programme !== undefined)) count.resolved++;
    if (rows.some(({ workedOut }) => workedOut === 'full' || workedOut === 'partly')) count.workedOut++;
  }
  const byFrequency = [...codes.values()].sort((a, b) => b.entries - a.entries || (a.code < b.code ? -1 : 1));
  return { list, ...count, codes: byFrequency };
}

function codeCoverage(code: string, resolve: ResolveCode, list: string): CodeCoverage {
  const found = resolve(code, { list });
  if (found.kind === 'unknown') return { code, entries: 0 };
  if (found.kind === 'ambiguous') return { code, entries: 0, ambiguous: found.programmes.map(({ id }) => id) };
  const { id, title, workedOut } = found.programme;
  return { code, entries: 0, programme: id, title, workedOut };
}

import { InterdictError } from '../../model/errors.ts';
import { readShare } from './share.ts';
import type { Listing, OwnershipTable, Stake, TableParty } from './types.ts';

/** A row of a shareholder table as text, whatever kind of file it came from. */
export interface TableRow {
  readonly owner: string;
  readonly owned: string;
  readonly percent: string;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly control?: string | undefined;
  readonly joint?: string | undefined;
  /** `us`, `us:SDGT`, several separated by `;`: who blocks the owner, as the user knows. */
  readonly blockedBy?: string | undefined;
  /** The owner's entry on a list. */
  readonly ownerId?: string | undefined;
  readonly line: number;
}

/** What a file says of a party beyond its stakes. */
export interface PartyRow {
  readonly name: string;
  readonly id?: string | undefined;
  readonly listings: readonly Listing[];
}

/** A table and the entries on lists that its parties are said to be, by key. */
export interface ReadTable {
  readonly table: OwnershipTable;
  readonly entryOf: ReadonlyMap<string, string>;
}

/** How a name is known within a table: without regard to case and spacing. */
export function keyOf(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/**
 * A table from rows.
 *
 * @param authorityNamed the authority that a word in `blocked by` means
 * @throws `OWNERSHIP_INVALID` with file and line
 */
export function tableFrom(
  rows: readonly TableRow[],
  parties: readonly PartyRow[],
  file: string,
  authorityNamed: (word: string) => string,
): ReadTable {
  const known = new Map<string, { name: string; listings: Listing[] }>();
  const entryOf = new Map<string, string>();
  const meet = (name: string, listings: readonly Listing[], id: string | undefined) => {
    const key = keyOf(name);
    const party = known.get(key) ?? { name: name.trim(), listings: [] };
    known.set(key, party);
    for (const listing of listings) {
      if (!party.listings.some((other) => JSON.stringify(other) === JSON.stringify(listing)))
        party.listings.push(listing);
    }
    if (id !== undefined && id !== '') entryOf.set(key, id);
    return key;
  };
  for (const { name, listings, id } of parties) meet(name, listings, id);
  const stakes = rows.map((row): Stake => {
    const refuse = refusal(file, row.line);
    if (row.owner.trim() === '' || row.owned.trim() === '')
      throw refuse('The row lacks an owner or what it owns', 'Give both.');
    const owner = meet(row.owner, blockedBy(row.blockedBy ?? '', authorityNamed, refuse), row.ownerId?.trim());
    return stakeOf(row, owner, meet(row.owned, [], undefined), refuse);
  });
  const listed = [...known].map(([key, party]): TableParty => ({ key, ...party }));
  return { table: { parties: listed, stakes }, entryOf };
}

function stakeOf(row: TableRow, owner: string, owned: string, refuse: Refuse): Stake {
  const share = readShare(row.percent);
  if (share === undefined) {
    throw refuse(
      `"${row.percent}" is no share`,
      'Write a percentage from 0 to 100 as 34, 33.4, 30-40, >=25, <10, or ? where it is not known.',
    );
  }
  const from = dateIn(row.from, refuse);
  const until = dateIn(row.until, refuse);
  if (from !== undefined && until !== undefined && until < from.slice(0, until.length)) {
    throw refuse(`The stake ends (${until}) before it begins (${from})`, 'Correct "from" and "until".');
  }
  const control = controlIn(row.control ?? '');
  const joint = row.joint?.trim();
  return {
    owner,
    owned,
    share,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(control === undefined ? {} : { control }),
    ...(joint === undefined || joint === '' ? {} : { joint: keyOf(joint) }),
    line: row.line,
  };
}

function controlIn(text: string): Stake['control'] {
  const printed = text.trim();
  const word = printed.toLowerCase();
  if (word === '' || word === 'no' || word === 'none') return undefined;
  return { held: word === '?' || word === 'unknown' ? 'unknown' : 'yes', printed };
}

function blockedBy(text: string, authorityNamed: (word: string) => string, refuse: Refuse): Listing[] {
  const words = text.split(';').map((word) => word.trim());
  return words.flatMap((word): Listing[] => {
    if (word === '') return [];
    const [, by, programme] = /^([\p{L}\d_ -]+?)(?::\s*(.+))?$/u.exec(word) ?? [];
    if (by === undefined) {
      throw refuse(
        `"${word}" does not say who blocks the owner`,
        'Write us, eu, gb or ca, or us:PROGRAMME; several with ; between.',
      );
    }
    const programmes = programme === undefined ? {} : { programmes: [programme] };
    return [{ authority: authorityNamed(by), ...programmes, sure: true, source: 'the table' }];
  });
}

function dateIn(text: string | undefined, refuse: Refuse): string | undefined {
  const date = text?.trim() ?? '';
  if (date === '') return undefined;
  const padded = `${date}${'-01-01'.slice(Math.min(6, Math.max(0, date.length - 4)))}`;
  const real = /^\d{4}(-\d{2}){0,2}$/.test(date) && new Date(`${padded}T00:00Z`).toJSON()?.startsWith(padded);
  if (!real) throw refuse(`"${date}" is no date`, 'Write a day that exists as 2024-03-31, or 2024-03, or 2024.');
  return date;
}

type Refuse = (what: string, remedy: string) => InterdictError;

function refusal(file: string, line: number): Refuse {
  return (what, remedy) => new InterdictError('OWNERSHIP_INVALID', `${what}.`, remedy, { file, line });
}

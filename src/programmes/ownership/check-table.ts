import { InterdictError } from '../../model/errors.ts';
import { firstDay, heldOn, lastDay } from './on-day.ts';
import { percent, WHOLE } from './share.ts';
import type { OwnershipTable, Stake } from './types.ts';

/**
 * Checks what must hold before anything is reckoned: on no day do the surely held shares of an entity exceed the whole,
 * and no owner stands twice for the same entity on a day (is it one stake printed twice, or two to be added?).
 *
 * @throws `SHARES_OVER_100`, `OWNERSHIP_INVALID`, with file and line
 */
export function checkTable(table: OwnershipTable, file: string): void {
  const nameOf = new Map(table.parties.map(({ key, name }) => [key, name]));
  const named = (key: string) => nameOf.get(key) ?? key;
  for (const stakes of grouped(table.stakes, ({ owned }) => owned)) {
    for (const day of daysOfChange(stakes)) {
      const then = stakes.filter(({ from, until }) => heldOn(day, from, until) === 'yes');
      refuseOver100(then, day, file, named);
    }
    for (const same of grouped(stakes, ({ owner }) => owner)) refuseTwice(same, file, named);
  }
}

function refuseOver100(then: readonly Stake[], day: string, file: string, named: (key: string) => string): void {
  const sum = then.reduce((total, { share }) => total + share.least, 0);
  if (sum <= WHOLE) return;
  const [last] = [...then].sort((a, b) => (b.line ?? 0) - (a.line ?? 0));
  const parts = then.map(({ owner, share }) => `${named(owner)} ${share.printed}`).join(', ');
  const when = day === DAWN ? '' : ` on ${day}`;
  throw new InterdictError(
    'SHARES_OVER_100',
    `The shares of ${named(last!.owned)} add up to ${percent(sum)}${when}: ${parts}.`,
    'Correct the shares, or say with "from" and "until" when each was held.',
    place(file, last!),
  );
}

function refuseTwice(same: readonly Stake[], file: string, named: (key: string) => string): void {
  for (const [index, stake] of same.entries()) {
    const other = same.slice(0, index).find((before) => overlap(before, stake));
    if (other === undefined) continue;
    throw new InterdictError(
      'OWNERSHIP_INVALID',
      `${named(stake.owner)} stands twice as an owner of ${named(stake.owned)} for the same time${other.line === undefined ? '' : ` (also on line ${other.line})`}.`,
      'Give one row with the whole share, or tell the rows apart with "from" and "until".',
      place(file, stake),
    );
  }
}

/** Before any day that a table names. */
const DAWN = '0000-01-01';

function daysOfChange(stakes: readonly Stake[]): string[] {
  return [...new Set(stakes.map(({ from }) => (from === undefined ? DAWN : lastDay(from))))];
}

function overlap(a: Stake, b: Stake): boolean {
  const begin = [a.from, b.from].map((from) => (from === undefined ? DAWN : lastDay(from))).sort()[1]!;
  return [a.until, b.until].every((until) => until === undefined || firstDay(until) >= begin);
}

function grouped(stakes: readonly Stake[], by: (stake: Stake) => string): Stake[][] {
  const groups = new Map<string, Stake[]>();
  for (const stake of stakes) {
    const group = groups.get(by(stake));
    if (group === undefined) groups.set(by(stake), [stake]);
    else group.push(stake);
  }
  return [...groups.values()];
}

function place(file: string, { line }: Stake): { file: string; line?: number } {
  return { file, ...(line === undefined ? {} : { line }) };
}

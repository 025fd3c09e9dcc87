import type { Listing, Stake } from './types.ts';

/** Whether something with inexact ends held on a day: surely, possibly, or not. */
export type Held = 'yes' | 'perhaps' | 'no';

/**
 * Whether a period holds on a day. A month or a year stands for any day in it: between its first and its last day the
 * period has perhaps begun, or perhaps not yet ended. Both ends are included.
 */
export function heldOn(day: string, from: string | undefined, until: string | undefined): Held {
  if (from !== undefined && day < firstDay(from)) return 'no';
  if (until !== undefined && day > lastDay(until)) return 'no';
  const begun = from === undefined || day >= lastDay(from);
  const running = until === undefined || day <= firstDay(until);
  return begun && running ? 'yes' : 'perhaps';
}

/** The stakes of a day by entity owned; one that perhaps held then is at least nothing. */
export function stakesOn(stakes: readonly Stake[], day: string): Map<string, Stake[]> {
  const byOwned = new Map<string, Stake[]>();
  for (const stake of stakes) {
    const held = heldOn(day, stake.from, stake.until);
    if (held === 'no') continue;
    const then = held === 'yes' ? stake : uncertain(stake);
    const known = byOwned.get(stake.owned);
    if (known === undefined) byOwned.set(stake.owned, [then]);
    else known.push(then);
  }
  return byOwned;
}

/** The listings of a day; one that perhaps held then is not sure. */
export function listingsOn(listings: readonly Listing[], day: string): Listing[] {
  return listings.flatMap((listing) => {
    const held = heldOn(day, listing.since, listing.until);
    if (held === 'no') return [];
    return [held === 'yes' ? listing : { ...listing, sure: false }];
  });
}

function uncertain({ control, ...stake }: Stake): Stake {
  return {
    ...stake,
    share: { ...stake.share, least: 0 },
    ...(control === undefined ? {} : { control: { ...control, held: 'unknown' as const } }),
  };
}

/** The first day that a day, a month or a year may mean. */
export function firstDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day that a day, a month or a year may mean. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

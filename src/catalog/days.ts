/** Calendar days as whole numbers (days since 1970-01-01), so that they can be stored and compared in flat arrays. */

export const NEVER = 0x7fff_ffff;
export const EVER = -0x8000_0000;

const MILLISECONDS = 86_400_000;

/** Day of an ISO date; of a month (`2025-08`) or year its first day, or its last with `end`. */
export function dayOf(date: string, edge: 'start' | 'end' = 'start'): number {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (day !== undefined) return Date.UTC(year, (month ?? 1) - 1, day) / MILLISECONDS;
  if (edge === 'start') return Date.UTC(year, (month ?? 1) - 1, 1) / MILLISECONDS;
  // Day 0 of the next month (or year) is the last day of this one.
  return (month === undefined ? Date.UTC(year + 1, 0, 0) : Date.UTC(year, month, 0)) / MILLISECONDS;
}

/** ISO date of a day. */
export function dateOf(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

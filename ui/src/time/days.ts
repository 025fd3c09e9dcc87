/** Days as whole numbers (since 1970-01-01), for the slider. */

const MILLISECONDS = 86_400_000;

/** The day of an ISO date; of a month its last day, as the engine counts it. */
export function dayOf(iso: string): number {
  const [year = 1970, month = 1, day] = iso.split('-').map(Number);
  return (day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day)) / MILLISECONDS;
}

export const isoOf = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

export const today = (): number => Math.floor(Date.now() / MILLISECONDS);

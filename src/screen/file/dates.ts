/**
 * Whether `text` is an ISO date as precise as it says: `1975`, `1975-08` or `1975-08-13`, a day that exists.
 */
export function isPartialIsoDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  return isCalendarDay(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1));
}

/**
 * Reads a date as customer files write them and returns it as ISO prefixes; `undefined` where it cannot be
 * understood. ISO (with or without a time), `19750813`, `13.08.1975`, `13/08/1975` and `08/13/1975` are read.
 * Where day and month could be either way round, both readings are returned: a wrong guess could make the
 * date speak against the very party that is meant.
 */
export function readDate(text: string): string[] | undefined {
  const trimmed = text.trim();
  if (isPartialIsoDate(trimmed)) return [trimmed];
  const timed = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/.exec(trimmed);
  if (timed?.[1] !== undefined && isPartialIsoDate(timed[1])) return [timed[1]];
  const solid = /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed);
  if (solid !== null) return oneOrNone(iso(solid[1]!, solid[2]!, solid[3]!));
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(trimmed);
  if (yearFirst !== null) return oneOrNone(iso(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!));
  const yearLast = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(trimmed);
  if (yearLast === null) return undefined;
  const [, first, separator, second, year] = yearLast as unknown as [string, string, string, string, string];
  const dayFirst = iso(year, second, first);
  // Where dots separate, the day comes first everywhere.
  const monthFirst = separator === '.' ? undefined : iso(year, first, second);
  const readings = [...new Set([dayFirst, monthFirst].filter((date) => date !== undefined))];
  return readings.length === 0 ? undefined : readings;
}

function iso(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialIsoDate(text) ? text : undefined;
}

function oneOrNone(date: string | undefined): string[] | undefined {
  return date === undefined ? undefined : [date];
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

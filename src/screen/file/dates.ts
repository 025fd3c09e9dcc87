/**
 * Whether `text` is an ISO date as precise as it says: `1975`, `1975-08` or `1975-08-13`, a day that exists.
 */
export function isPartialIsoDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  return isCalendarDay(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1));
}

/** What comes first where a date is written in figures, as `03/04/1975`: the day or the month. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** Which order a date itself proves: `30/08/1954` has its day first. `undefined` where it fits both, or is no such date. */
export function orderShownBy(text: string): DateOrder | undefined {
  // That the day comes first where dots separate is a custom: it shows nothing of dates written otherwise.
  const { dmy, mdy } = (text.includes('.') ? undefined : readings(text.trim())) ?? {};
  if ((dmy === undefined) === (mdy === undefined)) return undefined;
  return dmy === undefined ? 'mdy' : 'dmy';
}

/**
 * Reads a date as customer files write them and returns it as ISO prefixes; `undefined` where it cannot be
 * understood. ISO (with or without a time), `19750813`, `13.08.1975`, `13/08/1975` and `08/13/1975` are read.
 * Where day and month could be either way round, both readings are returned: a wrong guess could make the
 * date speak against the very party that is meant. Where the order is known, a date that fits it is read by it alone.
 */
export function readDate(text: string, order?: DateOrder): string[] | undefined {
  const trimmed = text.trim();
  if (isPartialIsoDate(trimmed)) return [trimmed];
  const timed = /^(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}/.exec(trimmed);
  if (timed?.[1] !== undefined && isPartialIsoDate(timed[1])) return [timed[1]];
  const solid = /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed);
  if (solid !== null) return oneOrNone(iso(solid[1]!, solid[2]!, solid[3]!));
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(trimmed);
  if (yearFirst !== null) return oneOrNone(iso(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!));
  const { dmy, mdy } = readings(trimmed) ?? {};
  const known = order === 'dmy' ? dmy : order === 'mdy' ? mdy : undefined;
  if (known !== undefined) return [known];
  const both = [...new Set([dmy, mdy].filter((date) => date !== undefined))];
  return both.length === 0 ? undefined : both;
}

/** The days `03/04/1975` may mean by the order of its figures; `undefined` where it is not so written. */
function readings(text: string): { readonly [order in DateOrder]: string | undefined } | undefined {
  const yearLast = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (yearLast === null) return undefined;
  const [, first, separator, second, year] = yearLast as unknown as [string, string, string, string, string];
  // Where dots separate, the day comes first everywhere.
  return { dmy: iso(year, second, first), mdy: separator === '.' ? undefined : iso(year, first, second) };
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

import type { ReportedDate } from '../../model/index.ts';
import { addDays, addMonths, isoDay, MONTH_PATTERN, monthNumber, two, WEEKDAYS, weekdayOf } from './calendar.ts';

/** Only what resolving needs of a document's date: an ISO prefix of any precision, absent where it is not known. */
export interface ResolveFrom {
  readonly value?: string | undefined;
}

/** Where an event lies that is only said by a weekday or a month: reports look back, announcements ahead. */
export type Direction = 'past' | 'future';

/**
 * What words that say when mean in a document of a given date.
 *
 * @param words as `dateExpressions` finds them: "7 February 2025", "Friday", "last year", "November"
 * @param from the document's date, as precise as it is known
 * @param direction where an incomplete date lies: the nearest such day or month not after (`past`) or not before
 *   (`future`) the document's. A weekday is the nearest one, the document's own day included.
 * @returns an ISO prefix with its basis: `stated` (in full), `resolved` (against the document's date), or `partial`.
 *   A partial value is what stands there without its year, as XML Schema writes it (`--02-04`, `--11`), or empty where
 *   only a weekday or the like is said. `undefined` where the words say no time, or an impossible one.
 */
export function resolveDate(words: string, from: ResolveFrom, direction: Direction = 'past'): ReportedDate | undefined {
  const said = words.trim().replace(/\s+/g, ' ');
  const stated = statedIn(said);
  if (stated !== undefined) return { value: stated, basis: 'stated', words };
  if (impossible(said)) return undefined;
  const partial = withoutYear(said);
  if (partial !== undefined) {
    const value = yearFor(partial, from.value, direction);
    return value === undefined ? { value: partial, basis: 'partial', words } : { value, basis: 'resolved', words };
  }
  if (!RELATIVE.test(said)) return undefined;
  const value = relative(said.toLowerCase(), from.value, direction);
  return value === undefined ? { value: '', basis: 'partial', words } : { value, basis: 'resolved', words };
}

const RELATIVE =
  /^(?:(?:last|next|this) |(?:\d+|[a-z]+) (?:day|week|month|year)s? ago$|(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|yesterday|today|tomorrow|tonight)$)/i;
const MONTH = `(${MONTH_PATTERN})`;
const DAY = '(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?';
const WEEKDAY = '(?:[A-Za-z]+day,? )?';
const full = {
  dayFirst: new RegExp(`^${WEEKDAY}${DAY} ${MONTH},? (\\d{4})$`, 'i'),
  monthFirst: new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
  month: new RegExp(`^${MONTH},? (?:of )?(\\d{4})$`, 'i'),
};
const yearless = {
  dayFirst: new RegExp(`^${WEEKDAY}${DAY} ${MONTH}$`, 'i'),
  monthFirst: new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?$`, 'i'),
  month: new RegExp(`^${MONTH}$`, 'i'),
};

/** The ISO prefix of a date that stands there with its year. */
function statedIn(said: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(said);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = full.dayFirst.exec(said);
  if (dayFirst) return isoDay(Number(dayFirst[3]), monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = full.monthFirst.exec(said);
  if (monthFirst) return isoDay(Number(monthFirst[3]), monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const month = full.month.exec(said);
  if (month) return `${month[2]}-${two(monthNumber(month[1]!))}`;
  const numeric = /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/.exec(said);
  if (numeric) return fromNumbers(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), numeric[2]!);
  return /^(?:19|20)\d{2}$/.test(said) ? said : undefined;
}

/** 05/06/2025 is May or June by where it was written: only the year is sure. Stops stand in day-first dates. */
function fromNumbers(a: number, b: number, year: number, mark: string): string | undefined {
  if (mark === '.' || a > 12 || a === b) return isoDay(year, b, a);
  if (b > 12) return isoDay(year, a, b);
  return a < 1 || b < 1 ? undefined : String(year);
}

function impossible(said: string): boolean {
  return /\d{4}|^\d{1,2}[./]/.test(said);
}

/** `--02-04` or `--11`. A leap day stands in no year by itself, so any day up to 31 is let through here. */
function withoutYear(said: string): string | undefined {
  const dayFirst = yearless.dayFirst.exec(said);
  const monthFirst = yearless.monthFirst.exec(said);
  const [month, day] = dayFirst ? [dayFirst[2]!, dayFirst[1]!] : monthFirst ? [monthFirst[1]!, monthFirst[2]!] : [];
  if (month !== undefined && day !== undefined) {
    const number = Number(day);
    return number < 1 || number > 31 ? undefined : `--${two(monthNumber(month))}-${two(number)}`;
  }
  const alone = yearless.month.exec(said);
  return alone ? `--${two(monthNumber(alone[1]!))}` : undefined;
}

/** The year that brings a month or day nearest to the document's date, on the side asked for. */
function yearFor(partial: string, from: string | undefined, direction: Direction): string | undefined {
  if (from === undefined || from.length < 7) return undefined;
  const year = Number(from.slice(0, 4));
  const rest = partial.slice(2);
  const known = from.slice(5, 5 + rest.length);
  // Of a date as coarse as its month, a day of the same month is taken to be of the same year.
  const own = rest.slice(0, known.length);
  const shift = direction === 'past' ? (own > known ? -1 : 0) : own < known ? 1 : 0;
  const value = `${year + shift}-${rest}`;
  return rest.length === 2 ? value : isoDay(year + shift, Number(rest.slice(0, 2)), Number(rest.slice(3)));
}

function relative(said: string, from: string | undefined, direction: Direction): string | undefined {
  if (from === undefined) return undefined;
  const day = from.length === 10 ? from : undefined;
  const ago = /^(\S+) (day|week|month|year)s? ago$/.exec(said);
  if (ago) return before(numberOf(ago[1]!), ago[2]!, from);
  const near = /^(last|next|this) (.+)$/.exec(said);
  if (near) return beside(near[1] as Beside, near[2]!, from);
  const weekday = WEEKDAYS.indexOf(said as (typeof WEEKDAYS)[number]);
  if (weekday >= 0) return day && nearestWeekday(day, weekday, direction);
  const shift = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[said];
  return day === undefined || shift === undefined ? undefined : addDays(day, shift);
}

type Beside = 'last' | 'next' | 'this';

function beside(which: Beside, what: string, from: string): string | undefined {
  const step = { last: -1, this: 0, next: 1 }[which];
  if (what === 'year') return String(Number(from.slice(0, 4)) + step);
  if (what === 'month') return from.length < 7 ? undefined : addMonths(from.slice(0, 7), step);
  if (what === 'week') return from.length < 10 ? undefined : weekAround(addDays(from, step * 7));
  const month = monthNumber(what);
  if (month > 0 && yearless.month.test(what)) {
    if (from.length < 7) return undefined;
    const moved = step === 0 ? from.slice(0, 7) : addMonths(from.slice(0, 7), step);
    return step === 0
      ? `${from.slice(0, 4)}-${two(month)}`
      : yearFor(`--${two(month)}`, moved, step < 0 ? 'past' : 'future');
  }
  const weekday = WEEKDAYS.indexOf(what as (typeof WEEKDAYS)[number]);
  if (weekday < 0 || from.length < 10) return undefined;
  return nearestWeekday(addDays(from, step), weekday, step < 0 ? 'past' : 'future');
}

function nearestWeekday(day: string, weekday: number, direction: Direction): string {
  const behind = (weekdayOf(day) - weekday + 7) % 7;
  return addDays(day, direction === 'past' ? -behind : (7 - behind) % 7);
}

/** A week has no ISO prefix: its month, or only its year, is what can be said. */
function weekAround(day: string): string | undefined {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  const sunday = addDays(monday, 6);
  if (monday.slice(0, 7) === sunday.slice(0, 7)) return monday.slice(0, 7);
  return monday.slice(0, 4) === sunday.slice(0, 4) ? monday.slice(0, 4) : undefined;
}

/** As precise as people count: days to the day, weeks and months to the month, years to the year. */
function before(number: number | undefined, unit: string, from: string): string | undefined {
  if (number === undefined) return undefined;
  if (unit === 'year') return String(Number(from.slice(0, 4)) - number);
  if (unit === 'month') return from.length < 7 ? undefined : addMonths(from.slice(0, 7), -number);
  if (from.length < 10) return undefined;
  return unit === 'day' ? addDays(from, -number) : addDays(from, -7 * number).slice(0, 7);
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const at = NUMBERS.indexOf(word);
  return at > 0 ? at : undefined;
}

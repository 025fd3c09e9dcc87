import type { ReportedDate } from '../../model/index.ts';
import { printed } from './item.ts';
import { MONTHS, WEEKDAYS } from './tables/calendar.ts';
import { NUMBER_WORDS } from './tables/nouns.ts';
import type { Token } from './tokens.ts';

/** What relative words are counted from. */
export interface DateAnchor {
  /** The document's date, ISO, as far as known. */
  readonly document?: string;
  /** Days the text itself ties to a weekday ("Thursday, Feb. 6, 2025"), by weekday number. */
  readonly weekdays: ReadonlyMap<number, string>;
}

export interface DateRead {
  readonly last: number;
  readonly date: ReportedDate;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * The date that starts at a token: "Feb. 6, 2025", "6 February", "May 2024", "in November", "Thursday", "last year",
 * "2002". Without a year, a day is `partial` ("--02-06") unless the document's date gives the year.
 */
export function readDate(tokens: readonly Token[], at: number, anchor: DateAnchor): DateRead | undefined {
  const full = monthFirst(tokens, at) ?? dayFirst(tokens, at) ?? yearAlone(tokens, at) ?? isoDay(tokens, at);
  if (full !== undefined) return { last: full.last, date: withYear(full, anchor, printed(tokens, at, full.last)) };
  return relative(tokens, at, anchor);
}

interface Parts {
  readonly last: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'word' && token.capital ? MONTHS.get(token.low) : undefined;
}

function dayAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at].low)?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : undefined;
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.kind !== 'number') return undefined;
  const { text } = tokens[at];
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

const skip = (tokens: readonly Token[], at: number, mark: string): number => (tokens[at]?.text === mark ? at + 1 : at);

function monthFirst(tokens: readonly Token[], at: number): Parts | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const next = skip(tokens, at + 1, '.');
  const day = dayAt(tokens, next);
  const afterDay = day === undefined ? next : next + 1;
  const yearPlace = skip(tokens, afterDay, ',');
  const year = yearAt(tokens, yearPlace);
  // "may" is a verb wherever neither a day, a year nor a preposition shows the month; "March" and "May" may be names.
  if (
    day === undefined &&
    year === undefined &&
    !/^(?:in|since|until|by|last|of|this|early|late|mid|from|before|after|during)$/.test(tokens[at - 1]?.low ?? '')
  )
    return undefined;
  const last = year !== undefined ? yearPlace : day !== undefined ? afterDay - 1 : at;
  return { last, month, ...(day !== undefined && { day }), ...(year !== undefined && { year }) };
}

function dayFirst(tokens: readonly Token[], at: number): Parts | undefined {
  const day = dayAt(tokens, at);
  const monthPlace = tokens[at + 1]?.low === 'of' ? at + 2 : at + 1;
  const month = monthAt(tokens, monthPlace);
  if (day === undefined || month === undefined) return undefined;
  const yearPlace = skip(tokens, skip(tokens, monthPlace + 1, '.'), ',');
  const year = yearAt(tokens, yearPlace);
  return { last: year === undefined ? monthPlace : yearPlace, day, month, ...(year !== undefined && { year }) };
}

function isoDay(tokens: readonly Token[], at: number): Parts | undefined {
  const year = yearAt(tokens, at);
  if (year === undefined || tokens[at + 1]?.text !== '-' || tokens[at + 3]?.text !== '-') return undefined;
  const month = dayAt(tokens, at + 2);
  const day = dayAt(tokens, at + 4);
  return month !== undefined && month <= 12 && day !== undefined ? { last: at + 4, year, month, day } : undefined;
}

function yearAlone(tokens: readonly Token[], at: number): Parts | undefined {
  const year = yearAt(tokens, at);
  if (year === undefined || tokens[at + 1]?.text === '-') return undefined;
  return /^(?:in|since|of|until|by|from|late|early|mid|before|after|during)$/.test(tokens[at - 1]?.low ?? '')
    ? { last: at, year }
    : undefined;
}

function withYear(parts: Parts, anchor: DateAnchor, words: string): ReportedDate {
  const { year, month, day } = parts;
  const tail = `${month === undefined ? '' : `-${pad(month)}`}${day === undefined ? '' : `-${pad(day)}`}`;
  if (year !== undefined) return { value: `${year}${tail}`, basis: 'stated', words };
  if (anchor.document === undefined) return { value: `-${tail}`, basis: 'partial', words };
  // A day or month without a year is the latest one not after the document.
  const written = anchor.document.slice(0, tail.length === 3 ? 7 : 10);
  const near = Number(anchor.document.slice(0, 4));
  const value = `${near}${tail}` <= written ? `${near}${tail}` : `${near - 1}${tail}`;
  return { value, basis: 'resolved', words };
}

const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function relative(tokens: readonly Token[], at: number, anchor: DateAnchor): DateRead | undefined {
  const { low, capital } = tokens[at]!;
  const weekday = capital ? WEEKDAYS.get(low) : undefined;
  if (weekday !== undefined) return weekdayDate(tokens, at, weekday, anchor);
  const written = anchor.document;
  const days = RELATIVE_DAYS.get(low);
  if (days !== undefined && written !== undefined && written.length === 10) {
    return { last: at, date: { value: dayFrom(written, days), basis: 'resolved', words: tokens[at]!.text } };
  }
  if (written === undefined) return undefined;
  const ago = timeAgo(tokens, at, written);
  if (ago !== undefined) return ago;
  if (low !== 'last' && low !== 'this' && low !== 'next' && low !== 'earlier') return undefined;
  const next = tokens[at + 1]?.low ?? '';
  if (low === 'this' && written.length === 10 && /^(?:morning|afternoon|evening)$/.test(next)) {
    return { last: at + 1, date: { value: written, basis: 'resolved', words: printed(tokens, at, at + 1) } };
  }
  const words = printed(tokens, at, Math.min(at + 1, tokens.length - 1));
  const year = Number(written.slice(0, 4));
  if (next === 'year') {
    const value = year + (low === 'last' ? -1 : low === 'next' ? 1 : 0);
    return { last: at + 1, date: { value: String(value), basis: 'resolved', words } };
  }
  if (next === 'month' && written.length >= 7) {
    const months = year * 12 + Number(written.slice(5, 7)) - 1 + (low === 'last' ? -1 : low === 'next' ? 1 : 0);
    const value = `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
    return { last: at + 1, date: { value, basis: 'resolved', words } };
  }
  return undefined;
}

/** "a year ago", "three months ago", "two days ago": as full as such words are meant. */
function timeAgo(tokens: readonly Token[], at: number, written: string): DateRead | undefined {
  if (tokens[at + 2]?.low !== 'ago') return undefined;
  const token = tokens[at]!;
  const count = token.value ?? (token.low === 'a' || token.low === 'an' ? 1 : NUMBER_WORDS.get(token.low));
  const unit = tokens[at + 1]!.low.replace(/s$/, '');
  if (count === undefined || count > 200) return undefined;
  const words = printed(tokens, at, at + 2);
  const date = (value: string): DateRead => ({ last: at + 2, date: { value, basis: 'resolved', words } });
  if (unit === 'year') return date(String(Number(written.slice(0, 4)) - count));
  if (unit === 'month' && written.length >= 7) {
    const months = Number(written.slice(0, 4)) * 12 + Number(written.slice(5, 7)) - 1 - count;
    return date(`${Math.floor(months / 12)}-${pad((months % 12) + 1)}`);
  }
  const days = unit === 'day' ? count : unit === 'week' ? 7 * count : undefined;
  return days === undefined || written.length !== 10 ? undefined : date(dayFrom(written, -days));
}

/** A weekday with its day behind it, or the last such day up to the document's date. */
function weekdayDate(tokens: readonly Token[], at: number, weekday: number, anchor: DateAnchor): DateRead | undefined {
  const stated = tokens[at + 1]?.text === ',' ? (monthFirst(tokens, at + 2) ?? dayFirst(tokens, at + 2)) : undefined;
  if (stated !== undefined) {
    return { last: stated.last, date: withYear(stated, anchor, printed(tokens, at, stated.last)) };
  }
  const words = tokens[at]!.text;
  const tied = anchor.weekdays.get(weekday);
  if (anchor.document?.length !== 10) {
    return tied === undefined ? undefined : { last: at, date: { value: tied, basis: 'resolved', words } };
  }
  const back = (new Date(`${anchor.document}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  return { last: at, date: { value: dayFrom(anchor.document, -back), basis: 'resolved', words } };
}

function dayFrom(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The weekdays a text ties to a full date itself: "Thursday, Feb. 6, 2025". The last such date wins. Linear. */
export function tiedWeekdays(sentences: readonly (readonly Token[])[]): Map<number, string> {
  const tied = new Map<number, string>();
  for (const tokens of sentences) {
    for (let i = 0; i + 2 < tokens.length; i++) {
      const weekday = WEEKDAYS.get(tokens[i]!.low);
      if (weekday === undefined || tokens[i + 1]!.text !== ',') continue;
      const parts = monthFirst(tokens, i + 2) ?? dayFirst(tokens, i + 2);
      if (parts?.year !== undefined && parts.month !== undefined && parts.day !== undefined) {
        tied.set(weekday, `${parts.year}-${pad(parts.month)}-${pad(parts.day)}`);
      }
    }
  }
  return tied;
}

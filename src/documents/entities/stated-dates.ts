import type { ReportedDate } from '../../model/index.ts';
import { MONTHS } from './tables/calendar.ts';
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

/** A date that names its year, month or day itself. */
export interface Parts {
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

export function monthFirst(tokens: readonly Token[], at: number): Parts | undefined {
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
  if (day === undefined && year === undefined && isFirstName(tokens, at)) return undefined;
  const last = year !== undefined ? yearPlace : day !== undefined ? afterDay - 1 : at;
  return { last, month, ...(day !== undefined && { day }), ...(year !== undefined && { year }) };
}

/** "the arrest of Jan Novak", but "the end of May": behind "of" and "by" a month with a capital behind it is a name. */
function isFirstName(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.low ?? '', tokens[at + 1]];
  return (
    /^(?:of|from|by|after|before)$/.test(before) &&
    next?.kind === 'word' &&
    next.capital &&
    !/^(?:end|start|beginning|middle|month|rest|half|days|weeks?)$/.test(tokens[at - 2]?.low ?? '')
  );
}

export function dayFirst(tokens: readonly Token[], at: number): Parts | undefined {
  const day = dayAt(tokens, at);
  const monthPlace = tokens[at + 1]?.low === 'of' ? at + 2 : at + 1;
  const month = monthAt(tokens, monthPlace);
  if (day === undefined || month === undefined) return undefined;
  const yearPlace = skip(tokens, skip(tokens, monthPlace + 1, '.'), ',');
  const year = yearAt(tokens, yearPlace);
  return { last: year === undefined ? monthPlace : yearPlace, day, month, ...(year !== undefined && { year }) };
}

export function isoDay(tokens: readonly Token[], at: number): Parts | undefined {
  const year = yearAt(tokens, at);
  if (year === undefined || tokens[at + 1]?.text !== '-' || tokens[at + 3]?.text !== '-') return undefined;
  const month = dayAt(tokens, at + 2);
  const day = dayAt(tokens, at + 4);
  return month !== undefined && month <= 12 && day !== undefined ? { last: at + 4, year, month, day } : undefined;
}

export function yearAlone(tokens: readonly Token[], at: number): Parts | undefined {
  const year = yearAt(tokens, at);
  if (year === undefined || tokens[at + 1]?.text === '-') return undefined;
  return /^(?:in|since|of|until|by|from|late|early|mid|before|after|during)$/.test(tokens[at - 1]?.low ?? '')
    ? { last: at, year }
    : undefined;
}

export function withYear(parts: Parts, anchor: DateAnchor, words: string): ReportedDate {
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

/** Two digits, as ISO dates have them. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

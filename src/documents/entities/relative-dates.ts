import { printed } from './item.ts';
import { type DateAnchor, type DateRead, dayFirst, monthFirst, pad, withYear } from './stated-dates.ts';
import { WEEKDAYS } from './tables/calendar.ts';
import { NUMBER_WORDS } from './tables/nouns.ts';
import type { Token } from './tokens.ts';

/** Dates that are counted from the day of the document: "today", "last year", "two days ago", "Thursday". */
const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

export function relative(tokens: readonly Token[], at: number, anchor: DateAnchor): DateRead | undefined {
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

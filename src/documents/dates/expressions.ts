import type { Span } from '../sentences.ts';
import { MONTH_PATTERN as MONTH, WEEKDAY_PATTERN as WEEKDAY } from './calendar.ts';

/** Words of a text that say when. */
export interface DateExpression extends Span {
  readonly words: string;
}

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d{2}(?![\\d,]\\d)';
const NUMBER = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const BEFORE_TIME = '(?<=\\b(?:in|since|until|till|by|from|during|of|early|late|mid|before|after|between|and)[ -])';

/** Longest first: where several fit at a place, the first wins. Months and days are only known by their capital. */
const PATTERNS: readonly string[] = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2}',
  `(?:${WEEKDAY},? )?(?:the )?${DAY}(?: of)? ${MONTH},? ${YEAR}`,
  `(?:${WEEKDAY},? )?${MONTH} ${DAY},? ${YEAR}`,
  `${MONTH},? (?:of )?${YEAR}`,
  `(?:${WEEKDAY},? )?(?:the )?${DAY}(?: of)? ${MONTH}\\b`,
  `(?:${WEEKDAY},? )?${MONTH} ${DAY}\\b`,
  `(?:[Ll]ast|[Nn]ext|[Tt]his) (?:${WEEKDAY}|${MONTH}|week|month|year)\\b`,
  `${NUMBER} (?:day|week|month|year)s? ago\\b`,
  `${WEEKDAY}\\b`,
  '(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)\\b',
  // A month alone may be a woman's name, a verb or a march: a word of time stands before it.
  `${BEFORE_TIME}${MONTH}(?![\\p{L}\\p{N}])`,
  `${BEFORE_TIME}${YEAR}\\b`,
];
const ANY = `(?<![\\p{L}\\p{N}])(?:${PATTERNS.join('|')})`;

/**
 * The words of a text that say when, in order, as spans into it: full dates, dates without their year, months, years
 * after a word of time, weekdays, and what is said from the day of writing ("last year", "two days ago"). English. Linear.
 *
 * @param span only inside these offsets
 */
export function dateExpressions(text: string, span: Span = { start: 0, end: text.length }): DateExpression[] {
  const part = text.slice(span.start, span.end).replace(/[\n\t\u00a0]/g, ' ');
  return [...part.matchAll(new RegExp(ANY, 'gu'))].map(({ index, 0: words }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
    words,
  }));
}

import type { Span } from '../sentences.ts';
import { addDays, WEEKDAYS, weekdayOf } from './calendar.ts';
import { dateExpressions } from './expressions.ts';
import { resolveDate } from './resolve.ts';

/** When a document was written, and how surely that is known. */
export interface DocumentDate {
  /** An ISO prefix; absent where the date is unknown. */
  readonly value?: string;
  /**
   * `stated` by the document or its metadata as the day of publication; `dateline` from the place and day a report
   * opens with; `inferred` from what only points to it (a file's name or creation, the latest day a report names).
   */
  readonly certainty: 'stated' | 'dateline' | 'inferred' | 'unknown';
  /** What says so, in words: "its metadata (article:published_time)". */
  readonly from?: string;
  /** Where it stands in the text, where it does. */
  readonly span?: Span;
}

/** A date a container gives: `created` and the like are days of a file, not of what is written in it. */
export interface DatedBy {
  readonly what: string;
  readonly value: string;
  readonly kind: 'published' | 'file';
}

export interface DateSources {
  readonly text: string;
  readonly metadata?: readonly DatedBy[];
  /** The file's name or address. */
  readonly name?: string;
}

/** The date of a document: its metadata first, then its dateline, a line that states it, and what only points to it. */
export function documentDateOf({ text, metadata = [], name = '' }: DateSources): DocumentDate {
  return (
    fromMetadata(metadata, 'published') ??
    dateline(text) ??
    statedLine(text) ??
    fromMetadata(metadata, 'file') ??
    fromName(name) ??
    latestNamed(text) ?? { certainty: 'unknown' }
  );
}

function fromMetadata(metadata: readonly DatedBy[], kind: DatedBy['kind']): DocumentDate | undefined {
  for (const { what, value, kind: own } of metadata) {
    const day = own === kind ? metadataDay(value) : undefined;
    if (day !== undefined)
      return { value: day, certainty: kind === 'published' ? 'stated' : 'inferred', from: `its metadata (${what})` };
  }
  return undefined;
}

/** The day of a metadata date as it is written there, in its own time zone: ISO, RFC 5322, PDF, or words. */
function metadataDay(value: string): string | undefined {
  const pdf = /^D:(\d{4})(\d{2})(\d{2})/.exec(value);
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value);
  const words = pdf ? `${pdf[1]}-${pdf[2]}-${pdf[3]}` : (iso?.[1] ?? dateExpressions(value.slice(0, 200))[0]?.words);
  const day = words === undefined ? undefined : resolveDate(words, {});
  return day?.basis === 'stated' && day.value.length === 10 ? day.value : undefined;
}

/** How far a dateline reaches into its paragraph. */
const DATELINE = 140;

/** "GENEVA, 3 March 2024 (Agency) – …": a place in capitals and a full date before the first sentence starts. */
function dateline(text: string): DocumentDate | undefined {
  for (const { start, end } of lines(text).slice(0, 6)) {
    const opening = text.slice(start, Math.min(end, start + DATELINE));
    if (!/^[\p{Lu}][\p{Lu} .,'’/-]{2,60}(?:[,(:–—-]|\s)/u.test(opening)) continue;
    // An agency may stand in brackets behind the place; dashes inside them do not end the dateline.
    const body = /^[^()]*\([^()]*\)/u.exec(opening) ?? /^.*?\s[–—-]{1,2}\s/u.exec(opening);
    const head = { start, end: start + (body?.[0].length ?? 0) };
    const found = fullDates(text, head)[0];
    if (found) return { value: found.value, certainty: 'dateline', from: 'its dateline', span: found.span };
  }
  return undefined;
}

const LABEL =
  /^(?:(?:first |last |originally )?(?:published|posted|released|issued|updated|date|dated)(?: on)?|for immediate release)[\s:,–—-]*/i;

/** A line among the first that is nothing but a date, or a date behind "Published". */
function statedLine(text: string): DocumentDate | undefined {
  for (const { start, end } of lines(text).slice(0, 12)) {
    const line = text.slice(start, end);
    if (line.length > 90) continue;
    const found = fullDates(text, { start, end })[0];
    if (found === undefined) continue;
    const rest = (text.slice(start, found.span.start) + text.slice(found.span.end, end))
      .replace(LABEL, '')
      .replace(
        /[*_#>|]|\b(?:at|on|by)\b|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\b(?:[ap]\.?m\.?|[A-Z]{2,4}T?|UTC|GMT)(?![\p{L}])/giu,
        '',
      );
    if (!/[\p{L}\p{N}]/u.test(rest))
      return { value: found.value, certainty: 'stated', from: 'a line of its own', span: found.span };
  }
  return undefined;
}

/** A day in a file's name or a web address. */
function fromName(name: string): DocumentDate | undefined {
  const found = /(?<!\d)((?:19|20)\d{2})[-_/.]?(0[1-9]|1[0-2])[-_/.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name);
  if (!found) return undefined;
  const day = resolveDate(`${found[1]}-${found[2]}-${found[3]}`, {});
  return day && { value: day.value, certainty: 'inferred', from: 'its name' };
}

/**
 * A report that says plain "Friday" was written within the week: the latest full day it names is taken for its own
 * where that day, or one of the two after it, is a weekday the report uses so.
 */
function latestNamed(text: string): DocumentDate | undefined {
  const bare = new Set(
    dateExpressions(text).flatMap(({ words }) => {
      const weekday = WEEKDAYS.indexOf(words.toLowerCase() as (typeof WEEKDAYS)[number]);
      return weekday < 0 ? [] : [weekday];
    }),
  );
  if (bare.size === 0) return undefined;
  const latest = fullDates(text, { start: 0, end: text.length }).reduce<Full | undefined>(
    (best, one) => (best === undefined || one.value > best.value ? one : best),
    undefined,
  );
  if (latest === undefined) return undefined;
  const value = [0, 1, 2].map((days) => addDays(latest.value, days)).find((day) => bare.has(weekdayOf(day)));
  return value === undefined
    ? undefined
    : { value, certainty: 'inferred', from: 'the latest day it names, and its weekdays', span: latest.span };
}

interface Full {
  readonly value: string;
  readonly span: Span;
}

function fullDates(text: string, span: Span): Full[] {
  return dateExpressions(text, span).flatMap(({ start, end, words }) => {
    const day = resolveDate(words, {});
    return day?.basis === 'stated' && day.value.length === 10 ? [{ value: day.value, span: { start, end } }] : [];
  });
}

/** How much of a text's beginning is looked at. */
const HEAD = 6000;

function lines(text: string): Span[] {
  return [...text.slice(0, HEAD).matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

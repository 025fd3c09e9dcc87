import { printed } from './item.ts';
import { relative } from './relative-dates.ts';
import {
  type DateAnchor,
  type DateRead,
  dayFirst,
  isoDay,
  monthFirst,
  pad,
  withYear,
  yearAlone,
} from './stated-dates.ts';
import { WEEKDAYS } from './tables/calendar.ts';
import type { Token } from './tokens.ts';

/**
 * The date that starts at a token: "Feb. 6, 2025", "6 February", "May 2024", "in November", "Thursday", "last year",
 * "2002". Without a year, a day is `partial` ("--02-06") unless the document's date gives the year.
 */
export function readDate(tokens: readonly Token[], at: number, anchor: DateAnchor): DateRead | undefined {
  const full = monthFirst(tokens, at) ?? dayFirst(tokens, at) ?? yearAlone(tokens, at) ?? isoDay(tokens, at);
  if (full !== undefined) return { last: full.last, date: withYear(full, anchor, printed(tokens, at, full.last)) };
  return relative(tokens, at, anchor);
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

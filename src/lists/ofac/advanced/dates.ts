import type { PartialDate } from '../../../model/index.ts';
import { childOf, textOf, type XmlElement } from '../../shared/xml-records.ts';

const LAST_DAY = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A `DatePeriod` of the Advanced XML with the precision it stands for: the first to the last day of a year is that
 * year, of a month that month, one day that day; any other span a range.
 */
export function datePeriod(period: XmlElement | undefined): PartialDate | undefined {
  if (period === undefined || period.children.length === 0) return undefined;
  const start = childOf(period, 'Start');
  const end = childOf(period, 'End');
  const from = dayOf(childOf(start, 'From'));
  const to = dayOf(childOf(end, 'To') ?? childOf(start, 'To')) ?? from;
  if (!from || !to) return undefined;
  const circa = [start, end].some((e) => e?.attributes.Approximate === 'true') ? { circa: true as const } : {};
  const wholeYears = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
  if (wholeYears)
    return from.year === to.year
      ? { value: text(from, 1), ...circa }
      : { value: text(from, 1), to: text(to, 1), ...circa };
  const wholeMonths = from.day === 1 && to.day >= (LAST_DAY[to.month - 1] ?? 31);
  const precision = wholeMonths ? 2 : 3;
  const [value, last] = [text(from, precision), text(to, precision)];
  return value === last ? { value, ...circa } : { value, to: last, ...circa };
}

/** The ISO day of an element with `Year`, `Month` and `Day`. */
export function isoDay(element: XmlElement | undefined): string | undefined {
  const day = dayOf(element);
  return day && text(day, 3);
}

function dayOf(element: XmlElement | undefined): Day | undefined {
  if (element === undefined) return undefined;
  const year = Number(textOf(element, 'Year'));
  const month = Number(textOf(element, 'Month'));
  const day = Number(textOf(element, 'Day'));
  const valid = year >= 1000 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return valid ? { year, month, day } : undefined;
}

function text({ year, month, day }: Day, precision: 1 | 2 | 3): string {
  if (precision === 1) return String(year);
  return precision === 2 ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

import type { PartialDate } from '../../model/index.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const ABOUT = /^(?:circa|approximately|approx\.?|about|around|c\.?a?\.?)\s+/i;

/**
 * A printed date with its precision: `30 Mar 1970`, `Mar 1970`, `1970`, `circa 1961`, `1958 to 1963`,
 * `between 1958 and 1963`, `1961-1963`, `1970-03-30`, `30/03/1970` (day first), `1960s`.
 * @param newestYear the year a two-digit year (`Sep-99`) cannot lie after
 * @returns `undefined` where the text is no date: the caller keeps the text.
 */
export function printedDate(text: string, newestYear?: number): PartialDate | undefined {
  let rest = text.trim().replace(/\.$/, '');
  const circa = ABOUT.test(rest);
  rest = rest.replace(ABOUT, '').trim();
  const about = circa ? { circa: true as const } : {};
  const decade = /^(?:(early|mid|late)[- ])?(\d{3})0'?s$/i.exec(rest);
  if (decade) {
    const [from, to] = { early: [0, 4], mid: [3, 7], late: [6, 9] }[(decade[1] ?? '').toLowerCase()] ?? [0, 9];
    return { value: `${decade[2]}${from}`, to: `${decade[2]}${to}`, circa: true };
  }
  const single = isoOf(rest, newestYear);
  if (single) return { value: single, ...about };
  const range =
    /^(?:between\s+)?(.+?)\s+(?:to|and|-|–)\s+(.+)$/i.exec(rest) ?? /^(\d{4})\s*[-–/]\s*(\d{4})$/.exec(rest);
  if (!range) return undefined;
  const from = isoOf(range[1] as string, newestYear);
  const second = (range[2] as string).replace(ABOUT, '');
  const to = isoOf(second, newestYear);
  if (!from || !to || to < from) return undefined;
  return { value: from, to, ...about };
}

/** An ISO prefix (`1975`, `1975-08`, `1975-08-13`) for one printed date, or `undefined`. */
export function isoOf(text: string, newestYear?: number): string | undefined {
  const t = text.trim();
  let m = /^(\d{4})$/.exec(t);
  if (m) return iso(m[1]);
  m = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ]?[\d:.]*(?:Z|[+-]\d\d:\d\d)?)?$/.exec(t);
  if (m) return iso(m[1], m[2], m[3]);
  m = /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})$/.exec(t);
  if (m) return iso(m[3], month(m[2]), m[1]);
  m = /^([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(t);
  if (m) return iso(m[3], month(m[1]), m[2]);
  m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(t);
  if (m) return iso(m[3], m[2], m[1]);
  m = /^([A-Za-z]{3})-(\d{2})$/.exec(t);
  if (m && newestYear !== undefined) {
    const year = Math.floor(newestYear / 100) * 100 + Number(m[2]);
    return iso(String(year > newestYear ? year - 100 : year), month(m[1]));
  }
  return undefined;
}

function month(word: string | undefined): string | undefined {
  const at = MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase());
  return at === -1 ? '0' : String(at + 1);
}

/** `0` or nothing for a part the list leaves open (`00/08/1960`); `undefined` where a part is out of range. */
function iso(year?: string, mon?: string, day?: string): string | undefined {
  const y = Number(year);
  if (!(y >= 1000 && y <= 2199)) return undefined;
  if (mon === undefined) return String(y);
  const m = Number(mon);
  const d = Number(day ?? 0);
  if (m === 0 && d === 0 && day !== undefined) return String(y);
  if (!(m >= 1 && m <= 12) || d > (DAYS_IN[m - 1] as number)) return undefined;
  const head = `${y}-${String(m).padStart(2, '0')}`;
  return d === 0 ? head : `${head}-${String(d).padStart(2, '0')}`;
}

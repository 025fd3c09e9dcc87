/** Numbers, dates and countries as the page prints them, everywhere the same. */

import { MONTHS } from '../../src/case/days-in-words.ts';

export { capital } from '../../src/case/capital.ts';
export { date, inDates } from '../../src/case/days-in-words.ts';

/** `13 Aug 1975`, `13.8.1975`, `Aug 1975`, `1975` or an ISO prefix as an ISO prefix; `undefined` for anything else. */
export function readDate(text: string): string | undefined {
  const typed = text.trim();
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(typed)) return typed;
  const [numbers, second] = dayReadings(typed);
  if (numbers !== undefined) return second === undefined ? numbers : undefined;
  const found = /^(?:(\d{1,2})\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{4})$/.exec(typed);
  if (!found) return undefined;
  const month = MONTHS.findIndex((name) => name.toLowerCase() === found[2]!.toLowerCase());
  const day = found[1] === undefined ? undefined : Number(found[1]);
  if (month < 0 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return [found[3], two(month + 1), ...(day === undefined ? [] : [two(day)])].join('-');
}

/** The days `01/09/2025` may mean, day first and month first; one with dots means the day first. None for anything else. */
export function dayReadings(text: string): string[] {
  const found = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text.trim());
  if (!found) return [];
  const [, a, mark, b, year] = found;
  const two = (value: string): string => value.padStart(2, '0');
  const orders = [[a!, b!], ...(mark === '.' || a === b ? [] : [[b!, a!]])];
  return orders
    .filter(([day, month]) => Number(month) <= 12 && Number(month) > 0 && Number(day) <= 31 && Number(day) > 0)
    .map(([day, month]) => `${year}-${two(month!)}-${two(day!)}`);
}

const thousands = new Intl.NumberFormat('en');

/** 17815 as `17,815`. */
export const count = (value: number): string => thousands.format(value);

/** A count and its noun: `1 list`, `7 lists`. */
export const many = (value: number, one: string, more = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : more}`;

/** Small whole numbers as words at the start of a sentence: `One`, `Seven`, `12`. */
export function startingCount(value: number): string {
  const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
  return words[value] ?? count(value);
}

/** A score or similarity as everywhere, with two decimals. */
export { shownScore as score } from '../../src/screen/words.ts';

/** What something added or took: `+0.45`, `−0.02`; with three decimals where two would say nothing. */
export function effect(value: number): string {
  const size = Math.abs(value);
  const digits = size < 0.0005 ? '0' : size < 0.005 ? size.toFixed(3) : size.toFixed(2);
  return digits === '0' ? '0' : `${value < 0 ? '−' : '+'}${digits}`;
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** `fr` as `France`; a word that is no country code as it is. */
export function country(code: string): string {
  if (!/^[a-z]{2}$/i.test(code)) return code;
  return regions.of(code.toUpperCase()) ?? code;
}

/** Old and alternative codes (`SU`, `UK`) as today's (`RU`, `GB`). */
const current = (code: string): string | undefined => new Intl.Locale(`und-${code}`).region;

/** Every country the browser knows, name to code, for those who type names. */
export const countryCodes: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 26 * 26 }, (_, n) => String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26))).flatMap(
    (code) => {
      const name = regions.of(code);
      const real = name && current(code) === code && !/^(EU|EZ|UN|QO|ZZ|X[ABC])$/.test(code);
      return real ? [[name, code.toLowerCase()] as const] : [];
    },
  ),
);

/** A country as typed, name or code, as its code; `undefined` where it is neither. */
export function readCountry(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const code = /^[a-z]{2}$/.test(typed) ? current(typed.toUpperCase())?.toLowerCase() : undefined;
  for (const [name, known] of countryCodes) if (known === code || name.toLowerCase() === typed) return known;
  return undefined;
}

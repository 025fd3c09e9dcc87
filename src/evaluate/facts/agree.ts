import type { ReportedFact } from '../../model/index.ts';
import type { GoldFact } from './gold.ts';

/** Fields of the gold that say where and how to count, not what the fact is. */
const NOT_COMPARED = new Set(['kind', 'start', 'end', 'optional', 'note']);

/** The fields the gold names in which a found fact does not agree; empty where it is the same fact. */
export function disagreements(gold: GoldFact, fact: ReportedFact): string[] {
  const found = fact as unknown as Record<string, unknown>;
  return Object.entries(gold)
    .filter(([field, wanted]) => !NOT_COMPARED.has(field) && !agrees(field, wanted, found[field]))
    .map(([field]) => field);
}

function agrees(field: string, wanted: unknown, found: unknown): boolean {
  const value = plainValue(found);
  if (field === 'charges') return sameCharges(wanted as string[], (value as string[] | undefined) ?? []);
  if (Array.isArray(wanted)) return Array.isArray(value) && sameSet(wanted, value);
  if (field === 'date') return value !== undefined && sameDate(String(wanted), String(value));
  if (typeof wanted === 'string' && typeof value === 'string') {
    return CODED.has(field) ? wanted === value : sameName(wanted, value);
  }
  return wanted === value;
}

/** Fields whose values are words of ours, not of the text. */
const CODED = new Set(['action', 'modality', 'voice', 'country', 'measure', 'step', 'bound', 'position', 'outcome']);

/** A subject by its name, a date by its value. */
function plainValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const { name, value: date } = value as { name?: string; value?: string };
  return name ?? date;
}

/** "US", "U.S." and "United States" are one; a surname is its bearer; an acronym the body with those initials. */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.every((word) => long.includes(word))) return true;
  return isAcronymOf(short, long) || isAcronymOf(long, short);
}

function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  return short.some((word) => word.length > 1 && long.map((each) => each[0]).join('').includes(word));
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\bu\.?s\.?(?:a\.?)?(?=\W|$)|united states of america/g, 'united states')
    .replace(/\bu\.?k\.?(?=\W|$)|great britain|britain/g, 'united kingdom')
    .replace(/\bu\.?n\.?(?=\W|$)/g, 'united nations')
    .replaceAll('defence', 'defense')
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|a|an|of|for|and|mr|mrs|ms|dr|its|his|then)$/.test(word))
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
}

/** Charges are a set: each one of either side must be held by, or hold, one of the other side. */
function sameCharges(wanted: readonly string[], found: readonly string[]): boolean {
  const covers = (ones: readonly string[], others: readonly string[]) =>
    ones.every((one) => others.some((other) => sameName(one, other)));
  return covers(wanted, found) && covers(found, wanted);
}

function sameSet(wanted: readonly unknown[], found: readonly unknown[]): boolean {
  return wanted.length === found.length && wanted.every((each) => found.includes(each));
}

/** Dates agree in what the gold names: "2024-05", "02-04" (a month and day), "11" (a month). */
function sameDate(wanted: string, found: string): boolean {
  const [year, month, day] = found.startsWith('--')
    ? [undefined, ...found.slice(2).split('-')]
    : (found.split('-') as (string | undefined)[]);
  if (/^\d{4}/.test(wanted)) return found.startsWith(wanted);
  if (wanted.includes('-')) return wanted === `${month}-${day}`;
  return wanted === month;
}

import { sameName } from '../../documents/index.ts';
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
    if (field === 'role') return sameName(wanted, value) || holdsWords(value, wanted) || holdsWords(wanted, value);
    return CODED.has(field) ? wanted === value : sameName(wanted, value);
  }
  return wanted === value;
}

/** Fields whose values are words of ours, not of the text. */
const CODED = new Set(['action', 'modality', 'voice', 'country', 'measure', 'step', 'bound', 'position', 'outcome']);

/** "president" and "president of the regional bloc": as names are compared, titles would not count. */
function holdsWords(long: string, short: string): boolean {
  const words = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u);
  const held = new Set(words(long));
  return words(short).every((word) => held.has(word));
}

/** A subject by its name, a date by its value. */
function plainValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const { name, value: date } = value as { name?: string; value?: string };
  return name ?? date;
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
  const [, month, day] = found.startsWith('--')
    ? [undefined, ...found.slice(2).split('-')]
    : (found.split('-') as (string | undefined)[]);
  if (/^\d{4}/.test(wanted)) return found.startsWith(wanted);
  if (wanted.includes('-')) return wanted === `${month}-${day}`;
  return wanted === month;
}

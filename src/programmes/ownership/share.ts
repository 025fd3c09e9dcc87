import type { Share } from './types.ts';

/** Millionths in one percent. */
const UNIT = 1_000_000;
export const WHOLE = 100 * UNIT;

const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,6})?)\\s*%?';
const PLAIN = new RegExp(`^${NUMBER}$`);
const RANGE = new RegExp(`^${NUMBER}\\s*(?:-|–|—|to|\\.\\.)\\s*${NUMBER}$`);
const BOUND = new RegExp(`^(>=|≥|>|<=|≤|<)\\s*${NUMBER}$`);

/**
 * Reads a share as people write it: `34`, `33.4 %`, `30-40`, `>=25`, `>50`, `<10`, `?` or nothing for unknown,
 * `majority` for more than half. Up to six decimals.
 *
 * @returns the share, or `undefined` where the text is none or goes over 100.
 */
export function readShare(text: string): Share | undefined {
  const printed = text.trim();
  const word = printed.toLowerCase();
  if (word === '' || word === '?' || word === 'unknown') return { least: 0, most: WHOLE, printed: '?' };
  if (word === 'majority') return { least: WHOLE / 2 + 1, most: WHOLE, printed };
  const [, plain] = PLAIN.exec(word) ?? [];
  if (plain !== undefined) return sound(units(plain), units(plain), printed);
  const [, low, high] = RANGE.exec(word) ?? [];
  if (low !== undefined && high !== undefined) return sound(units(low), units(high), printed);
  const [, sign, bound] = BOUND.exec(word) ?? [];
  if (sign === undefined || bound === undefined) return undefined;
  const at = units(bound);
  // "More than 25" begins one unit above it: enough to tell it from exactly 25 at a threshold.
  if (sign === '>') return sound(at + 1, WHOLE, printed);
  if (sign === '>=' || sign === '≥') return sound(at, WHOLE, printed);
  return sound(0, sign === '<' ? at - 1 : at, printed);
}

/** Millionths of a percent as people read them: `33.4 %`. */
export function percent(units: number): string {
  // A bound one unit beside a whole number stands for "more than" or "less than" it.
  const beside = units % UNIT;
  if (beside === 1) return `more than ${(units - 1) / UNIT} %`;
  if (beside === UNIT - 1) return `less than ${(units + 1) / UNIT} %`;
  return `${units / UNIT} %`;
}

function units(text: string): number {
  const [whole = '0', part = ''] = text.replace(',', '.').split('.');
  return Number(whole) * UNIT + Number(part.padEnd(6, '0'));
}

function sound(least: number, most: number, printed: string): Share | undefined {
  return least >= 0 && least <= most && most <= WHOLE ? { least, most, printed } : undefined;
}

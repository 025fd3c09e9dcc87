import type { Token } from '../names/index.ts';
import { shareOf } from './weights.ts';

/** What of its weight a word keeps that only tells what the name means or who bears it. */
const SHARE = 0.06;
/** Shorter tails may be the rest of the name: Tehrik - e Taliban, a bank and its branch. */
const SHORTEST = 3;
const SPACED_DASH = /\s[-–—]\s/gu;

/**
 * Where the gloss of an organisation's name begins: `AL HAQ - LAW IN THE SERVICE OF MANKIND` is known as Al Haq. Only behind
 * the one dash with spaces there is, after a name of two words or more, and only where some words follow.
 *
 * @returns a place in `printed`; infinite where all of it is the name.
 */
export function glossFrom(printed: string, words: readonly Token[]): number {
  if (!hasDash(printed)) return Number.POSITIVE_INFINITY;
  const dashes = [...printed.matchAll(SPACED_DASH)];
  const dash = dashes[0]?.index;
  if (dash === undefined || dashes.length > 1) return Number.POSITIVE_INFINITY;
  const before = words.filter(({ start }) => start < dash);
  const named = before.length > 1 && before.some(({ role }) => role === 'name');
  return named && words.length - before.length >= SHORTEST ? dash : Number.POSITIVE_INFINITY;
}

const hasDash = (printed: string) => printed.includes('-') || printed.includes('–') || printed.includes('—');

/** The weight of a word of a gloss. */
export const glossed = (weight: number): number => shareOf(weight, SHARE);

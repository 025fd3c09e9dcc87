import { editDistance, jaroWinkler, soundex } from './ofac-strings.ts';

/**
 * Names scored as OFAC describes its public Sanctions List Search (https://ofac.treasury.gov/faqs/249): candidates
 * share the first letter of a term and are half alike by edit distance; then (1) Jaro-Winkler of the whole names, and
 * (2) each part of the query against the parts of the name by Jaro-Winkler and Soundex, put together over all parts;
 * the higher of both counts. The page gives no formula beyond that. Our reading where it is silent: parts that share
 * their Soundex code score at least `SAME_SOUND`; a part takes its best partner; "composite" is the mean; "half alike"
 * is 1 − edits / longer length, and one part of the name that passes makes it a candidate.
 */

/** Parts that sound alike and are spelt apart: our reading, OFAC publishes no figure. */
const SAME_SOUND = 0.85;
export const HALF_ALIKE = 0.5;

/** A name as that search sees it: Latin letters and digits, upper case. */
export interface OfacName {
  readonly whole: string;
  readonly parts: readonly OfacPart[];
}

export interface OfacPart {
  readonly text: string;
  readonly sound: string;
  readonly start: number;
  readonly end: number;
}

/** Takes a printed name apart; no parts where it holds no Latin letter or digit. */
export function ofacName(printed: string): OfacName {
  const parts = [...printed.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((found): OfacPart[] => {
    const text = latin(found[0]);
    if (text === '') return [];
    return [{ text, sound: soundex(text), start: found.index, end: found.index + found[0].length }];
  });
  return { whole: parts.map(({ text }) => text).join(' '), parts };
}

function latin(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

/** How well a part of the query meets a part of a name. */
export function partSimilarity(query: OfacPart, list: OfacPart): number {
  const spelt = jaroWinkler(query.text, list.text);
  return query.sound === list.sound ? Math.max(spelt, SAME_SOUND) : spelt;
}

/** Whether a part brings the name it stands in before the scoring. */
export function isCandidate(query: OfacPart, list: OfacPart): boolean {
  if (query.text[0] !== list.text[0]) return false;
  const longer = Math.max(query.text.length, list.text.length);
  return 1 - editDistance(query.text, list.text) / longer >= HALF_ALIKE;
}

/** The higher of both techniques, or 0 where no part makes the name a candidate. Not symmetric, as the page has it. */
export function ofacScore(query: OfacName, list: OfacName): number {
  if (!query.parts.some((part) => list.parts.some((other) => isCandidate(part, other)))) return 0;
  return Math.max(jaroWinkler(query.whole, list.whole), composite(query, list));
}

/** The mean of what each part of the query scores with its best partner. */
export function composite(query: OfacName, list: OfacName): number {
  let sum = 0;
  for (const part of query.parts) sum += bestPartner(part, list).similarity;
  return query.parts.length === 0 ? 0 : sum / query.parts.length;
}

/** The part of a name that a part of the query meets best; −1 where none is alike at all. */
export function bestPartner(part: OfacPart, list: OfacName): { readonly at: number; readonly similarity: number } {
  let best = { at: -1, similarity: 0 };
  list.parts.forEach((other, at) => {
    const similarity = partSimilarity(part, other);
    if (similarity > best.similarity) best = { at, similarity };
  });
  return best;
}

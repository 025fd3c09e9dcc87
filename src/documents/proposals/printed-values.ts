import type { Named, ReportedFact } from '../../model/index.ts';
import { numberEnding } from '../entities/groups.ts';
import { tokensOf } from '../entities/tokens.ts';

/** Words that stand for somebody and name nobody. */
const PRONOUN = /^(?:he|him|his|she|her|it|its|they|them|their|i|we|us|you|who|whom|this|that|these|those)$/i;
/** So far from a name its role or country may stand and still be its own, in characters. */
const BESIDE = 60;

/** Words as they are compared: white space is one blank, apostrophes are straight. */
export function flat(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").trim();
}

/** Where words stand in a flat sentence, whole and to the letter; -1 where they do not. */
export function placeOf(sentence: string, words: string): number {
  const asked = flat(words);
  if (!/[\p{L}\p{N}]/u.test(asked)) return -1;
  for (let at = sentence.indexOf(asked); at >= 0; at = sentence.indexOf(asked, at + 1)) {
    const around = [sentence[at - 1] ?? ' ', sentence[at + asked.length] ?? ' '];
    if (!around.some((letter) => /[\p{L}\p{N}]/u.test(letter))) return at;
  }
  return -1;
}

export const stands = (sentence: string, words: string): boolean => placeOf(sentence, words) >= 0;

/** Fields whose value is a word or name of the text. */
const PHRASES = ['by', 'role', 'instrument', 'what', 'body', 'population', 'speaker', 'text', 'attribution'];
/** Fields whose value is somebody named. */
export const NAMED = ['subject', 'against', 'state', 'endorser'] as const;

/**
 * Whether every name and phrase of a fact stands in its sentence, and a role or country beside the one who has it.
 * @param country of a nationality, as printed: the fact has its code
 */
export function printsWords(fact: ReportedFact, sentence: string, country: string | undefined): boolean {
  const values: Readonly<Record<string, unknown>> = { ...fact };
  const names = NAMED.flatMap((field) => (values[field] === undefined ? [] : [(values[field] as Named).name]));
  const phrases = PHRASES.flatMap((field) => (typeof values[field] === 'string' ? [values[field]] : []));
  const words = [...names, ...phrases, ...(fact.kind === 'proceeding' ? fact.charges : [])];
  if (names.some((name) => PRONOUN.test(name)) || !words.every((one) => stands(sentence, one))) return false;
  const own = fact.kind === 'role' ? fact.role : fact.kind === 'nationality' ? (country ?? '') : undefined;
  if (own === undefined) return true;
  const [name, at] = [placeOf(sentence, names[0]!), placeOf(sentence, own)];
  return at >= 0 && Math.abs(at - name) <= BESIDE + names[0]!.length;
}

/** Whether the number of a fact stands in its sentence, with the bound it is given there; years and shares are none. */
export function printsNumber(fact: ReportedFact, sentence: string): boolean {
  if (!('count' in fact) || fact.count === undefined) return true;
  const bound = 'bound' in fact ? fact.bound : undefined;
  const tokens = tokensOf(sentence, { start: 0, end: sentence.length });
  return tokens.some((token, at) => {
    const year = /^(?:19|20)\d\d$/.test(token.text);
    const share = /^(?:%|percent|dozen|hundred|thousand|million|billion)$/.test(tokens[at + 1]?.low ?? '');
    const found = year || share ? undefined : numberEnding(tokens, at);
    return found !== undefined && found.count === fact.count && (bound === undefined || found.bound === bound);
  });
}

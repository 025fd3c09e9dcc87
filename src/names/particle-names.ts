import { type Draft, joinDrafts, newDraft } from './draft.ts';

/**
 * Family names behind two particles, written in three words or in one: `van der Berg`, `Vanderberg`; `de la Fontaine`,
 * `Delafontaine`. Three words become one, which is known by the name alone as well: `Fontaine`.
 */
const SECOND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['van', new Set(['der', 'den', 'de', 'dem', 'het', 'ter'])],
  ['von', new Set(['der', 'den', 'dem'])],
  ['de', new Set(['la', 'las', 'los', 'le', 'l'])],
]);

/** Shorter names are too often the tail of another word. */
const SHORTEST_NAME = 4;

/** Whether a folded Latin word may be the first of three such words. */
export const opensParticleName = (text: string): boolean => SECOND.has(text);

/** The three words at a place as one, if they are such a name. */
export function particleName(drafts: readonly Draft[], index: number): Draft | undefined {
  const [first, second, name] = [drafts[index]!, drafts[index + 1], drafts[index + 2]];
  if (second === undefined || name === undefined || second.gap === 'comma' || name.gap === 'comma') return undefined;
  if (first.script !== 'Latn' || !SECOND.get(first.forms[0]!)?.has(second.forms[0]!)) return undefined;
  if (name.script !== 'Latn' || name.forms[0]!.length < SHORTEST_NAME) return undefined;
  const joined = joinDrafts([first, second, name], 'name');
  return newDraft({ ...joined, forms: [...joined.forms, name.forms[0]!] });
}

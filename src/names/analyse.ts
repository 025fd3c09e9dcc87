import { type Draft, toToken, wordOf } from './draft.ts';
import { applyKnownParts } from './known-parts.ts';
import type { KnownWord } from './known-words.ts';
import { organisationRoles } from './organisation-roles.ts';
import { personRoles } from './person-roles.ts';
import type { AnalysedName, KnownParts, NameModel } from './types.ts';
import { draftsOf } from './words.ts';

/**
 * Takes a printed name apart into comparable tokens.
 *
 * Total and deterministic: any string is read, also one of stray surrogates, controls and direction marks; one
 * without a letter or digit has no tokens. Spans point into `printed`, grow and do not overlap. Time grows with the
 * length of the name.
 *
 * @param printed the name as it was printed
 * @param model which way of naming it follows
 * @param parts what the source says are the family and given names, if it does
 */
export function analyse(printed: string, model: NameModel, parts?: KnownParts): AnalysedName {
  return { printed, model, tokens: read(printed, model, parts).map(toToken) };
}

/** A name taken apart, and of each token that is a word in Latin letters, in its usual spellings, what is known of the word. */
export interface TakenApart {
  readonly analysed: AnalysedName;
  readonly words: readonly (KnownWord | undefined)[];
}

/** `analyse` for those who keep notes of words: see `KnownWord`. */
export function takeApart(printed: string, model: NameModel, parts?: KnownParts): TakenApart {
  const drafts = read(printed, model, parts);
  return { analysed: { printed, model, tokens: drafts.map(toToken) }, words: drafts.map(plainWordOf) };
}

function read(printed: string, model: NameModel, parts?: KnownParts): Draft[] {
  const words = draftsOf(printed, model);
  const drafts = model === 'person' ? personRoles(words) : organisationRoles(words, model === 'thing');
  if (parts && model === 'person') applyKnownParts(drafts, parts);
  return drafts;
}

function plainWordOf(draft: Draft): KnownWord | undefined {
  const { forms, native, script } = draft;
  if (native !== undefined || script !== 'Latn') return undefined;
  if (forms.length === 1) return wordOf(draft);
  return forms === draft.word?.spellings ? draft.word : undefined;
}

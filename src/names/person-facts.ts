import { opensCompound } from './compounds.ts';
import { type Draft, wordOf } from './draft.ts';
import { romanValue } from './numbers.ts';
import { mayBeArticle, PARTICLES, SUFFIXES, SURE_TITLES, TITLES } from './person-words.ts';
import type { PersonFacts } from './word-facts.ts';

/** What is known of a draft's word. Constant time. */
export function personFacts(draft: Draft): PersonFacts {
  const word = wordOf(draft);
  word.person ??= factsOf(word.text);
  return word.person;
}

const PLAIN: PersonFacts = {
  title: undefined,
  isSureTitle: false,
  suffix: undefined,
  particle: undefined,
  numeral: undefined,
  isLetter: false,
  isPlain: true,
};

function factsOf(text: string): PersonFacts {
  const title = TITLES.get(text) ?? SURE_TITLES.get(text);
  const suffix = SUFFIXES.get(text);
  const particle = PARTICLES.get(text);
  const numeral = text.length > 1 ? romanValue(text) : undefined;
  const isLetter = text.length === 1;
  const isNamed = title ?? suffix ?? particle ?? numeral;
  if (isNamed === undefined && !isLetter && !mayBeArticle(text) && !opensCompound(text)) return PLAIN;
  return { title, isSureTitle: SURE_TITLES.has(text), suffix, particle, numeral, isLetter, isPlain: false };
}

/** Whether a draft is a word in Latin letters that no rule but those of commas looks at. */
export const isPlainName = (draft: Draft): boolean =>
  draft.native === undefined && draft.role === 'name' && personFacts(draft).isPlain;

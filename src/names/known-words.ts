import { remembering } from './remember.ts';
import type { NameModel } from './types.ts';
import type { OrganisationFacts, PersonFacts } from './word-facts.ts';

/**
 * Folded words, kept with what is known of them whatever stands beside them: names are made of words that come
 * again and again, and most of what reading a name asks of its words is the same in all of them.
 */
export interface KnownWord {
  readonly text: string;
  /** The word as the only spelling of itself. */
  readonly forms: readonly string[];
  /** Its spellings as a part of a person's name; worked out at the first use, as all that follows. */
  spellings: readonly string[] | undefined;
  person: PersonFacts | undefined;
  organisation: OrganisationFacts | undefined;
  /** What others work out of the word and want to find again, by the model they read it under. */
  readonly notes: Record<NameModel, unknown>;
}

/** A record of which nothing is worked out yet. */
export const newWord = (text: string): KnownWord => ({
  text,
  forms: [text],
  spellings: undefined,
  person: undefined,
  organisation: undefined,
  notes: { person: undefined, organisation: undefined, thing: undefined },
});

/** The record of a folded word. Constant time for a word asked about lately; bounded memory. */
export const knownWord: (text: string) => KnownWord = remembering(newWord);

import type { Token } from './tokens.ts';

/**
 * A noun phrase of a sentence that facts can be about. `office` is a role without a name ("the US President");
 * `group` are people or things not named ("four other judges"); `body` is a noun for an organisation named elsewhere
 * ("the court"); `place` is no party, but acts in headlines ("Washington").
 */
export type ItemType =
  | 'person'
  | 'organisation'
  | 'country'
  | 'group'
  | 'office'
  | 'instrument'
  | 'body'
  | 'pronoun'
  | 'place'
  | 'date';

export type Bound = 'exactly' | 'over' | 'under' | 'about';

export interface Item {
  readonly type: ItemType;
  /** Tokens it covers in its sentence, inclusive: role and name. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the bare name (of the whole phrase, where it has none), inclusive. */
  readonly nameFirst: number;
  readonly nameLast: number;
  /** The name as the text gives it most fully; the phrase itself where nothing is named. */
  readonly name: string;
  readonly role?: string;
  /** ISO 3166-1 alpha-2, lower case: of a country, or said with the role ("Israeli Prime Minister"). */
  readonly country?: string;
  /** The second country of a dual national. */
  readonly alsoCountry?: string;
  /** Groups: how many, how surely, of what. */
  readonly count?: number;
  readonly bound?: Bound;
  readonly noun?: string;
  /** Said by what they are ("the Prime Minister") or by a pronoun, and named elsewhere in the text. */
  readonly meant?: boolean;
  /** A short name that several people of the text bear. */
  readonly unclear?: boolean;
  /** `list:id` of the listed party, where a mention of one covers the name. */
  readonly party?: string;
}

/** The words from one token to another, as printed, on one line. */
export function printed(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) {
    const token = tokens[i]!;
    const gap = i > first && token.start > tokens[i - 1]!.end ? ' ' : '';
    text += gap + token.text;
  }
  return text;
}

/** A noun phrase that is named as printed. */
export function plainItem(tokens: readonly Token[], type: ItemType, first: number, last: number): Item {
  return { type, first, last, nameFirst: first, nameLast: last, name: printed(tokens, first, last) };
}

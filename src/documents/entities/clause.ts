import type { Span } from '../sentences.ts';
import type { Item } from './item.ts';
import type { Token } from './tokens.ts';

/** A sentence with its tokens and the noun phrases in it, short names and pronouns resolved as far as they are clear. */
export interface Clause {
  readonly sentence: number;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
}

/** A listed party named in the text, as the mention finder found it. */
export interface PartyMention extends Span {
  readonly name: string;
  readonly type: 'person' | 'organisation';
  /** `list:id`. */
  readonly party: string;
}

import { isFunctionWord } from '../lexicon.ts';
import type { Token } from './tokens.ts';

/** "the Russia (Sanctions) (EU Exit) Regulations": brackets in the name of a law, by the last of them; 0 where none is. */
export function lawBracket(tokens: readonly Token[], open: number): number {
  let at = open;
  while (tokens[at]?.text === '(') {
    const close = tokens.findIndex(({ text }, i) => i > at && i < at + 6 && text === ')');
    if (close < 0 || !tokens.slice(at + 1, close).every((token) => token.capital || isFunctionWord(token.low)))
      return 0;
    at = close + 1;
  }
  if (at === open) return 0;
  let noun = at;
  while (noun < at + 3 && tokens[noun]?.capital === true && !LAWS.test(tokens[noun]!.low)) noun++;
  return LAWS.test(tokens[noun]?.low ?? '') && tokens[noun]!.capital ? at - 1 : 0;
}

const LAWS = /^(?:regulations?|order|act|ordinance|rules|law|decree)$/;

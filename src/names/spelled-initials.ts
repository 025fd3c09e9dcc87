import { foldLatin } from './fold.ts';
import type { Token } from './types.ts';

/**
 * The letters an organisation's name may be known by: Islamic Republic of Iran Shipping Lines is IRISL. They are a token of
 * their own behind the words, without a place in print and without weight, so that a name asked for by its letters
 * can meet the name they stand for.
 */

const SYMBOL = 'initials';

/** Whether a token is the initials of its name. */
export const isInitials = ({ symbol }: { readonly symbol?: string }): boolean => symbol === SYMBOL;

/** Little words inside a known phrase: Islamic Republic of Iran. */
const LITTLE = /^(?:of|the|and|for|de|del|la)$/i;

const FEWEST = 3;
const MOST = 8;

/** First letters of the printed words of a token: one for most, several for `Joint Stock Company` and `S.A.` */
function firstLetters(printed: string, { start, end }: Token): string {
  let letters = '';
  for (const [word] of printed.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
    if (letters === '' || !LITTLE.test(word)) letters += foldLatin(word)[0] ?? '';
  }
  return letters;
}

/**
 * The initials of a name's words as one token, or `undefined` where there are too few, or another script. A word that
 * is the initials of the others, as in `National Iranian Oil Company (NIOC)`, is none of the words. O(length).
 */
export function initialsOf(printed: string, tokens: readonly Token[]): Token | undefined {
  if (tokens.length < 2 || tokens.some(({ script }) => script !== 'Latn' && script !== 'Zyyy')) return undefined;
  const forms = spellings(printed, tokens);
  const own = tokens.find((token) => isName(token) && spellings(printed, without(tokens, token)).includes(token.text));
  return own === undefined
    ? asToken(forms, tokens)
    : asToken([own.text, ...spellings(printed, without(tokens, own))], tokens);
}

const isName = ({ role, text }: Token) => role === 'name' && text.length >= FEWEST && text.length <= MOST;
const without = (tokens: readonly Token[], one: Token) => tokens.filter((token) => token !== one);

function asToken(forms: readonly string[], tokens: readonly Token[]): Token | undefined {
  const text = forms[0];
  if (text === undefined) return undefined;
  const { end } = tokens.at(-1)!;
  return { text, forms: [...new Set(forms)], script: 'Latn', start: end, end, role: 'legalForm', symbol: SYMBOL };
}

/** The ways to spell a name by its initials: with and without its little words, legal forms and last common words. */
function spellings(printed: string, tokens: readonly Token[]): string[] {
  const letters = tokens.map((token) => firstLetters(printed, token));
  const spell = (takes: (token: Token, index: number) => boolean) =>
    letters.filter((_, index) => takes(tokens[index]!, index)).join('');
  const isLegal = ({ role }: Token) => role === 'legalForm';
  const isLittle = ({ role }: Token) => role === 'particle';
  let named = tokens.length;
  while (named > 0 && tokens[named - 1]!.role !== 'name') named--;
  const spelled = [
    spell((token) => !isLittle(token) && !isLegal(token)),
    spell((token) => !isLittle(token)),
    spell((token) => !isLegal(token)),
    spell(() => true),
    spell((token, index) => index < named && !isLittle(token) && !isLegal(token)),
  ];
  return [...new Set(spelled)].filter((form) => form.length >= FEWEST && form.length <= MOST);
}

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
function firstLetters(printed: string, { text, start, end }: Token): string {
  // One word, as long as it is printed.
  if (text.length === end - start) return text[0]!;
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
  if (tokens.length < 2) return undefined;
  for (const { script } of tokens) if (script !== 'Latn' && script !== 'Zyyy') return undefined;
  const letters = tokens.map((token) => firstLetters(printed, token));
  const own = tokens.findIndex(
    (token, at) => mayRepeat(token, letters, at) && isIn(token, spellings(tokens, letters, at)),
  );
  const forms = spellings(tokens, letters, own);
  const [first] = forms;
  if (first === undefined) return undefined;
  const { end } = tokens[tokens.length - 1]!;
  const text = own < 0 ? first : tokens[own]!.text;
  return { text, forms: withFirst(text, forms), script: 'Latn', start: end, end, role: 'legalForm', symbol: SYMBOL };
}

const isIn = ({ text }: Token, forms: readonly string[]) => forms.includes(text);
const withFirst = (text: string, forms: string[]) =>
  forms[0] === text ? forms : [text, ...forms.filter((form) => form !== text)];

/** Whether a word could be the initials of the others, as its first letter tells. */
function mayRepeat({ role, text }: Token, letters: readonly string[], at: number): boolean {
  if (role !== 'name' || text.length < FEWEST || text.length > MOST || letters.length <= FEWEST - 1) return false;
  return text[0] === letters[at === 0 ? 1 : 0]![0];
}

/** The ways to spell a name by its initials: with and without its little words, legal forms and last common words. */
function spellings(tokens: readonly Token[], letters: readonly string[], without: number): string[] {
  let named = tokens.length;
  while (named > 0 && tokens[named - 1]!.role !== 'name') named--;
  let [plain, legal, little, all, head] = ['', '', '', '', ''];
  for (let i = 0; i < tokens.length; i++) {
    if (i === without) continue;
    const { role } = tokens[i]!;
    const next = letters[i]!;
    all += next;
    if (role !== 'particle') legal += next;
    if (role !== 'legalForm') little += next;
    if (role === 'particle' || role === 'legalForm') continue;
    plain += next;
    if (i < named) head += next;
  }
  const forms: string[] = [];
  for (const form of [plain, legal, little, all, head])
    if (form.length >= FEWEST && form.length <= MOST && !forms.includes(form)) forms.push(form);
  return forms;
}

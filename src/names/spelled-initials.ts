import { foldLatin } from './fold.ts';
import { newToken, type Token } from './types.ts';

/**
 * The letters an organisation's name may be known by: Islamic Republic of Iran Shipping Lines is IRISL. They are a token of
 * their own behind the words, without a place in print and without weight, so that a name asked for by its letters
 * can meet the name they stand for.
 */

const SYMBOL = 'initials';

/** Whether a token is the initials of its name. */
export const isInitials = ({ symbol }: { readonly symbol?: string | undefined }): boolean => symbol === SYMBOL;

/** Little words inside a known phrase: Islamic Republic of Iran. */
const LITTLE = /^(?:of|the|and|for|de|del|la)$/i;

const FEWEST = 3;
const MOST = 8;
/** Little words are counted among the letters of long ones only: AQIM is not Al-Qaida in Mesopotamia. */
const FEWEST_WITH_LITTLE = 5;

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
 * is the initials of the others, as in `National Iranian Oil Company (NIOC)`, is none of the words; nor is one of capitals in
 * brackets behind them, whatever language its letters are of: `Haqqani Network (HQN)`, `Министерство … (МВД)`. O(length).
 */
export function initialsOf(printed: string, tokens: readonly Token[]): Token | undefined {
  if (tokens.length < 2) return undefined;
  const bracketed = tokens.findIndex((token, at) => at > 1 && isBracketed(printed, token));
  for (const { script } of tokens)
    if (script !== 'Latn' && script !== 'Zyyy') return bracketed < 0 ? undefined : asInitials(tokens, bracketed, []);
  const letters = tokens.map((token) => firstLetters(printed, token));
  const own = tokens.findIndex(
    (token, at) => mayRepeat(token, letters, at) && isIn(token, spellings(tokens, letters, at)),
  );
  return asInitials(tokens, own < 0 ? bracketed : own, spellings(tokens, letters, own < 0 ? bracketed : own));
}

/** The token of these letters, first of them those the name itself gives, at `own`. */
function asInitials(tokens: readonly Token[], own: number, letters: readonly string[]): Token | undefined {
  const forms = own < 0 ? letters : [...new Set([...tokens[own]!.forms, ...letters])];
  const [text] = forms;
  if (text === undefined) return undefined;
  const { end } = tokens[tokens.length - 1]!;
  return newToken({ text, forms, script: 'Latn', start: end, end, role: 'legalForm', symbol: SYMBOL });
}

/** Whether a word stands in brackets of its own, in capitals. */
function isBracketed(printed: string, { role, symbol, start, end }: Token): boolean {
  if (role !== 'name' || symbol !== undefined || printed[start - 1] !== '(' || printed[end] !== ')') return false;
  const letters = printed.slice(start, end);
  return (
    end - start >= 2 && end - start <= MOST && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}

const isIn = ({ text }: Token, forms: readonly string[]) => forms.includes(text);
const isCompany = ({ symbol }: Token) => symbol === 'org:co';

/** Whether a word could be the initials of the others, as its first letter tells. */
function mayRepeat({ role, text }: Token, letters: readonly string[], at: number): boolean {
  if (role !== 'name' || text.length < FEWEST || text.length > MOST || letters.length <= FEWEST - 1) return false;
  return text[0] === letters[at === 0 ? 1 : 0]![0];
}

/** The ways to spell a name by its initials: with and without its little words, legal forms and last common words. */
function spellings(tokens: readonly Token[], letters: readonly string[], without: number): string[] {
  let named = tokens.length;
  while (named > 0 && tokens[named - 1]!.role !== 'name') named--;
  // International Business Machines Corporation has no word that is a name, and is IBM all the same.
  if (named === 0) named = tokens.findIndex(isCompany);
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
  const add = (form: string, fewest: number) => {
    if (form.length >= fewest && form.length <= MOST && !forms.includes(form)) forms.push(form);
  };
  add(plain, FEWEST);
  add(legal, FEWEST);
  add(little, FEWEST_WITH_LITTLE);
  add(all, FEWEST_WITH_LITTLE);
  add(head, FEWEST);
  return forms;
}

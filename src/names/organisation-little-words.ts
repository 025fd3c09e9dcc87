/** Little words of the names of organisations: they join the others, and tell nobody apart. */

const FUNCTION_WORDS = new Set(
  (
    'of the for in on at to by from with de du des del della delle degli di da do dos das la le les los las el der die ' +
    'den dem fur für för voor van von za na po ot dlya v s і и для на от по за في من على ال the al ash'
  ).split(' '),
);
/** Words for `and`. */
const AND_WORDS = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'i',
  'en',
  'og',
  'och',
  'ja',
  'и',
  'і',
  'та',
  've',
  'و',
  'si',
]);

/** Whether a folded word joins two things, as `and` does. */
export const meansAnd = (word: string): boolean => AND_WORDS.has(word);

/** Whether a folded word is an article or a preposition. */
export const isLittleWord = (word: string): boolean => FUNCTION_WORDS.has(word);

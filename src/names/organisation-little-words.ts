/** Little words of the names of organisations: they join the others, and tell nobody apart. */

const FUNCTION_WORDS = new Set(
  (
    'of the for in on at to by from with de du des del della delle degli di da do dos das la le les los las el der die ' +
    'den dem fur für för voor van von za na po ot dlya v s і и для на от по за а в во с со из к ко о об при въз ' +
    'του της των τους τησ τουσ τις τισ το τα τον την στο στη στην στον με για απο في من على عن الى إلى مع در از به برای با که را های ها ' +
    'ال the al ash ul ol wa wal fi lil bil של את על'
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
  'και',
  'ו',
]);

/** Whether a folded word joins two things, as `and` does. */
export const meansAnd = (word: string): boolean => AND_WORDS.has(word);

/** Whether a folded word is an article or a preposition. */
export const isLittleWord = (word: string): boolean => FUNCTION_WORDS.has(word);

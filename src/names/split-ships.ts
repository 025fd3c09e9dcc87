/**
 * Where the unspaced names of East Asian ships come apart: `청천강호` is Chong Chon Gang and the word for a ship, `第十八光生丸` the
 * eighteenth Kosei and Maru.
 */

/** The word for a ship behind her name. */
const SHIP = /(?<=.)[호号號轮輪]$/u;
const MARU = /(?<=.)丸$/u;
/** Behind a number: 远望5号 has the ship in a word of its own. */
const SHORTEST_NAME = 3;

/** Places to cut a Korean or Chinese ship's name at, in order; `[]` where it is one word. */
export function shipCuts(letters: string): number[] {
  const end =
    letters.length >= SHORTEST_NAME && (SHIP.test(letters) || MARU.test(letters)) ? letters.length - 1 : letters.length;
  const cuts = end < letters.length ? [end] : [];
  // Korean names of three syllables are printed in three words, two or one: any of them meets the first two and the last.
  if (/^[\uac00-\ud7af]+$/.test(letters) && end === THREE) cuts.unshift(end - 1);
  return cuts;
}

const THREE = 3;

/** How a part behind a ship's name is read, where that is not by its letters. */
export const shipWord = (letters: string): readonly string[] | undefined => (letters === '丸' ? ['maru'] : undefined);

/** Text to comparable tokens: script, romanisation, roles, symbols, nicknames, sound keys, rarity. */
export { analyse, takeApart } from './analyse.ts';
export { lettersDistance, MOST_LETTERS, readLetters, tableDistance } from './edit-table.ts';
export { genderPair, isGendered, surnameStems } from './gender.ts';
export { areKindred } from './kindred.ts';
export type { KnownWord } from './known-words.ts';
export { compareWith, countBits, distanceOf, distanceTo, isNear, letterBits, mayBeNear } from './near-words.ts';
export { nicknamesOf } from './nicknames.ts';
export { legalKind } from './organisation-tables.ts';
export { isAlsoName, isSureTitle } from './person-words.ts';
export { phoneticKeys, skeleton } from './phonetic.ts';
export { BACKGROUND_VERSION, rarity } from './rarity.ts';
export { Remembered } from './remember.ts';
export { initialsOf, isInitials } from './spelled-initials.ts';
export { isHalf } from './split.ts';
export { areOtherSyllables, isEastAsianFamily, isSyllables } from './syllable-names.ts';
export {
  type AnalysedName,
  isFixed,
  type KnownParts,
  modelOf,
  type NameModel,
  newToken,
  type Role,
  type Script,
  type Token,
} from './types.ts';

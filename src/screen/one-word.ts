/** Letters of languages that are written without spaces, or whose names are: there two or more may be a whole name. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]{2}/u;

/** Whether a name is but one word, as a surname alone is; never said of a name whose script tells no words apart. */
export const isOneWord = (name: string): boolean => /^[\p{L}\p{M}]+$/u.test(name) && !UNSPACED.test(name);

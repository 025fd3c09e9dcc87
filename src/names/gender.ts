import { remembering } from './remember.ts';

/** Family names that change with the bearer's gender, brought to one stem. */

/** Endings of women's forms and the men's form they stand beside, longest first; Slavic, Czech, Greek, Lithuanian. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:skaya|skaia|skaja|skaa)$/, 'ski'],
  [/(?:tskaya|tskaia|ckaya|ckaja)$/, 'tski'],
  [/(?:sky|skyi|skyy|skiy|skii|skij|skoy|skoi)$/, 'ski'],
  [/(?:ska)$/, 'ski'],
  [/(?:cka)$/, 'cki'],
  [/(?:cky|ckij)$/, 'cki'],
  [/(ov|ev|yov|iov|off)a$/, '$1'],
  [/(?:poulou)$/, 'poulos'],
  [/(?:idou)$/, 'idis'],
  [/(?:aite|yte|ute|iene)$/, 'as'],
  [/([bcdfghjklmnprstvz]in)a$/, '$1'],
];

/** The letters that all of them end with; most words are told apart by that. */
const LAST_LETTERS = 'aeijuy';

/**
 * The stem two gendered forms of a folded family name share: Ivanova and Ivanov, Kowalska and Kowalski,
 * Trotskaya and Trotsky. Short words and words without such an ending are their own stem.
 */
const surnameStem = (text: string): string =>
  text.length < 6 || !LAST_LETTERS.includes(text[text.length - 1]!) ? text : stemOf(text);

const stemOf = remembering((text) => {
  for (const [ending, base] of ENDINGS) if (ending.test(text)) return text.replace(ending, base);
  return text;
});

/** Czech and Slovak women's names on any man's name: Nováková beside Novák, Svobodová beside Svoboda. */
const OVA = /^([a-z]{4,}[bcdfghjklmnprstvz])ova$/;

/** The men's names beside a woman's family name, other than by its stem. */
function menOf(text: string): string[] {
  const man = text.endsWith('ova') ? OVA.exec(text)?.[1] : undefined;
  return man === undefined ? [] : [man, `${man}a`];
}

/** What the family names of a man and of a woman share at least one of. */
export const surnameStems = (text: string): string[] => [surnameStem(text), ...menOf(text).map(surnameStem)];

/** Whether a folded family name is a form of another one: of two that are a `genderPair` at least one is. */
export const isGendered = (text: string): boolean => surnameStem(text) !== text || menOf(text).length > 0;

/** Whether two different folded family names are the forms of one name for men and women. Symmetric. */
export function genderPair(a: string, b: string): boolean {
  // Whatever the endings, both begin alike: most words are told apart by that.
  if (a === b || a[0] !== b[0] || a[1] !== b[1]) return false;
  return surnameStem(a) === surnameStem(b) || menOf(a).includes(b) || menOf(b).includes(a);
}

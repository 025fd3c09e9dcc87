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

/**
 * The stem two gendered forms of a folded family name share: Ivanova and Ivanov, Kowalska and Kowalski,
 * Trotskaya and Trotsky. Short words and words without such an ending are their own stem.
 */
export function surnameStem(text: string): string {
  if (text.length < 6) return text;
  for (const [ending, base] of ENDINGS) if (ending.test(text)) return text.replace(ending, base);
  return text;
}

/** Whether two different folded family names are the forms of one name for men and women. Symmetric. */
export function genderPair(a: string, b: string): boolean {
  return a !== b && surnameStem(a) === surnameStem(b);
}

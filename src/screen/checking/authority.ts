/** Who lists, by how reports call them, and how the ids of their lists begin. */
const AUTHORITIES: readonly (readonly [words: RegExp, lists: RegExp])[] = [
  [/\b(?:EU|European Union|European Council|Council of the EU|Brussels)\b/, /^eu_/],
  [/\b(?:UN|U\.N\.|United Nations|Security Council)\b/, /^un_/],
  [/\b(?:UK|U\.K\.|United Kingdom|Brit(?:ain|ish)|London|OFSI|Foreign Office|FCDO)\b/, /^gb_/],
  [/\b(?:Canada|Canadian|Ottawa)\b/, /^ca_/],
  [/\b(?:Australian?|Canberra)\b/, /^au_/],
  [/\b(?:Swiss|Switzerland|SECO|Bern)\b/, /^ch_/],
  [
    /\b(?:US|U\.S\.A?\.?|USA|United States|America[n]?|Treasury|OFAC|State Department|Department of State|White House|Washington)(?=\W|$)/,
    /^us_/,
  ],
];

/** How the lists of a named authority are called, as a test of their ids; `undefined` for one that keeps none of ours. */
export function listsOf(authority: string | undefined): RegExp | undefined {
  if (authority === undefined) return undefined;
  return AUTHORITIES.find(([words]) => words.test(authority))?.[1];
}

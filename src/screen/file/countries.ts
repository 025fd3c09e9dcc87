import { ISO_CODES, OTHER_NAMES } from './country-codes.ts';
import { FORMER_STATES, USUAL_NAMES } from './country-usual-names.ts';
import { nearest } from './nearest.ts';

/** Languages whose country names are understood: those customer files are most often kept in first. */
const LANGUAGES = (
  'en fr es de it pt nl pl ru uk tr ar fa zh ja ko zh-Hant cs sk hu ro bg be sr sr-Latn hr sl lt lv et fi sv da nb el he hy ' +
  'ka az kk uz vi id'
).split(' ');

let table: Map<string, string> | undefined;

/**
 * The ISO 3166-1 alpha-2 code, in lower case, of a country given as a code of two or three letters or by name
 * in any of some forty languages; `undefined` where the word is no country we know. The names are those of the
 * Unicode tables that Node carries, with official long forms, older names and other usual ones beside.
 */
export function countryCode(text: string): string | undefined {
  return countries().get(folded(text));
}

/**
 * For an error message: the countries there are today in place of a state that is no more, else those whose names are
 * spelt nearly like `text`, best first.
 */
export function similarCountries(text: string): string[] {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
  const key = folded(text);
  const successors = FORMER_STATES.find(([names]) => names.some((name) => folded(name) === key))?.[1];
  const codes = successors ?? nearest(key, [...countries().keys()], 3).map((name) => countries().get(name) ?? '');
  return [...new Set(codes)].map((code) => `${english.of(code.toUpperCase())} (${code})`);
}

function countries(): Map<string, string> {
  table ??= buildTable();
  return table;
}

function buildTable(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, code: string) => {
    // First come, first served: codes, official and usual names are entered before those of the languages.
    const key = folded(name);
    if (key !== '' && !found.has(key)) found.set(key, code);
  };
  const codes = ISO_CODES.split(' ');
  const alpha2 = codes.filter((_, index) => index % 2 === 0);
  codes.forEach((code, index) => {
    add(code, alpha2[index >> 1]!.toLowerCase());
  });
  for (const [code, names] of Object.entries(OTHER_NAMES)) for (const name of names.split('|')) add(name, code);
  for (const [code, names] of USUAL_NAMES) for (const name of names) add(name, code);
  const parts = new Map<string, Set<string>>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of alpha2) {
      const name = names.of(code);
      if (name === undefined) continue;
      add(name, code.toLowerCase());
      if (!/[()]/.test(name)) continue;
      for (const part of name.split(/[()]/)) parts.set(part, (parts.get(part) ?? new Set()).add(code.toLowerCase()));
    }
  }
  // "Myanmar (Burma)": either part is in use on its own, where it is not that of several: "Virgin Islands (U.S.)".
  for (const [part, [code = '', ...others]] of parts) if (others.length === 0) add(part, code);
  return found;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('&', ' and ')
    .replace(/\bst\b\.?/gu, 'saint')
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

import { ISO_CODES, OTHER_NAMES } from './country-codes.ts';
import { nearest } from './nearest.ts';

/** Languages whose country names are understood: those customer files are most often kept in. */
const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'fa', 'zh', 'ja', 'ko'];

let table: Map<string, string> | undefined;

/**
 * The ISO 3166-1 alpha-2 code, in lower case, of a country given as a code of two or three letters or by name
 * in any of sixteen languages; `undefined` where the word is no country we know. The names are those of the
 * Unicode tables that Node carries, with official long forms beside.
 */
export function countryCode(text: string): string | undefined {
  return countries().get(folded(text));
}

/** Country names spelt nearly like `text`, best first, for an error message. */
export function similarCountries(text: string): string[] {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
  const codes = nearest(folded(text), [...countries().keys()], 3).map((name) => countries().get(name) ?? '');
  return [...new Set(codes)].map((code) => `${english.of(code.toUpperCase())} (${code})`);
}

function countries(): Map<string, string> {
  table ??= buildTable();
  return table;
}

function buildTable(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, code: string) => {
    // First come, first served: codes and English names are entered before other languages.
    const key = folded(name);
    if (key !== '' && !found.has(key)) found.set(key, code);
  };
  const codes = ISO_CODES.split(' ');
  const alpha2 = codes.filter((_, index) => index % 2 === 0);
  codes.forEach((code, index) => {
    add(code, alpha2[index >> 1]!.toLowerCase());
  });
  for (const [code, names] of Object.entries(OTHER_NAMES)) for (const name of names.split('|')) add(name, code);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of alpha2) {
      const name = names.of(code);
      if (name === undefined) continue;
      add(name, code.toLowerCase());
      // "Myanmar (Burma)": either part is in use on its own.
      for (const part of name.split(/[()]/)) add(part, code.toLowerCase());
    }
  }
  return found;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bst\b\.?/gu, 'saint')
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

import { countryCode as codeOfCountry } from '../../screen/file/countries.ts';

/** Codes in use that ISO 3166-1 writes otherwise. */
const OTHER_CODES = new Map([
  ['uk', 'gb'],
  ['el', 'gr'],
]);

/**
 * The ISO 3166-1 alpha-2 code, in lower case, of a country given as a code (`fr`, `FRA`, and `gb-sct` for a part
 * of one) or by name; `undefined` where it is neither. A guess would be worse than nothing: a wrong country
 * speaks against a true match.
 */
export function countryCode(text: string): string | undefined {
  const given = text.trim().toLowerCase();
  const country = /^([a-z]{2})-[a-z0-9]{1,6}$/.exec(given)?.[1] ?? given;
  return codeOfCountry(OTHER_CODES.get(country) ?? country);
}

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The English name of a country code; the code itself where it has none. */
export function countryName(code: string): string {
  return /^[a-z]{2}$/i.test(code) ? (NAMES.of(code.toUpperCase()) ?? code) : code;
}

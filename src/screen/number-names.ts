import { InterdictError, type Query } from '../model/index.ts';

/** Words people put before a number: they say what it is, and are no part of it. */
const LABEL =
  /^(?:(?:imo|mmsi|passport|pass|id|identity|card|tax|vat|reg|registration|inn|ogrn|lei|bic|swift|duns|wallet|address|number|no|nr|num)[\s.:#№-]+)+/i;

/** So many digits make a number, with so many letters in front of a blank ("QX 4482011", not "Unit 61398"). */
const FEWEST_DIGITS = 5;
const MOST_LETTERS = 3;
/** No word is so long; the address of a wallet is. */
const LONGEST_WORD = 25;

/** A number given where a name was asked for (`IMO 9116412`, a passport, the address of a wallet), else `undefined`. */
export function numberIn(name: string): string | undefined {
  if (!/\d/.test(name)) return undefined;
  const number = name.trim().replace(LABEL, '');
  if (!/^[\p{L}\p{N}](?:[\s./-]?[\p{L}\p{N}])*$/u.test(number)) return undefined;
  const inOne = !/\s/.test(number);
  if (inOne && number.length > LONGEST_WORD) return number;
  const digits = number.replace(/\D/g, '').length;
  const letters = number.replace(/[^\p{L}]/gu, '').length;
  return digits >= FEWEST_DIGITS && letters <= (inOne ? digits : MOST_LETTERS) ? number : undefined;
}

/**
 * The query with its numbers where they are looked for. People type a number where the name goes: it is asked for as both.
 * Where only numbers are given, they stand for the name, which then agrees with nobody's. Throws `QUERY_EMPTY` where
 * there is neither.
 */
export function withNumbers(query: Query): Query {
  const typed = query.names.flatMap((name) => numberIn(name) ?? []);
  const identifiers = typed.length === 0 ? query.identifiers : [...new Set([...query.identifiers, ...typed])];
  if (query.names.length > 0) return identifiers === query.identifiers ? query : { ...query, identifiers };
  const stated = identifiers.filter((identifier) => /[\p{L}\p{N}]/u.test(identifier));
  if (stated.length > 0) return { ...query, names: stated };
  throw new InterdictError('QUERY_EMPTY', 'The query has no name and no number.', 'Give a name, or an identifier.');
}

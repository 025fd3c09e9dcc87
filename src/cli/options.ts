import { Option } from 'commander';
import { countryCode, similarCountries } from '../screen/file/countries.ts';
import { DATE_ORDERS, type DateOrder, isPartialIsoDate, readDate } from '../screen/file/dates.ts';
import { nearest } from '../screen/file/nearest.ts';
import type { RowDefaults } from '../screen/file/row-query.ts';
import type { Engine } from '../screen/types.ts';
import { InterdictError, SchemaName, type ScreenOptionsInput } from '../screen/vocabulary.ts';

/** Collects the values of an option that may be given several times. */
export function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** The options that every screening command shares, as commander hands them over. */
export interface ScreeningFlags {
  readonly list?: string[];
  readonly programme?: string[];
  readonly partyCountry?: string[];
  readonly threshold?: string;
  readonly limit?: string;
  readonly weakAliases?: boolean;
  readonly data?: string;
  readonly policy?: string;
  readonly asOf?: string;
  readonly knownAt?: string;
}

export const LIST = new Option('--list <id>', 'screen against this list only; repeat it for more').argParser(collect);
export const PROGRAMME = new Option(
  '--programme <programme>',
  'only who is listed under this programme, by id or printed code, or under none known; repeat it for more',
).argParser(collect);
export const PARTY_COUNTRY = new Option(
  '--party-country <country>',
  'only who the lists tie to this country, or to none; repeat it for more',
).argParser(collect);
export const THRESHOLD = new Option(
  '--threshold <score>',
  'score from which a name is a match, 0 to 1 (default: the policy’s, 0.7)',
);
export const LIMIT = new Option('--limit <number>', 'at most this many matches (default 10)');
export const NO_WEAK = new Option('--no-weak-aliases', 'leave out names the lists themselves call weak');
export const AS_OF = new Option('--as-of <day>', 'who was listed on this day, such as 2025-08-20 (default: now)');
export const KNOWN_AT = new Option('--known-at <day>', 'by what this installation knew on this day (default: now)');
export const DATA = new Option('--data <folder>', 'folder with the lists (default: the bundled ones)');
export const FAIL_ON_MATCH = new Option('--fail-on-match', 'exit with status 3 on a match');

/** How a file of rows is read: shown in help under `Files:`. */
export const MAP = new Option('--map <field=column>', 'say what a column holds; repeat it for more').argParser(collect);
export const FORMAT = new Option('--format <format>', 'csv or jsonl (default: told by the name or the content)');
export const DELIMITER = new Option(
  '--delimiter <character>',
  'what separates the columns (default: guessed; tab for a tab)',
);
export const ENCODING = new Option(
  '--encoding <encoding>',
  'such as windows-1252 (default: UTF-8, or as the byte order mark says)',
);
export const DATE_ORDER = new Option(
  '--date-order <order>',
  'how dates such as 03/04/1980 are written: dmy or mdy (default: as other rows show, else both ways)',
);
/** What to do where a date was read both ways. */
export const DATE_ORDER_SAYS = '--date-order dmy or mdy says which';
export const BRIEF = new Option('--brief', 'only the outcome and the best match of each row');

/**
 * Checks the shared options and makes the engine's of them. Thresholds and limits left out stay the engine's own.
 * `--known-at` is only checked here: it is an option of opening the engine.
 *
 * @throws InterdictError `OPTION_INVALID`, `LIST_UNKNOWN`.
 */
export function screeningOptions(flags: ScreeningFlags, engine?: Engine): ScreenOptionsInput {
  dayOption('--known-at', flags.knownAt);
  const asOf = dayOption('--as-of', flags.asOf);
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(flags.threshold === undefined ? {} : { threshold: numberIn('--threshold', flags.threshold, 0, 1, false) }),
    ...(flags.limit === undefined ? {} : { limit: numberIn('--limit', flags.limit, 1, 500, true) }),
    ...(flags.weakAliases === false ? { weakAliases: false } : {}),
    ...(flags.programme === undefined ? {} : { programmes: flags.programme }),
    ...(flags.partyCountry === undefined
      ? {}
      : { partyCountries: flags.partyCountry.map((text) => countryOption(text, '--party-country')) }),
    lists: engine === undefined ? [] : knownLists(flags.list ?? [], engine),
  };
}

function knownLists(lists: readonly string[], engine: Engine): string[] {
  const known = engine.coverage().map((list) => list.list);
  for (const list of lists) {
    if (known.includes(list)) continue;
    const similar = nearest(list, known, 1)[0];
    throw new InterdictError(
      'LIST_UNKNOWN',
      `There is no list "${list}"`,
      `${similar === undefined ? '' : `Did you mean ${similar}? `}The lists are: ${known.join(', ')}.`,
    );
  }
  return [...new Set(lists)];
}

/** The format of a file of rows, else `OPTION_INVALID`. */
export function formatOption(text: string | undefined): 'csv' | 'jsonl' | undefined {
  if (text === undefined || text === 'csv' || text === 'jsonl') return text;
  throw invalid('--format', text, 'Choose csv or jsonl.');
}

/** The order of dates in figures, else `OPTION_INVALID`. */
export function dateOrderOption(text: string | undefined): DateOrder | undefined {
  const found = DATE_ORDERS.find((order) => order === text?.trim().toLowerCase());
  if (text === undefined || found !== undefined) return found;
  throw invalid('--date-order', text, 'Choose dmy (day first) or mdy (month first).');
}

/** What holds for the rows of a file that do not say it themselves, by the options. Throws `OPTION_INVALID`. */
export function rowDefaults(flags: {
  readonly schema?: string;
  readonly country?: readonly string[];
  readonly dateOrder?: string;
}): RowDefaults {
  const dateOrder = dateOrderOption(flags.dateOrder);
  return {
    ...(flags.schema === undefined ? {} : { schema: schemaOption(flags.schema) }),
    countries: [...new Set((flags.country ?? []).map((text) => countryOption(text)))],
    ...(dateOrder === undefined ? {} : { dateOrder }),
  };
}

/** A number written plainly within its bounds, else `OPTION_INVALID`. */
export function numberIn(option: string, text: string, from: number, to: number, whole: boolean): number {
  const value = Number(text);
  const plainNumber = /^\d+(\.\d+)?$|^\.\d+$/.test(text.trim());
  if (!plainNumber || value < from || value > to || (whole && !Number.isInteger(value))) {
    throw invalid(option, text, `Give a ${whole ? 'whole number' : 'number'} from ${from} to ${to}.`);
  }
  return value;
}

/** A schema by its name in any case, else `OPTION_INVALID`. */
export function schemaOption(text: string): SchemaName {
  const found = SchemaName.options.find((schema) => schema.toLowerCase() === text.trim().toLowerCase());
  if (found !== undefined) return found;
  const similar = nearest(text, SchemaName.options, 1)[0];
  throw invalid(
    '--schema',
    text,
    `${similar === undefined ? '' : `Did you mean ${similar}? `}Choose one of ${SchemaName.options.join(', ')}.`,
  );
}

/** A country by code or name as a code, else `OPTION_INVALID` with the countries spelt most like it. */
export function countryOption(text: string, option = '--country'): string {
  const code = countryCode(text);
  if (code !== undefined) return code;
  const similar = similarCountries(text);
  throw invalid(
    option,
    text,
    similar.length > 0 ? `Did you mean ${similar.join(' or ')}?` : 'Give an ISO code (fr, FRA) or a name (France).',
  );
}

/** A birth date as ISO prefixes, two where it may be day first or month first and nothing says which; else `OPTION_INVALID`. */
export function birthDateOption(text: string, order?: DateOrder): string[] {
  const dates = readDate(text, order);
  if (dates !== undefined) return dates;
  throw invalid('--birth-date', text, 'Give a date that exists as 1975, 1975-08, 1975-08-13 or 13.08.1975.');
}

/** A day as `YYYY-MM-DD`, else `OPTION_INVALID`. */
export function dayOption(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const day = text.trim();
  if (day.length === 10 && isPartialIsoDate(day)) return day;
  const [one, ...others] = /^\d{1,2}[./-]/.test(day) ? (readDate(day) ?? []) : [];
  if (one === undefined) throw invalid(option, text, 'Give a day that exists, as 2025-08-20.');
  const may = others.map((other) => ` or ${other}`).join('');
  throw invalid(option, text, `It may be ${one}${may}: give the one that is meant.`);
}

/** A gender, else `OPTION_INVALID`. */
export function genderOption(text: string): 'male' | 'female' | 'other' {
  const found = (['male', 'female', 'other'] as const).find((gender) => gender === text.trim().toLowerCase());
  if (found !== undefined) return found;
  throw invalid('--gender', text, 'Choose male, female or other.');
}

/** A misuse of an option, coded. */
export function invalid(option: string, value: string, remedy: string): InterdictError {
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  return new InterdictError('OPTION_INVALID', `${option} "${shown}" is not valid`, remedy);
}

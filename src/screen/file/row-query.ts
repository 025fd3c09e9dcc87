import { InterdictError, type QueryInput, SchemaName } from '../../model/index.ts';
import type { ColumnMap } from './columns.ts';
import { countryCode } from './countries.ts';
import { type DateOrder, readDate } from './dates.ts';
import type { ColumnField } from './header-words.ts';
import type { DateOrders, RowValues } from './row.ts';

/** What a row asks, and what of it was set aside because it could not be understood. */
export interface RowQuery {
  readonly id: string | undefined;
  readonly query: QueryInput;
  /** In words: these values did not take part, the name did. */
  readonly setAside: readonly string[];
  /** How many of its dates were read day first and month first, because they may be either. */
  readonly bothWays: number;
}

/** What holds for rows that do not say it themselves. */
export interface RowDefaults {
  readonly schema?: SchemaName;
  readonly countries?: readonly string[];
  /** How dates in figures are written; where absent, as the file shows, else both ways. */
  readonly dateOrder?: DateOrder;
}

/** What people write where they know nothing. `na` is not among them: it is Namibia. */
const NOTHING = /^(|-+|\?+|\.+|n\/a|#n\/a|null|none|nil|unknown|not known|not available|undefined|nan)$/i;

const SCHEMA_WORDS: Readonly<Record<string, SchemaName>> = {
  individual: 'Person',
  natural: 'Person',
  naturalperson: 'Person',
  human: 'Person',
  p: 'Person',
  i: 'Person',
  entity: 'LegalEntity',
  legal: 'LegalEntity',
  legalperson: 'LegalEntity',
  e: 'LegalEntity',
  organisation: 'Organization',
  org: 'Organization',
  corporate: 'Company',
  corporation: 'Company',
  business: 'Company',
  firm: 'Company',
  ship: 'Vessel',
  aircraft: 'Airplane',
  wallet: 'CryptoWallet',
};

/** What people write for a gender. */
export const GENDER_WORDS: Readonly<Record<string, 'male' | 'female' | 'other'>> = {
  m: 'male',
  male: 'male',
  man: 'male',
  f: 'female',
  female: 'female',
  woman: 'female',
  w: 'female',
  other: 'other',
  x: 'other',
  diverse: 'other',
  nonbinary: 'other',
  divers: 'other',
  d: 'other',
  mann: 'male',
  männlich: 'male',
  maennlich: 'male',
  frau: 'female',
  weiblich: 'female',
  homme: 'male',
  masculin: 'male',
  femme: 'female',
  féminin: 'female',
  feminin: 'female',
  hombre: 'male',
  masculino: 'male',
  mujer: 'female',
  femenino: 'female',
  feminino: 'female',
  uomo: 'male',
  maschio: 'male',
  donna: 'female',
  femmina: 'female',
  vrouw: 'female',
  mężczyzna: 'male',
  kobieta: 'female',
  k: 'female',
};

/**
 * Makes the query of one row. A name must be there, or an identifier; any other value that cannot be understood is set aside and
 * told, so that a spoilt birth date costs neither the row nor the truth about how it was screened. A row that says
 * no schema is screened as a person where it has a birth date with a gender or a surname, else with the kind open.
 *
 * @throws InterdictError `QUERY_EMPTY` where neither stands in the row, `FILE_ENCODING` where characters of the
 *   name were lost in decoding, `ROW_UNREADABLE` where the name runs over several lines.
 */
export function queryOfRow(
  values: RowValues,
  map: ColumnMap,
  defaults: RowDefaults = {},
  dateOrders?: DateOrders,
): RowQuery {
  const all = (field: ColumnField) =>
    (map.get(field) ?? []).flatMap((column) => values(column).map((value) => value.trim()));
  const known = (field: ColumnField) => all(field).filter((value) => !NOTHING.test(value));
  const setAside: string[] = [];
  const understood = <T>(kind: string, texts: readonly string[], read: (text: string) => readonly T[] | undefined) => {
    const found = texts.flatMap((text) => {
      const value = read(text);
      if (value === undefined) setAside.push(`${kind} "${shortened(text)}" is not understood and was set aside`);
      return value ?? [];
    });
    return [...new Set(found)];
  };

  const identifiers = known('identifier').flatMap(split);
  const names = namesOf(all, identifiers.length > 0);
  const schema = understood('schema', known('schema'), (text) => oneOrNone(schemaName(text)))[0];
  const countries = understood('country', known('country'), countriesIn);
  let bothWays = 0;
  const birthDates = (map.get('birth_date') ?? []).flatMap((column) => {
    const order = defaults.dateOrder ?? dateOrders?.get(column)?.order;
    const texts = values(column).map((value) => value.trim());
    return understood('birth date', texts.filter((text) => !NOTHING.test(text)).flatMap(split), (text) => {
      const dates = readDate(text, order);
      if (dates !== undefined && dates.length > 1) bothWays += 1;
      return dates;
    });
  });
  const genders = understood('gender', known('gender'), (text) => oneOrNone(GENDER_WORDS[text.toLowerCase()]));
  // Who has a birth date and a gender or a surname is a person; a birth date alone may be a founding date.
  const personal = birthDates.length > 0 && (genders.length > 0 || known('last_name').length > 0);
  return {
    id: all('id').find((value) => value !== ''),
    query: {
      names,
      schema: schema ?? defaults.schema ?? (personal ? 'Person' : 'Thing'),
      birthDates: [...new Set(birthDates)],
      countries: countries.length > 0 ? countries : [...(defaults.countries ?? [])],
      genders,
      identifiers,
    },
    setAside,
    bothWays,
  };
}

/** The schema a word means, in any case; `undefined` where it is none we know. */
export function schemaName(text: string): SchemaName | undefined {
  const word = text.toLowerCase().replace(/[^a-z]/g, '');
  return SchemaName.options.find((schema) => schema.toLowerCase() === word) ?? SCHEMA_WORDS[word];
}

function namesOf(all: (field: ColumnField) => string[], hasNumber: boolean): string[] {
  const parts = [...all('first_name'), ...all('middle_name'), ...all('last_name')].filter((part) => part !== '');
  const whole = all('name').filter((name) => name !== '');
  const main = whole.length > 0 ? whole : parts.length > 0 ? [parts.join(' ')] : [];
  const names = [...new Set([...main, ...all('company'), ...all('alias').flatMap(split)])].filter(
    (name) => name !== '',
  );
  if (names.length === 0 && !hasNumber) {
    throw new InterdictError('QUERY_EMPTY', 'The row has no name', 'Give the row a name and screen it again.');
  }
  for (const name of names) {
    if (name.includes('\uFFFD')) {
      throw new InterdictError(
        'FILE_ENCODING',
        `The name "${shortened(name)}" holds characters that could not be decoded`,
        'Save the file as UTF-8, or say its encoding, for example --encoding windows-1252.',
      );
    }
    // A name on several lines is nearly always rows that a lost quote ran together.
    if (/[\r\n]/.test(name.trim())) {
      throw new InterdictError(
        'ROW_UNREADABLE',
        `The name "${shortened(name)}" runs over several lines`,
        'Look for a missing or surplus quote near this line, mend it and screen the row again.',
      );
    }
  }
  return names;
}

function countriesIn(text: string): string[] | undefined {
  const whole = countryCode(text);
  if (whole !== undefined) return [whole];
  const codes = text.split(/[;|/,]/).map((part) => countryCode(part));
  return codes.every((code) => code !== undefined) ? codes : undefined;
}

function split(text: string): string[] {
  return text
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function oneOrNone<T>(value: T | undefined): T[] | undefined {
  return value === undefined ? undefined : [value];
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

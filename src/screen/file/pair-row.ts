import { InterdictError, type SchemaName } from '../../model/index.ts';
import type { Comparer, PairFacts } from '../types.ts';
import { countryCode } from './countries.ts';
import { readDate } from './dates.ts';
import { GENDER_WORDS, schemaName } from './row-query.ts';

/** Facts a file of pairs may hold beside each name, by the column's name without its 1 or 2. */
const FACTS = ['birth_date', 'country', 'nationality', 'place', 'gender', 'identifier'] as const;

/** Every column that means something in a file of pairs; all others are passed through. */
export const PAIR_COLUMNS: readonly string[] = [
  'name1',
  'name2',
  'schema',
  ...FACTS.flatMap((fact) => [`${fact}1`, `${fact}2`]),
];

/** The values of a pair by column; a column that is not there has none. */
export type PairValues = (column: string) => readonly string[];

/** What became of a pair. `problem` beside a score: a value was set aside. */
export interface PairScore {
  readonly score?: number;
  readonly problem?: { readonly code: string; readonly message: string };
  readonly unknownSchema?: true;
}

/** A row of a file as it is read, before it is scored, and how it is written again with its score. */
export interface PairRow {
  readonly line: number;
  score(): PairScore;
  written(score: PairScore): string;
}

/** A score as text: at most six decimals, never in exponents. */
export function decimal(score: number): string {
  return String(Number(score.toFixed(6)));
}

/** Scores one pair; whatever is wrong with it is told in its place, never thrown. */
export function scorePair(engine: Comparer, values: PairValues): PairScore {
  try {
    const [name1, name2] = [nameOf(values, 'name1'), nameOf(values, 'name2')];
    const said = (values('schema')[0] ?? '').trim();
    const schema: SchemaName | undefined = said === '' ? 'Thing' : schemaName(said);
    const setAside: string[] = [];
    const facts = ([1, 2] as const).map((side) => factsOf(values, side, setAside));
    const { score } = engine.compare(name1, name2, schema ?? 'Thing', facts[0], facts[1]);
    return {
      score,
      ...(schema === undefined ? { unknownSchema: true } : {}),
      ...(setAside.length === 0
        ? {}
        : { problem: { code: 'OPTION_INVALID', message: `${setAside.join('; ')}: set aside` } }),
    };
  } catch (error) {
    if (!(error instanceof InterdictError)) throw error;
    return { problem: { code: error.code, message: error.message } };
  }
}

function nameOf(values: PairValues, column: 'name1' | 'name2'): string {
  const name = values(column)[0] ?? '';
  if (name.trim() === '') {
    throw new InterdictError('QUERY_EMPTY', 'A name of the pair is empty', 'Give both names.');
  }
  if (name.includes('\uFFFD')) {
    throw new InterdictError(
      'FILE_ENCODING',
      'A name of the pair holds characters that could not be decoded',
      'Save the file as UTF-8, or say its encoding, for example --encoding windows-1252.',
    );
  }
  return name;
}

function factsOf(values: PairValues, side: 1 | 2, setAside: string[]): PairFacts | undefined {
  const told = (fact: (typeof FACTS)[number]): string[] =>
    values(`${fact}${side}`)
      .flatMap((value) => value.split(/[;|]/))
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const understood = <T>(fact: (typeof FACTS)[number], read: (text: string) => T | readonly T[] | undefined): T[] =>
    told(fact).flatMap((text) => {
      const value = read(text);
      if (value === undefined) setAside.push(`${fact}${side} "${text.slice(0, 40)}" is not understood`);
      return (value ?? []) as T | T[];
    });
  const facts: PairFacts = {
    birthDates: understood('birth_date', readDate),
    countries: understood('country', countryCode),
    nationalities: understood('nationality', countryCode),
    places: told('place'),
    genders: understood('gender', (text) => GENDER_WORDS[text.toLowerCase()]),
    identifiers: told('identifier'),
  };
  return Object.values(facts).some((list) => list !== undefined && list.length > 0) ? facts : undefined;
}

import type { CaseFact, CaseRecord, TreatyStates } from '../model/index.ts';
import { once } from './once.ts';

/** How the things of a case are called where people read of them: nobody reads ids. */
export interface Names {
  /** A party by its id; what is no id is a name as it was written. */
  party(id: string): string;
  /** A country by its code. */
  state(code: string): string;
  /** A programme by the instrument its measures rest on, where that is one; else by its id. */
  programme(id: string): string;
  /** A statement by its title, else by who made it. */
  statement(id: string): string;
}

/** The names of a record. Pure; what it looks up is gathered with the first question. */
export function namesOf({ parties, facts }: Pick<CaseRecord, 'parties' | 'facts'>, table?: TreatyStates): Names {
  const people = once(() => new Map(parties.map(({ id, name }) => [id, name])));
  const states = once(() => new Map(table?.states.map(({ country, name }) => [country, name])));
  const programmes = once(() => instrumentsOfProgrammes(facts));
  const statements = once(() => titlesOfStatements(facts, (id) => people().get(id) ?? id));
  return {
    party: (id) => people().get(id) ?? id,
    state: (code) => states().get(code) ?? countryName(code),
    programme: (id) => programmes().get(id) ?? id,
    statement: (id) => statements().get(id) ?? 'a statement',
  };
}

/** Without what stands in brackets behind a name. */
export const shortName = (name: string): string => name.replace(/\s*\([^)]*\)$/, '');

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** `fr` as `France`; a word that is no country code as it is. */
export function countryName(code: string): string {
  if (!/^[a-z]{2}$/i.test(code)) return code;
  return regions.of(code.toUpperCase()) ?? code.toUpperCase();
}

/** Under which instrument a programme designates: that of its measures, where there is one only. */
export function instrumentsOfProgrammes(facts: Iterable<Pick<CaseFact, 'what'>>): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { what } of facts) {
    if (what.kind !== 'measure') continue;
    found.set(what.programme, (found.get(what.programme) ?? new Set()).add(what.instrument));
  }
  return new Map(
    [...found].flatMap(([programme, [only, ...more]]) => (only && more.length === 0 ? [[programme, only]] : [])),
  );
}

function titlesOfStatements(facts: readonly CaseFact[], party: (id: string) => string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const speakers = new Map<string, string>();
  for (const { what } of facts) {
    if (what.kind !== 'statement') continue;
    if (what.title !== undefined && !titles.has(what.statement)) titles.set(what.statement, what.title);
    if (!speakers.has(what.statement)) speakers.set(what.statement, `statement of ${party(what.speaker)}`);
  }
  return new Map([...speakers, ...titles]);
}

import type { PartyRef, ScreenResult } from '../../model/index.ts';
import { meaningOf } from '../programmes/meaning.ts';

/** Entries of one list, by id. */
export interface ChangedEntries {
  readonly list: string;
  readonly ids: ReadonlySet<string>;
}

/**
 * What of a result is about the changed entries: the matches whose party is one of them, or is linked with one.
 * `undefined` where none is. Everything else of the result stays as it is.
 *
 * @param limit at most this many matches, as everywhere best first
 */
export function alertsOf(result: ScreenResult, changed: ChangedEntries, limit: number): ScreenResult | undefined {
  const isChanged = ({ list, id }: PartyRef) => list === changed.list && changed.ids.has(id);
  const matches = result.matches.filter(({ party, linked = [] }) => [party, ...linked].some(isChanged));
  if (matches.length === 0) return undefined;
  const exempted = matches.filter((match) => match.exempted !== undefined).length;
  const shown = matches.slice(0, limit);
  const { exempted: _, meaning: __, ...rest } = result;
  const meaning = meaningOf(shown);
  return {
    ...rest,
    outcome: result.outcome === 'incomplete' ? 'incomplete' : matches.length > exempted ? 'match' : 'clear',
    total: matches.length,
    matches: shown,
    ...(exempted === 0 ? {} : { exempted }),
    ...(meaning === undefined ? {} : { meaning }),
  };
}

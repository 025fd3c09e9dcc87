import { KNOWN_SOURCES } from '../../catalog/update/sources.ts';
import type { CaseSource } from '../../model/index.ts';
import type { Ledger } from './ledger.ts';

/** What a list is called; one of somebody's own by its id. */
export const listTitle = (list: string): string => KNOWN_SOURCES.find((known) => known.list === list)?.title ?? list;

/**
 * A version of a list as a source: the one the case has already, where an accepted entry of that list rests on a list
 * version of that day; else a new one.
 *
 * @param version `us_ofac_sdn@2026-07-11`
 */
export function listVersion(version: string, ledger: Ledger): CaseSource {
  const [list = '', date = ''] = version.split('@');
  const known = ledger
    .accepted('designation')
    .filter(({ what }) => what.kind === 'designation' && what.entry?.startsWith(`${list}:`))
    .flatMap(({ sources }) => sources.flatMap(({ source }) => ledger.sources.get(source) ?? []))
    .find((source) => source.kind === 'list version' && source.date === date);
  if (known !== undefined) return known;
  return {
    id: `${list}-${date}`.toLowerCase().replace(/[^a-z0-9.-]/g, '-'),
    kind: 'list version',
    title: `${listTitle(list)}, version ${date}`,
    ...(/^\d{4}(-\d{2}){0,2}$/.test(date) ? { date } : {}),
    read: 'whole',
  };
}

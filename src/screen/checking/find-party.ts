import type { Named, Party } from '../../model/index.ts';
import type { Engine } from '../types.ts';

/** A name must agree this well where only a report's words, and no mention, tie it to an entry. */
const SURE = 0.9;

/** Who a reported name is on the lists: one party, several that may be meant, or nobody. */
export interface FoundParty {
  readonly parties: readonly Party[];
  /** The day of an older version, where only that has the party. */
  readonly onlyOn?: string;
}

/** The listed party behind a reported name: the mention's, else the one of that very name; else of an older version. */
export function findParty(engine: Engine, named: Named, lists: readonly string[]): FoundParty {
  const own = named.party === undefined ? undefined : engine.party(named.party.slice(named.party.indexOf(':') + 1));
  if (own !== undefined) return isGone(engine, own) ? { parties: [own], onlyOn: '' } : { parties: [own] };
  const now = byName(engine, named, lists);
  if (now.length > 0) return { parties: now };
  for (const day of olderDays(engine, lists)) {
    const then = byName(engine, named, lists, day);
    if (then.length > 0) return { parties: then, onlyOn: day };
  }
  return { parties: [] };
}

/** Whether the newest version of its list no longer has an entry. */
function isGone(engine: Engine, { id }: Party): boolean {
  return !engine.linked(id).some((ref) => ref.id === id);
}

function byName(engine: Engine, { name, type, country }: Named, lists: readonly string[], asOf?: string): Party[] {
  const schema =
    type === 'person' ? ('Person' as const) : type === 'organisation' ? ('LegalEntity' as const) : undefined;
  const query = {
    names: [name],
    ...(schema && { schema }),
    ...(country === undefined ? {} : { nationalities: [country] }),
  };
  const { matches } = engine.screen(query, { lists: [...lists], limit: 10, ...(asOf === undefined ? {} : { asOf }) });
  const sure = matches.filter(({ score, asOf: standing }) => score >= SURE && standing?.standing !== 'possibly listed');
  return sure.flatMap(({ party }) => {
    const found = engine.party(party.id, lists) ?? engine.entry(party.id);
    return found === undefined ? [] : [found];
  });
}

/** The days of older versions, newest first; of one known by its month or year, the last. */
function olderDays(engine: Engine, lists: readonly string[]): string[] {
  const asked = engine.lists.map(({ list }) => list).filter((list) => lists.length === 0 || lists.includes(list));
  const versions = asked.flatMap((list) =>
    engine
      .history(list)
      .slice(0, -1)
      .map(({ version }) => version),
  );
  const days = versions.filter((version) => /^\d{4}-\d{2}-\d{2}$/.test(version));
  return [...new Set(days)].sort().reverse().slice(0, 12);
}

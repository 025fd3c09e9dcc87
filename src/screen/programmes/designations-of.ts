import type { DesignationInForce, Party } from '../../model/index.ts';
import type { Engine } from '../types.ts';
import { programmeBook } from './book.ts';

/** A party's designations as effects are asked of them, and what could not be made of its entries. */
export interface AskedDesignations {
  readonly found: readonly DesignationInForce[];
  /** Printed codes no programme is known for, and lists that print none: `us_ofac_sdn: XYZ`. */
  readonly unresolved: readonly string[];
}

/** What is unresolved of a list that prints no programme at all for an entry. */
export const printsNone = (list: string): string => `${list}: no programme is printed, or held here`;

/** The designations of a party under the programmes their printed codes stand for: one a programme, list and day. */
export function designationsOf(engine: Engine, party: Party): AskedDesignations {
  const found = new Map<string, DesignationInForce>();
  const unresolved = new Set<string>();
  const entries = new Map([
    [party.list, party.id],
    ...engine.linked(party.id).map(({ list, id }) => [list, id] as const),
  ]);
  for (const { list, programmes, listed, delisted, dateSource, dateNote } of party.designations) {
    const day = dateSource ?? dateNote;
    const seenOn = dayOf(engine, list);
    for (const code of programmes) {
      const resolved = programmeBook().resolve(code, { list });
      if (resolved.kind !== 'programme') {
        unresolved.add(`${list}: ${code}`);
        continue;
      }
      found.set(`${list} ${resolved.programme.id} ${listed ?? ''}`, {
        programme: resolved.programme.id,
        party: `${list}:${entries.get(list) ?? party.id}`,
        name: party.caption,
        ...(listed === undefined ? {} : { listed }),
        ...(delisted === undefined ? {} : { delisted }),
        ...(day === undefined ? {} : { dateSource: day }),
        ...(seenOn === undefined ? {} : { seenOn }),
      });
    }
  }
  for (const list of entries.keys()) {
    const printed = party.designations.some((one) => one.list === list && one.programmes.length > 0);
    if (!printed) unresolved.add(printsNone(list));
  }
  return { found: [...found.values()], unresolved: [...unresolved] };
}

/** The day of the newest version of a list, where it is known to the day. */
function dayOf(engine: Engine, list: string): string | undefined {
  const version = engine.lists.find((held) => held.list === list)?.version;
  return version !== undefined && /^\d{4}-\d\d-\d\d$/.test(version) ? version : undefined;
}

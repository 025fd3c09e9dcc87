import type { Designation, DesignationInForce, ListVersion } from '../../model/index.ts';
import type { Designee, FileParty, InstitutionFile } from '../../programmes/exposure/index.ts';
import type { ResolveCode } from '../../programmes/resolve.ts';
import { entriesOf } from '../entries-of.ts';
import type { Engine } from '../types.ts';

/** Who of a file is designated, and printed codes nobody could resolve. */
export interface Designees {
  readonly designees: readonly Designee[];
  readonly unresolved: readonly string[];
}

/**
 * The designations of everybody in a file: those it states, and those of the entries it names by `party`.
 *
 * @throws `PARTY_UNKNOWN`
 */
export function designeesOf(parties: ReadonlyMap<string, FileParty>, engine: Engine, resolve: ResolveCode): Designees {
  const designees: Designee[] = [];
  const unresolved = new Set<string>();
  for (const { id: node, name, row } of parties.values()) {
    for (const { programme, listed, delisted, source } of row.designated) {
      const days = { ...(listed === undefined ? {} : { listed }), ...(delisted === undefined ? {} : { delisted }) };
      designees.push({ node, name, designation: { programme, name, ...days }, source: source ?? 'the file' });
    }
    if (row.party === undefined) continue;
    for (const entry of entriesOf(engine, row.party)) {
      for (const designation of entry.designations.filter(({ list }) => list === entry.list)) {
        for (const code of designation.programmes) {
          const found = resolve(code, { list: entry.list });
          if (found.kind !== 'programme') {
            unresolved.add(`${code} (${entry.list})`);
            continue;
          }
          const party = `${entry.list}:${entry.id}`;
          const inForce = inForceOf(found.programme.id, party, name, designation, versionOf(engine, entry.list));
          designees.push({ node, name, designation: inForce, source: party });
        }
      }
    }
  }
  return { designees, unresolved: [...unresolved] };
}

function inForceOf(
  programme: string,
  party: string,
  name: string,
  { listed, delisted, dateSource }: Designation,
  seenOn: string | undefined,
): DesignationInForce {
  const given = { listed, delisted, dateSource, seenOn };
  const whole = Object.entries(given).filter(
    ([key, value]) => value !== undefined && (key === 'dateSource' || value.length === 10),
  );
  return { programme, party, name, ...Object.fromEntries(whole) };
}

function versionOf(engine: Engine, list: string): string | undefined {
  return engine.lists.find((version: ListVersion) => version.list === list)?.version;
}

/** The programmes a file is about: those it names, or those its people stand under. */
export function concernedBy(file: InstitutionFile, designees: readonly Designee[]): string[] {
  return [...new Set([...file.concerns, ...designees.map(({ designation }) => designation.programme)])];
}

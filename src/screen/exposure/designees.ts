import type { Designation, DesignationInForce, Party } from '../../model/index.ts';
import type { Designee, FileParty } from '../../programmes/exposure/index.ts';
import type { ResolveCode } from '../../programmes/resolve.ts';
import { entriesOf } from '../entries-of.ts';
import type { Engine } from '../types.ts';

/** Who of a file is designated, and printed codes nobody could resolve. */
interface Designees {
  readonly designees: readonly Designee[];
  readonly unresolved: readonly string[];
}

/**
 * The designations of everybody in a file, owners of its organisations among them: those it states, and those of the
 * entries it names by `party`.
 *
 * @throws `PARTY_UNKNOWN`
 */
export function designeesOf(parties: ReadonlyMap<string, FileParty>, engine: Engine, resolve: ResolveCode): Designees {
  const unresolved = new Set<string>();
  const onLists = (node: string, name: string, id: string | undefined): Designee[] =>
    (id === undefined ? [] : entriesOf(engine, id)).flatMap((entry) =>
      printedOn(entry).flatMap(({ code, designation }): Designee[] => {
        const found = resolve(code, { list: entry.list });
        if (found.kind !== 'programme') {
          unresolved.add(`${code} (${entry.list})`);
          return [];
        }
        const party = `${entry.list}:${entry.id}`;
        const days = daysOf(designation, entry, engine);
        return [{ node, name, designation: { programme: found.programme.id, party, name, ...days }, source: party }];
      }),
    );
  const designees = [...parties.values()].flatMap(({ id, name, row }) => [
    ...row.designated.map(({ programme, listed, delisted, source }): Designee => {
      const days = { ...(listed === undefined ? {} : { listed }), ...(delisted === undefined ? {} : { delisted }) };
      return { node: id, name, designation: { programme, name, ...days }, source: source ?? 'the file' };
    }),
    ...onLists(id, name, row.party),
    ...('owners' in row ? row.owners : []).flatMap(({ owner, party }) =>
      onLists(`owner of ${id}: ${owner}`, owner, party),
    ),
  ]);
  return { designees, unresolved: [...unresolved] };
}

function printedOn({ list, designations }: Party): { readonly code: string; readonly designation: Designation }[] {
  return designations
    .filter((designation) => designation.list === list)
    .flatMap((designation) => designation.programmes.map((code) => ({ code, designation })));
}

type Days = Pick<DesignationInForce, 'listed' | 'delisted' | 'dateSource' | 'seenOn'>;

/** The days of a designation. An entry that its list no longer has ended, at the latest, with the newest version. */
function daysOf({ listed, delisted, dateSource }: Designation, entry: Party, engine: Engine): Days {
  const version = engine.lists.find(({ list }) => list === entry.list)?.version;
  const seen = version?.length === 10 ? version : undefined;
  const gone = !engine.linked(entry.id).some(({ id }) => id === entry.id);
  const until = delisted ?? (gone ? seen : undefined);
  const note =
    gone && delisted === undefined ? `no longer on the list of ${version}; the day is not known` : dateSource;
  return {
    ...(listed?.length === 10 ? { listed } : {}),
    ...(until === undefined ? {} : { delisted: until }),
    ...(note === undefined ? {} : { dateSource: note }),
    ...(gone || seen === undefined ? {} : { seenOn: seen }),
  };
}

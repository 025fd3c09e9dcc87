import { describe, expect, it } from 'vitest';
import { listFileOf, mapFtm, type Party, readBundle, readFtm, readManifests, toFtm } from '../src/lists/index.ts';

/**
 * Every bundled party out to FollowTheMoney and back. Compared is what that schema can hold; what it cannot is named
 * here and in docs/lists/followthemoney.md, and is still found as text.
 */
const FOLDER = 'data/lists';
/** The newest version of each list; the older ones with INTERDICT_ALL_VERSIONS set. */
const VERSIONS = readManifests(FOLDER).filter(
  ({ list }, at, all) => process.env.INTERDICT_ALL_VERSIONS || all[at + 1]?.list !== list,
);

/** What is known about a value (where it was read, in which script) has no place in that schema. */
const NOT_HELD = new Set(['from', 'kindFrom', 'measuresFrom', 'dateSource', 'dateNote', 'lang', 'list', 'standing']);

async function outAndBack(parties: readonly Party[], list: string): Promise<Map<string, Party>> {
  const lines = parties.flatMap(toFtm).map((entity) => JSON.stringify(entity));
  const back = mapFtm(await readFtm(listFileOf('list.ftm.json', lines.join('\n'))), list);
  return new Map(back.map((party) => [party.id, party]));
}

/** The fields that come back as fields, in one form and order. */
function fields(party: Party, known: ReadonlyMap<string, string>) {
  const person = party.schema === 'Person';
  const set = (texts: readonly (string | undefined)[] | undefined) => [...new Set(texts ?? [])].sort();
  const values = (of: readonly { value: string }[] | undefined) => set(of?.map(({ value }) => value));
  const codes = (of: readonly { value: string }[] | undefined) => values(of).filter((c) => /^[a-z]{2}$/.test(c ?? ''));
  const ends = (of: Party['birthDates']) => set(of?.flatMap(({ value, to }) => (to ? [value, to] : [value])));
  const primary = party.names.find(({ kind }) => kind === 'primary');
  const documents = (party.identifiers ?? []).filter(({ kind }) => kind === 'passport' || kind === 'nationalId');
  return {
    schema: party.schema,
    caption: party.caption,
    names: set(party.names.map(({ full, kind }) => `${kind}: ${full}`)),
    given: person && primary?.parts?.family ? primary.parts.given : undefined,
    birthDates: person ? ends(party.birthDates) : [],
    birthPlaces: person ? values(party.birthPlaces) : [],
    nationalities: person ? codes(party.nationalities) : [],
    citizenships: person ? codes(party.citizenships) : [],
    genders: person ? values(party.genders) : [],
    positions: person ? values(party.positions) : [],
    documents: set(documents.map(({ from: _, ...document }) => JSON.stringify(document, Object.keys(document).sort()))),
    addresses: set((party.addresses ?? []).map(({ full, country, city }) => `${full}|${country}|${city}`)),
    designations: set(
      party.designations.map((d) =>
        JSON.stringify([
          [...new Set(d.programmes)],
          [...new Set(d.measures ?? [])],
          ...[d.authority, d.instrument, d.reference, d.listed, d.delisted, d.reason].map((text) => text ?? ''),
        ]),
      ),
    ),
    relations: set(
      (party.relations ?? []).map(({ kind, name, party: id, note }) =>
        [kind === 'other' ? 'linkedTo' : kind, (id && known.get(id)) ?? name, id, note].join('|'),
      ),
    ),
  };
}

function texts(value: unknown, key = ''): string[] {
  if (NOT_HELD.has(key) || key === 'parts') return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => texts(one));
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([name, one]) => texts(one, name)) : [];
}

/** The fields that differ, so that a failure shows these alone. */
function differing(id: string, before: ReturnType<typeof fields>, after: ReturnType<typeof fields> | undefined) {
  const names = Object.keys(before) as (keyof typeof before)[];
  const unlike = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after?.[name]));
  return { id, unlike: unlike.map((name) => ({ name, before: before[name], after: after?.[name] })) };
}

describe.each(VERSIONS.map((version) => [`${version.list} ${version.version}`, version] as const))(
  '%s',
  (_, version) => {
    it(`loses nothing of ${version.entries + version.nameOnlyRows} parties`, { timeout: 120_000 }, async () => {
      const parties = readBundle(FOLDER, version);
      expect(parties.length).toBe(version.entries + version.nameOnlyRows);
      const back = await outAndBack(parties, version.list);
      const captions = new Map(parties.map(({ id, caption }) => [id, caption]));
      const lost: unknown[] = [];
      for (const party of parties) {
        const found = back.get(party.id);
        const [before, after] = [fields(party, captions), found && fields(found, captions)];
        if (JSON.stringify(before) !== JSON.stringify(after)) lost.push(differing(party.id, before, after));
        // A vessel's flag is told as its code, and which kind of tie or identifier it is in words.
        const told = texts(found).join('\n');
        const { vessel, identifiers, relations, ...rest } = party;
        const { flag: _flag, ...ship } = vessel ?? {};
        const numbers = identifiers?.map(({ value }) => value);
        const missing = [
          ...texts(rest),
          ...texts(ship),
          ...texts(numbers),
          ...texts(relations?.map(({ name }) => name)),
        ];
        for (const text of missing) if (!told.includes(text)) lost.push([party.id, text]);
      }
      expect({ lost: lost.length, such: lost.slice(0, 3) }).toEqual({ lost: 0, such: [] });
    });
  },
);

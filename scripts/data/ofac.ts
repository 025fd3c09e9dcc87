import { readFileSync } from 'node:fs';
import type { ListFacts } from '../../src/lists/index.ts';
import {
  addLentFacts,
  mapOfacCsvEntry,
  mapOfacNamedEntity,
  mapOfacNames,
  mapOfacXmlEntry,
  ofacId,
  type Party,
  readDesignationDates,
  readOfacAddresses,
  readOfacAliases,
  readOfacComments,
  readOfacCsv,
  readOfacNamedEntities,
  readOfacNames,
  readOfacXml,
  type Sightings,
  withDesignationDates,
} from '../../src/lists/index.ts';
import type { SourceFolder } from './source-folder.ts';

const EXPORTS = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';
const SDN = {
  list: 'us_ofac_sdn',
  title: 'OFAC Specially Designated Nationals and Blocked Persons List',
  issuer: 'US Department of the Treasury, Office of Foreign Assets Control',
  licence: 'US public domain',
} as const;

/** Files of the CSV set of a day of which no whole version is at hand: each entry they hold stood on the list that day. */
export async function sightings2025(from: SourceFolder): Promise<Sightings[]> {
  const version = '2025-12-24';
  const seen = (what: string, { readFrom }: ReturnType<SourceFolder['open']>, rows: ReadonlyMap<string, unknown>) => {
    const { file, sha256 } = readFrom;
    return { list: SDN.list, version, what, file, sha256, ids: [...rows.keys()].map(ofacId) };
  };
  const add = from.open('ofac/add-2025-12-24.csv', version);
  const alt = from.open('ofac/alt-2025-12-24.csv', version);
  const comments = from.open('ofac/sdn_comments-2025-12-24.csv', version);
  return [
    seen('address file', add, await readOfacAddresses(add.file)),
    seen('alias file', alt, await readOfacAliases(alt.file)),
    seen('file of remarks', comments, await readOfacComments(comments.file)),
  ];
}

export interface Built {
  readonly facts: ListFacts;
  readonly parties: readonly Party[];
}

export async function sdn2024(from: SourceFolder): Promise<Built> {
  const sdn = from.open('ofac/sdn-2024-05-03.csv', '2024-05-03');
  const entries = await readOfacCsv({ entries: sdn.file });
  return {
    facts: {
      ...SDN,
      version: '2024-05-03',
      source: `${EXPORTS}/SDN.CSV`,
      limits: [
        'No addresses and no strong aliases: only the main file of the set is at hand',
        '18 remarks are cut at 1,000 characters',
      ],
      readFrom: [sdn.readFrom],
    },
    parties: entries.map((entry) => mapOfacCsvEntry(entry, { list: SDN.list })),
  };
}

export async function sdn2025(from: SourceFolder): Promise<Built> {
  const names = from.open('ofac/sdn-2025-08.names.jsonl', '2025-08');
  const parties = (await readOfacNamedEntities(names.file)).map((entity) => mapOfacNamedEntity(entity, SDN.list));
  return {
    facts: {
      ...SDN,
      version: '2025-08',
      source: `${EXPORTS}/SDN_ADVANCED.XML`,
      limits: [
        'Names and aliases only: no type, no programme, no dates, no countries',
        'Weak aliases are not told from strong ones, and family names not from given names',
        'Read between 2025-08-21 and 2025-09-03; the exact day of publication is not known',
      ],
      readFrom: [names.readFrom],
    },
    parties: withDesignationDates(parties, iccDates()),
  };
}

export async function sdn2026(from: SourceFolder): Promise<Built> {
  const names = from.open('ofac/sdn-2026-07-11.names.json', '2026-07-11');
  const icc = from.open('ofac/sdn-2026-07.icc-rows.csv', '2026-07');
  const old = from.open('ofac/sdn-2024-05-03.csv', '2024-05-03');
  const alt = from.open('ofac/alt-2025-12-24.csv', '2025-12-24');
  const add = from.open('ofac/add-2025-12-24.csv', '2025-12-24');
  const comments = from.open('ofac/sdn_comments-2025-12-24.csv', '2025-12-24');
  const advanced = from.open('ofac/sdn-2025-08.names.jsonl', '2025-08');
  const parties = addLentFacts(
    (await readOfacNames(names.file)).map((entry) => mapOfacNames(entry, SDN.list)),
    {
      remarks: [
        { version: '2026-07', entries: await readOfacCsv({ entries: icc.file }) },
        { version: '2024-05-03', entries: await readOfacCsv({ entries: old.file }) },
      ],
      names: { version: '2025-08', entities: await readOfacNamedEntities(advanced.file) },
      satellites: {
        version: '2025-12-24',
        aliases: await readOfacAliases(alt.file),
        addresses: await readOfacAddresses(add.file),
        remarkTails: await readOfacComments(comments.file),
      },
    },
  );
  return {
    facts: {
      ...SDN,
      version: '2026-07-11',
      source: `${EXPORTS}/SDN.CSV`,
      limits: [
        'Names, programmes and types are of this version; birth dates, countries, identifiers, addresses and weak aliases are lent by older official files and marked with their version',
        'Weak aliases of entries added after 2024-05-03 are those names of 2025-08 that stand in no alias file; entries added after 2025-08 have none',
        'Entries added after 2024-05-03 have no birth date, nationality or identifier (but for the ICC programme), those added after 2025-12-24 no address',
      ],
      readFrom: [names, icc, old, alt, add, comments, advanced].map(({ readFrom }) => readFrom),
    },
    parties: withDesignationDates(parties, iccDates()),
  };
}

export async function consolidated(from: SourceFolder): Promise<Built> {
  const xml = from.open('ofac/consolidated-2026-01-08.xml', '2026-01-08');
  const { entries } = await readOfacXml(xml.file);
  return {
    facts: {
      list: 'us_ofac_cons',
      title: 'OFAC Consolidated Sanctions List (non-SDN)',
      issuer: SDN.issuer,
      version: '2026-01-08',
      source: `${EXPORTS}/CONSOLIDATED.XML`,
      licence: SDN.licence,
      readFrom: [xml.readFrom],
    },
    parties: entries.map((entry) => mapOfacXmlEntry(entry, { list: 'us_ofac_cons' })),
  };
}

function iccDates() {
  const file = new URL('../../data/designation-dates.yaml', import.meta.url);
  return readDesignationDates(readFileSync(file, 'utf8'), 'designation-dates.yaml');
}

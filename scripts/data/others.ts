import {
  ContentIds,
  groupedParties,
  mapCanada,
  mapUkIndexRow,
  mapUn,
  nameOnlyParties,
  readCanada,
  readNameRows,
  readUkIndex,
  readUn,
  ukPartiesOfNames,
} from '../../src/lists/index.ts';
import type { Built } from './ofac.ts';
import type { SourceFolder } from './source-folder.ts';

export async function unitedNations(from: SourceFolder): Promise<Built> {
  const xml = from.open('un/consolidated-2026-02-27.xml', '2026-02-27');
  const { records } = await readUn(xml.file);
  return {
    facts: {
      list: 'un_sc_sanctions',
      title: 'United Nations Security Council Consolidated List',
      issuer: 'United Nations Security Council',
      version: '2026-02-27',
      source: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml',
      licence: 'UN terms of use (https://www.un.org/en/about-us/terms-of-use)',
      readFrom: [xml.readFrom],
    },
    parties: records.map(mapUn),
  };
}

export async function canada(from: SourceFolder): Promise<Built> {
  const xml = from.open('ca/sema-2025.xml', '2025-03');
  const ids = new ContentIds('ca');
  return {
    facts: {
      list: 'ca_dfatd_sema_sanctions',
      title: 'Consolidated Canadian Autonomous Sanctions List',
      issuer: 'Global Affairs Canada',
      version: '2025-03',
      source:
        'https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx?lang=eng',
      licence: 'Open Government Licence - Canada',
      limits: [
        'The publisher prints no numbers: ids are made from country, schedule and item',
        'No nationalities, addresses or identity documents',
      ],
      readFrom: [xml.readFrom],
    },
    parties: (await readCanada(xml.file)).map((record) => mapCanada(record, ids)),
  };
}

export async function europeanUnion(from: SourceFolder): Promise<Built> {
  const json = from.open('eu/fsf-names-2026-06-05.json', '2026-06-05');
  const issuer = 'European Commission (DG FISMA)';
  return {
    facts: {
      list: 'eu_fsf',
      title: 'EU Consolidated Financial Sanctions List',
      issuer,
      version: '2026-06-05',
      source: 'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content',
      licence: 'Reuse under Commission Decision 2011/833/EU, with acknowledgement of the source',
      limits: [
        'Names and aliases only: no type, no programme, no dates, no countries',
        "Ids are made from the first name: the publisher's are not in this extract",
      ],
      readFrom: [json.readFrom],
    },
    parties: groupedParties(await readNameRows(json.file), 'eu_fsf', 'eu', issuer),
  };
}

const UK = {
  list: 'gb_fcdo_sanctions',
  title: 'UK Sanctions List',
  issuer: 'Foreign, Commonwealth & Development Office',
  source: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml',
  licence: 'Open Government Licence v3.0',
} as const;

export async function unitedKingdom2025(from: SourceFolder): Promise<Built> {
  const csv = from.open('uk/index-2025-08-11.csv', '2025-08-11');
  return {
    facts: {
      ...UK,
      version: '2025-08-11',
      limits: [
        'The index only: primary names, no aliases, no birth dates, no countries',
        'Two entries (BEL0174, RUS1467) are printed without a name',
      ],
      readFrom: [csv.readFrom],
    },
    parties: (await readUkIndex(csv.file)).map((row) => mapUkIndexRow(row)),
  };
}

export async function unitedKingdom2026(from: SourceFolder): Promise<Built> {
  const json = from.open('uk/names-2026-06-10.json', '2026-06-10');
  const csv = from.open('uk/index-2025-08-11.csv', '2025-08-11');
  const index = (await readUkIndex(csv.file)).map((row) => mapUkIndexRow(row, `${UK.list}@2025-08-11`));
  return {
    facts: {
      ...UK,
      version: '2026-06-10',
      limits: [
        'Names only, not grouped into parties: most rows are names of unknown parties',
        'Rows that name exactly one party of the index of 2025-08-11 carry its id, type, regime and date, marked with that version',
      ],
      readFrom: [json.readFrom, csv.readFrom],
    },
    parties: ukPartiesOfNames(await readNameRows(json.file), index, UK.issuer),
  };
}

export async function australia(from: SourceFolder): Promise<Built> {
  const json = from.open('au/names-2026-06-06.json', '2026-06-06');
  const issuer = 'Australian Department of Foreign Affairs and Trade';
  return {
    facts: {
      list: 'au_dfat_sanctions',
      title: 'Australian Sanctions Consolidated List',
      issuer,
      version: '2026-06-06',
      source: 'https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list',
      licence: 'Creative Commons Attribution 4.0',
      limits: ['Names only, not grouped into parties: every row is a name of an unknown party'],
      readFrom: [json.readFrom],
    },
    parties: nameOnlyParties(await readNameRows(json.file), 'au_dfat_sanctions', 'au', issuer),
  };
}

import type { ListFormat } from '../../lists/index.ts';

/** What is fetched for a list, from where, and what is too much. */
export interface ListSource {
  readonly list: string;
  readonly title: string;
  readonly issuer: string;
  readonly licence: string;
  readonly format: ListFormat;
  /** Addresses of the same file, tried in order: the publisher's, then mirrors. */
  readonly from: readonly string[];
  /** Where the publisher gives the file's SHA-256: a text whose first 64 hexadecimal digits in a row are the sum. */
  readonly sha256From?: string;
  readonly maxBytes: number;
  /** Share of the entries a new version may lack before it is refused, 0 to 1. */
  readonly maxLoss: number;
  /** Seconds the whole download may take, and seconds it may stand still. */
  readonly timeout: number;
  readonly stall: number;
  /** Milliseconds between two looks of a running service; absent: as the service is told. */
  readonly every?: number;
  /** False where updates leave the list alone. */
  readonly update: boolean;
  /** What this way of reading the list lacks, in words. */
  readonly limits?: readonly string[];
}

export const MEGABYTE = 1_000_000;

/** Limits of a list for which nothing else is said. */
export const USUAL = {
  maxBytes: 300 * MEGABYTE,
  maxLoss: 0.1,
  timeout: 900,
  stall: 60,
  update: true,
} as const;

const OFAC = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';
const OFAC_ISSUER = 'US Department of the Treasury, Office of Foreign Assets Control';

/** The lists whose publishers offer them for download, at their publishers' addresses. */
export const KNOWN_SOURCES: readonly ListSource[] = [
  {
    ...USUAL,
    list: 'us_ofac_sdn',
    title: 'OFAC Specially Designated Nationals and Blocked Persons List',
    issuer: OFAC_ISSUER,
    licence: 'US public domain',
    format: 'ofac-advanced-xml',
    from: [`${OFAC}/SDN_ADVANCED.XML`],
    maxBytes: 500 * MEGABYTE,
  },
  {
    ...USUAL,
    list: 'us_ofac_cons',
    title: 'OFAC Consolidated Sanctions List (non-SDN)',
    issuer: OFAC_ISSUER,
    licence: 'US public domain',
    format: 'ofac-advanced-xml',
    from: [`${OFAC}/CONS_ADVANCED.XML`],
    maxBytes: 100 * MEGABYTE,
  },
  {
    ...USUAL,
    list: 'un_sc_sanctions',
    title: 'United Nations Security Council Consolidated List',
    issuer: 'United Nations Security Council',
    licence: 'UN terms of use (https://www.un.org/en/about-us/terms-of-use)',
    format: 'un-xml',
    from: ['https://scsanctions.un.org/resources/xml/en/consolidated.xml'],
    maxBytes: 50 * MEGABYTE,
  },
  {
    ...USUAL,
    list: 'eu_fsf',
    title: 'EU Consolidated Financial Sanctions List',
    issuer: 'European Commission (DG FISMA)',
    licence: 'Reuse under Commission Decision 2011/833/EU, with acknowledgement of the source',
    format: 'eu-fsf-xml',
    // The token is the one the Commission prints in the public address of the file; it names no user.
    from: ['https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw'],
    maxBytes: 200 * MEGABYTE,
  },
  {
    ...USUAL,
    list: 'gb_fcdo_sanctions',
    title: 'UK Sanctions List',
    issuer: 'Foreign, Commonwealth & Development Office',
    licence: 'Open Government Licence v3.0',
    format: 'uk-xml',
    from: ['https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml'],
    maxBytes: 200 * MEGABYTE,
  },
  {
    ...USUAL,
    list: 'ca_dfatd_sema_sanctions',
    title: 'Consolidated Canadian Autonomous Sanctions List',
    issuer: 'Global Affairs Canada',
    licence: 'Open Government Licence – Canada',
    format: 'ca-sema-xml',
    from: [
      'https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml',
    ],
    maxBytes: 50 * MEGABYTE,
  },
  {
    ...USUAL,
    list: 'au_dfat_sanctions',
    title: 'Australian Sanctions Consolidated List',
    issuer: 'Department of Foreign Affairs and Trade',
    licence: 'CC BY 4.0',
    format: 'au-dfat-xlsx',
    from: ['https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx'],
    maxBytes: 50 * MEGABYTE,
  },
  // Not bundled: fetched where they are asked for by name.
  {
    ...USUAL,
    list: 'ch_seco_sanctions',
    title: 'Swiss Sanctions List (SECO)',
    issuer: 'Swiss State Secretariat for Economic Affairs',
    licence: 'Terms of the Swiss Confederation',
    format: 'ch-seco-xml',
    from: [
      'https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction',
    ],
    maxBytes: 200 * MEGABYTE,
    update: false,
  },
  {
    ...USUAL,
    list: 'us_trade_csl',
    title: 'US Consolidated Screening List',
    issuer: 'US Department of Commerce, International Trade Administration',
    licence: 'US public domain',
    format: 'us-csl-json',
    from: ['https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.json'],
    maxBytes: 300 * MEGABYTE,
    update: false,
  },
];

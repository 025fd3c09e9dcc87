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

/**
 * The lists whose publishers offer them for download. Australia offers only a spreadsheet and Canada no stable address
 * of its XML: those are added by hand, or by an address in `lists.yaml`.
 */
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
];

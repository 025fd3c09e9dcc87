import type { IdentifierKind } from '../../model/index.ts';

/** FollowTheMoney's properties for identifiers and ours. Where several of ours share a property, the first is read back. */
export const IDENTIFIER_PROPERTIES: readonly (readonly [property: string, kind: IdentifierKind])[] = [
  ['passportNumber', 'passport'],
  ['idNumber', 'nationalId'],
  ['taxNumber', 'taxId'],
  ['vatCode', 'taxId'],
  ['innCode', 'taxId'],
  ['registrationNumber', 'registration'],
  ['ogrnCode', 'registration'],
  ['okpoCode', 'registration'],
  ['kppCode', 'registration'],
  ['uscCode', 'registration'],
  ['imoNumber', 'imo'],
  ['mmsi', 'mmsi'],
  ['callSign', 'callSign'],
  ['serialNumber', 'serialNumber'],
  ['swiftBic', 'bic'],
  ['leiCode', 'lei'],
  ['dunsCode', 'duns'],
  ['publicKey', 'cryptoAddress'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['website', 'website'],
  ['isinCode', 'other'],
  ['npiCode', 'other'],
  ['uniqueEntityId', 'other'],
  ['sourceIdentifier', 'other'],
];

/** The words under which an identifier is shown when its property says more than its kind. */
export const PROPERTY_LABELS: Readonly<Record<string, string>> = {
  vatCode: 'VAT',
  innCode: 'INN',
  ogrnCode: 'OGRN',
  okpoCode: 'OKPO',
  kppCode: 'KPP',
  uscCode: 'USCC',
  isinCode: 'ISIN',
  npiCode: 'NPI',
  uniqueEntityId: 'UEI',
};

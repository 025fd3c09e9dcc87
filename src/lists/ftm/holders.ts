import type { IdentifierKind, Schema } from '../../model/index.ts';

/**
 * Which FollowTheMoney property holds which kind of identifier, for the schemata that have the property.
 * FollowTheMoney gives a passport number only to a Person, a call sign only to a Vessel, and so on.
 */
const ORGANISATIONS: readonly Schema[] = ['Organization', 'Company', 'PublicBody'];
const LEGAL: readonly Schema[] = ['Person', 'LegalEntity', ...ORGANISATIONS];
const CRAFT: readonly Schema[] = ['Vessel', 'Airplane', 'Vehicle'];

const HOLDERS: Readonly<Record<IdentifierKind, readonly { property: string; schemata: readonly Schema[] }[]>> = {
  passport: [
    { property: 'passportNumber', schemata: ['Person'] },
    { property: 'idNumber', schemata: LEGAL },
  ],
  nationalId: [{ property: 'idNumber', schemata: LEGAL }],
  taxId: [{ property: 'taxNumber', schemata: LEGAL }],
  registration: [{ property: 'registrationNumber', schemata: [...LEGAL, ...CRAFT] }],
  imo: [
    { property: 'imoNumber', schemata: ['Vessel', ...ORGANISATIONS] },
    { property: 'idNumber', schemata: LEGAL },
  ],
  mmsi: [{ property: 'mmsi', schemata: ['Vessel'] }],
  callSign: [{ property: 'callSign', schemata: ['Vessel'] }],
  tailNumber: [{ property: 'registrationNumber', schemata: ['Airplane'] }],
  serialNumber: [{ property: 'serialNumber', schemata: ['Airplane'] }],
  bic: [{ property: 'swiftBic', schemata: LEGAL }],
  lei: [{ property: 'leiCode', schemata: LEGAL }],
  duns: [{ property: 'dunsCode', schemata: LEGAL }],
  cryptoAddress: [{ property: 'publicKey', schemata: ['CryptoWallet'] }],
  email: [{ property: 'email', schemata: LEGAL }],
  phone: [{ property: 'phone', schemata: LEGAL }],
  website: [{ property: 'website', schemata: LEGAL }],
  other: [{ property: 'idNumber', schemata: LEGAL }],
};

/** The property of `schema` that holds an identifier of this kind, or `undefined` where FollowTheMoney has none. */
export function propertyOf(kind: IdentifierKind, schema: Schema): string | undefined {
  return HOLDERS[kind].find((holder) => holder.schemata.includes(schema))?.property;
}

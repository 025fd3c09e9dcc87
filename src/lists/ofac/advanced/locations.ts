import type { Address } from '../../../model/index.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../shared/xml-records.ts';
import type { References } from './references.ts';

/** An address of the Advanced XML, as OFAC would print it; `undefined` where the location says nothing. */
export function addressOf(location: XmlElement, references: References): Address | undefined {
  const parts = new Map<string, string[]>();
  for (const part of childrenOf(location, 'LocationPart')) {
    const type = references.of('LocPartType', part.attributes.LocPartTypeID);
    const values = childrenOf(part, 'LocationPartValue').map((value) => textOf(value, 'Value'));
    parts.set(type, [...(parts.get(type) ?? []), ...values.filter((value) => value !== '')]);
  }
  const countryId = childOf(location, 'LocationCountry')?.attributes.CountryID;
  const country = references.of('Country', countryId).replace(/^undetermined$/, '');
  const get = (type: string) => (parts.get(type) ?? []).join(', ');
  const street = ['ADDRESS1', 'ADDRESS2', 'ADDRESS3'].map(get).filter(Boolean).join(', ');
  const [city, region, postalCode] = [get('CITY'), get('STATE/PROVINCE') || get('REGION'), get('POSTAL CODE')];
  const full = [street, [city, region, postalCode].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
  return full === '' ? undefined : { full, street, city, region, postalCode, country };
}

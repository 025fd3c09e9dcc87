import type { Address } from '../../../model/index.ts';
import { textOf, type XmlElement } from '../../shared/xml-records.ts';
import type { References } from './references.ts';

/** An address of the Advanced XML, as OFAC would print it; `undefined` where the location says nothing. */
export function addressOf(location: XmlElement, references: References): Address | undefined {
  const parts: Partial<Record<string, string>> = {};
  let country: string | undefined;
  for (const { name, attributes, children } of location.children) {
    if (name === 'LocationCountry') country ??= references.of('Country', attributes.CountryID);
    if (name !== 'LocationPart') continue;
    const type = references.of('LocPartType', attributes.LocPartTypeID);
    for (const part of children) {
      const value = part.name === 'LocationPartValue' ? textOf(part, 'Value') : '';
      if (value !== '') parts[type] = joined(parts[type], ', ', value);
    }
  }
  if (country === 'undetermined') country = undefined;
  const street = joined(joined(parts.ADDRESS1, ', ', parts.ADDRESS2), ', ', parts.ADDRESS3);
  const city = parts.CITY;
  const region = parts['STATE/PROVINCE'] ?? parts.REGION;
  const postalCode = parts['POSTAL CODE'];
  const line = joined(joined(city, ' ', region), ' ', postalCode);
  const full = joined(joined(street, ', ', line), ', ', country);
  if (full === '') return undefined;
  const address: { -readonly [K in keyof Address]: Address[K] } = { full };
  if (street) address.street = street;
  if (city) address.city = city;
  if (region) address.region = region;
  if (postalCode) address.postalCode = postalCode;
  if (country) address.country = country;
  return address;
}

function joined(before: string | undefined, by: string, after: string | undefined): string {
  if (!before) return after ?? '';
  return after ? `${before}${by}${after}` : before;
}

import type { IdentifierKind } from '../../../model/index.ts';
import { countryCode } from '../../shared/countries.ts';
import { isoOf } from '../../shared/dates.ts';
import { isImoNumber } from '../../shared/imo.ts';
import type { RemarkIdentifier } from './field.ts';
import { identifierLabel } from './identifier-labels.ts';

const DATED =
  /[\s,]+\(?(issued|expires|expired)\s+(\d{1,2} [A-Z][a-z]{2} \d{4}|[A-Z][a-z]{2} \d{4}|\d{4})(?=$|[\s,.)])\)?/i;
const CRYPTO = /^Digital Currency Address - ([A-Z0-9]{2,10}) (\S+)$/;

/** Kinds that have a digit in them; a "Passport issued in Sarajevo" is a remark about a passport, not its number. */
const NUMBERED = new Set<IdentifierKind>(['passport', 'nationalId', 'taxId', 'imo', 'mmsi', 'phone']);

/** Labels that say no more than the kind does. */
const SAID_BY_KIND = new Set(['Passport', 'MMSI', 'SWIFT/BIC', 'Email Address', 'Website', 'Phone Number']);

/** An identifier as OFAC prints it: `LABEL VALUE (Country) issued DATE expires DATE`; every part after VALUE may be absent. */
export function parseIdentifier(field: string): RemarkIdentifier | undefined {
  const crypto = CRYPTO.exec(field);
  if (crypto) return { kind: 'cryptoAddress', value: crypto[2] as string, currency: crypto[1] as string };
  const found = identifierLabel(field);
  if (!found) return addressOfTheNet(field);
  const rest = field.slice(found.label.length).replace(/^[:\s]+/, '');
  const label = SAID_BY_KIND.has(found.label) ? {} : { label: found.label };
  const value = parseValue(rest);
  if (value && NUMBERED.has(found.kind) && !/\d/.test(value.value)) return undefined;
  return value ? { ...value, kind: kindOf(found.kind, value.value, found.label), ...label } : undefined;
}

/** Older remarks print addresses of the net without a label, or with one behind: `info@a.example (email)`. */
function addressOfTheNet(field: string): RemarkIdentifier | undefined {
  const value = field.replace(/^EMAIL /, '').replace(/\s*\((?:website|email)\)\.?$/i, '');
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return { kind: 'email', value };
  return /^(?:https?:\/\/|www\.)\S+$/i.test(value) ? { kind: 'website', value } : undefined;
}

/** Under a vessel's "registration identification" without the word IMO, only a valid IMO number is one. */
function kindOf(kind: IdentifierKind, value: string, label: string): IdentifierKind {
  return label === 'Vessel Registration Identification' && isImoNumber(value) ? 'imo' : kind;
}

function parseValue(text: string): Omit<RemarkIdentifier, 'kind'> | undefined {
  let rest = text;
  const dates: { issued?: string; expires?: string } = {};
  for (let m = DATED.exec(rest); m; m = DATED.exec(rest)) {
    const key = (m[1] as string).toLowerCase() === 'issued' ? 'issued' : 'expires';
    const date = isoOf(m[2] as string);
    if (!date || dates[key]) break;
    dates[key] = date;
    rest = `${rest.slice(0, m.index)}${rest.slice(m.index + m[0].length)}`;
  }
  rest = rest.trim();
  const place = countryInBrackets(rest);
  const tail = /^(\S*\d\S*?),?\s+((?:and|issued)\b.*)$/s.exec(place?.before ?? rest);
  const value = (tail?.[1] ?? place?.before ?? rest).replace(/^No\.?:?\s+(?=\d)/, '');
  const note = [tail?.[2], place?.after].filter(Boolean).join('; ');
  // A value is one thing somebody could type: longer text that only begins like an identifier is not one.
  if (value === '' || value.length > LONGEST_VALUE) return undefined;
  return { value, ...(place ? { country: place.country } : {}), ...dates, ...(note ? { note } : {}) };
}

const LONGEST_VALUE = 120;

/** The last bracket that holds a country: `22839 (Jalisco) (Mexico)`, `12/BAHANA(N)010023 (Burma)`. */
function countryInBrackets(text: string): { before: string; country: string; after: string } | undefined {
  for (let open = text.lastIndexOf('('); open > 0; open = text.lastIndexOf('(', open - 1)) {
    const close = text.indexOf(')', open);
    const inner = text.slice(open + 1, Math.max(close, open + 1));
    if (inner === '' || inner.includes('(')) continue;
    const country = countryCode(inner);
    const before = text.slice(0, open).trim();
    if (country && before !== '') return { before, country, after: text.slice(close + 1).replace(/^[,\s]+/, '') };
  }
  return undefined;
}

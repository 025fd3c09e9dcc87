import { printedDate } from '../../shared/dates.ts';
import type { RemarkField } from './field.ts';
import { parseIdentifier } from './identifier.ts';
import { isOffice } from './offices.ts';

/** A way to understand a field, and the letters such a field begins with, in lower case; without them it may be any. */
interface Rule {
  readonly letters?: string;
  understand(field: string): RemarkField | undefined;
}

/** A rule for fields of the form `LABEL VALUE`. */
const after = (letters: string, label: RegExp, make: (value: string) => RemarkField | undefined): Rule => ({
  letters,
  understand(field) {
    const m = label.exec(field);
    return m && m.index === 0 ? make(field.slice(m[0].length).trim()) : undefined;
  },
});

const dated =
  (is: 'birthDate' | 'foundedDate', key: string) =>
  (value: string): RemarkField | undefined => {
    const date = printedDate(value);
    return date && { key, is, date };
  };

/** Sentences about what follows from the listing: they belong to the designation. */
const MEASURES =
  /^(?:Secondary sanctions risk|Additional Sanctions Information|Transactions Prohibited|Executive Order \d+ Directive|CAATSA Section|IFCA Determination|PEESA Information|Effective Date|Listing Date|Effective date|Listing date|For more information|Purchase\/Sales For Divestment Date|United States financial institutions are prohibited|Subject to Directive|All transactions|Executive Order|The emergency declared)/i;

const FACTS =
  /^(Organization Type|Target Type|Former Vessel Flag|Other Vessel Flag|Other Vessel Type|Chinese Commercial Code|Aircraft Mode S Transponder Code|Ethnicity|Height|Weight|Eyes|Hair|Complexion|Physical description|Interpol|Individual's height is|Tribe|Subtribe|arrested|named in|Residence|Location|Effective Date|Operations in|also operations in)\b:?\s+/i;

const FAMILY =
  /^((?:half-|step)?(?:wife|husband|son|daughter|brother|sister|father|mother|cousin|nephew|niece|uncle|aunt|spouse|widow|grandson|(?:son|daughter|brother|sister|father|mother)-in-law|sibling)s?)(?: and [\w-]+)? of (.+)$/i;

export const RULES: readonly Rule[] = [
  after('d', /^DOB /, dated('birthDate', 'DOB')),
  after('p', /^POB /, (value) => ({ key: 'POB', is: 'birthPlace', value })),
  after('nr', /^(?:Nationality of Registration|Registration Country) /, (value) => ({
    key: 'Nationality of Registration',
    is: 'registeredIn',
    value,
  })),
  after('n', /^nationality /i, (value) => ({ key: 'nationality', is: 'nationality', value })),
  after('c', /^citizen /i, (value) => ({ key: 'citizen', is: 'citizenship', value: value.replace(/^of /, '') })),
  after('g', /^Gender /, (value) =>
    /^(?:fe)?male$/i.test(value) ? { key: 'Gender', is: 'gender', value } : undefined,
  ),
  after('and', /^(?:a\.k\.a\.|n\.k\.a\.|d\.b\.a\.)(?= )/i, (value) => alias(value, 'a.k.a.', false)),
  after('i', /^Issuer Name /, (value) => ({ key: 'Issuer Name', is: 'issuerName', value })),
  after('f', /^f\.k\.a\.(?= )/i, (value) => alias(value, 'f.k.a.', true)),
  after('l', /^Linked To: ?/i, (value) => ({ key: 'Linked To', is: 'linkedTo', value })),
  after('(', /^\(Linked To: (?=[^)]+\)$)/i, (value) => ({
    key: 'Linked To',
    is: 'linkedTo',
    value: value.slice(0, -1),
  })),
  after('o', /^Organization Established Date /, dated('foundedDate', 'Organization Established Date')),
  after('vy', /^(?:Vessel )?Year of Build |^Vessel Year of Build /, (value) =>
    built('vessel', 'Vessel Year of Build', value),
  ),
  after('a', /^Aircraft Manufacture Date /, (value) => built('aircraft', 'Aircraft Manufacture Date', value)),
  after('a', /^Aircraft Model /, (value) => ({ key: 'Aircraft Model', is: 'aircraft', fact: 'model', value })),
  after('a', /^Aircraft Operator /, (value) => ({ key: 'Aircraft Operator', is: 'aircraft', fact: 'operator', value })),
  {
    letters: 'acefilpstu',
    understand: (field) => (MEASURES.test(field) ? { key: measureKey(field), is: 'measure', value: field } : undefined),
  },
  {
    understand(field) {
      const identifier = parseIdentifier(field);
      return identifier && { key: identifier.label ?? identifier.kind, is: 'identifier', identifier };
    },
  },
  {
    letters: 'acefhilnoprstw',
    understand(field) {
      const m = FACTS.exec(field);
      if (!m) return undefined;
      return { key: m[1] as string, is: 'fact', label: m[1] as string, value: field.slice(m[0].length) };
    },
  },
  {
    letters: 'abcdfghmnsuw',
    understand(field) {
      const m = FAMILY.exec(field);
      if (!m) return undefined;
      return { key: 'family', is: 'family', tie: (m[1] as string).toLowerCase(), value: m[2] as string };
    },
  },
  {
    understand: (field) =>
      /^(?:(?:and )?all (?:other )?(?:offices|branches|locations)(?: and \w+)? worldwide|(?:and|all|only) (?:other )?locations (?:in|within) .{1,60}|.{1,60} Branch only)$/i.test(
        field,
      )
        ? { key: 'all offices worldwide', is: 'fact', label: 'Scope', value: field }
        : undefined,
  },
  {
    letters: 'iwc',
    understand: (field) =>
      /^(?:ICT[YR] indictee|(?:currently )?(?:incarcerated|in custody|in jail)\b|wanted by )/i.test(field)
        ? { key: 'status', is: 'fact', label: 'Status', value: field }
        : undefined,
  },
  // The Palestinian Legislative Council list prints a member's party and constituency: `HAMAS - Hebron`.
  {
    understand: (field) =>
      /^\p{Lu}{3,8}(?: - \p{Lu}[\p{L} -]{2,40})?$/u.test(field)
        ? { key: 'affiliation', is: 'fact', label: 'Affiliation', value: field }
        : undefined,
  },
  after('o', /^Occupation: /i, (value) => ({ key: 'title or office', is: 'position', value })),
  { understand: (field) => (isOffice(field) ? { key: 'title or office', is: 'position', value: field } : undefined) },
];

/** The rules for a field by its first letter, where that is ASCII; the last for all others. */
const BY_LETTER: readonly (readonly Rule[])[] = Array.from({ length: 129 }, (_, code) => {
  const letter = code < 128 ? String.fromCharCode(code).toLowerCase() : '';
  return RULES.filter(({ letters }) => letters === undefined || (letter !== '' && letters.includes(letter)));
});

/**
 * Understands one field of OFAC remarks. What no rule knows comes back as `text`, whole, under the key `unknown`:
 * there is deliberately no rule that takes everything.
 */
export function parseRemarkField(field: string): RemarkField {
  const bare = field.replace(/^alt\.\s+/i, '').trim();
  for (const rule of BY_LETTER[Math.min(bare.charCodeAt(0), 128)] ?? RULES) {
    const found = rule.understand(bare);
    if (found) return found;
  }
  return { key: 'unknown', is: 'text', value: field };
}

function alias(value: string, key: string, former: boolean): RemarkField | undefined {
  const quoted = /^['"](.+)['"]$/.exec(value)?.[1];
  return quoted ? { key, is: 'alias', value: quoted.trim(), former } : undefined;
}

function built(is: 'vessel' | 'aircraft', key: string, value: string): RemarkField | undefined {
  const date = printedDate(value);
  return date && !date.to ? { key, is, fact: 'built', value: date.value } : undefined;
}

function measureKey(field: string): string {
  return (
    /^(?:Secondary sanctions risk|Additional Sanctions Information|Transactions Prohibited|Executive Order|CAATSA Section|IFCA Determination|Listing Date|Effective Date)/i.exec(
      field,
    )?.[0] ?? 'directives'
  );
}

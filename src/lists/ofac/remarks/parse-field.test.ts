import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRemarkField, RULES } from './parse-field.ts';

describe('a field of OFAC remarks', () => {
  it.each([
    ['DOB 30 Mar 1970', { value: '1970-03-30' }],
    ['alt. DOB Mar 1945', { value: '1945-03' }],
    ['DOB circa 1951', { value: '1951', circa: true }],
    ['DOB 1958 to 1963', { value: '1958', to: '1963' }],
    ['alt. DOB circa 1961-1963', { value: '1961', to: '1963', circa: true }],
    ['DOB Aug 1967 to Sep 1968', { value: '1967-08', to: '1968-09' }],
  ])('%s is a birth date with its precision', (text, date) => {
    expect(parseRemarkField(text)).toMatchObject({ is: 'birthDate', date });
  });

  it.each([
    ['Passport 518353876 (United Kingdom)', { kind: 'passport', value: '518353876', country: 'gb' }],
    [
      'alt. Passport DA023555 (Uganda) issued 10 Dec 2011 expires 09 Dec 2021',
      { kind: 'passport', value: 'DA023555', country: 'ug', issued: '2011-12-10', expires: '2021-12-09' },
    ],
    [
      'Diplomatic Passport 10DP04141 (Georgia) expires 18 Feb 2026',
      { kind: 'passport', value: '10DP04141', country: 'ge', label: 'Diplomatic Passport' },
    ],
    ['National ID No. 12/BAHANA(N)010023 (Burma)', { kind: 'nationalId', value: '12/BAHANA(N)010023', country: 'mm' }],
    [
      'C.U.R.P. AIMM67125HCHRRG06 (Mexico) issued 1968',
      { kind: 'nationalId', value: 'AIMM67125HCHRRG06', issued: '1968' },
    ],
    ['Tax ID No. 7744001497 (Russia)', { kind: 'taxId', value: '7744001497', country: 'ru' }],
    ['NIT # 800018928-0 (Colombia)', { kind: 'taxId', value: '800018928-0', country: 'co' }],
    ['Registration Number HRB 14604 (Germany)', { kind: 'registration', value: 'HRB 14604', country: 'de' }],
    ['SWIFT/BIC HAVIGB2L', { kind: 'bic', value: 'HAVIGB2L' }],
    ['Legal Entity Number 253400V1H6ART1UQ0N98 (Russia)', { kind: 'lei', value: '253400V1H6ART1UQ0N98' }],
    ['Vessel Registration Identification IMO 7406784', { kind: 'imo', value: '7406784' }],
    ['Vessel Registration Identification 15411 (Malta)', { kind: 'registration', value: '15411', country: 'mt' }],
    ['MMSI 572469210', { kind: 'mmsi', value: '572469210' }],
    ['Aircraft Tail Number EP-MMH', { kind: 'tailNumber', value: 'EP-MMH' }],
    [
      'alt. Digital Currency Address - XBT 1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo',
      { kind: 'cryptoAddress', currency: 'XBT', value: '1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo' },
    ],
    ['Email Address info@a.example', { kind: 'email', value: 'info@a.example' }],
    ['www.a.example', { kind: 'website', value: 'www.a.example' }],
    ['D-U-N-S Number 542957624', { kind: 'duns', value: '542957624' }],
  ])('%s is an identifier', (text, identifier) => {
    expect(parseRemarkField(text)).toMatchObject({ is: 'identifier', identifier });
  });

  it('reads a quoted a.k.a. as a weak alias and a quoted f.k.a. as a former name', () => {
    expect(parseRemarkField("a.k.a. 'BAKR, Abu'")).toMatchObject({ is: 'alias', value: 'BAKR, Abu', former: false });
    expect(parseRemarkField("f.k.a. 'ANA I'")).toMatchObject({ is: 'alias', value: 'ANA I', former: true });
  });

  it.each([
    ['Linked To: HIZBALLAH', { is: 'linkedTo', value: 'HIZBALLAH' }],
    ['nationality Russia', { is: 'nationality', value: 'Russia' }],
    ['citizen Korea, North', { is: 'citizenship', value: 'Korea, North' }],
    ['Gender Female', { is: 'gender', value: 'Female' }],
    ['POB Vannes, France', { is: 'birthPlace', value: 'Vannes, France' }],
    ['Organization Established Date 28 Nov 2005', { is: 'foundedDate', date: { value: '2005-11-28' } }],
    ['Vessel Year of Build 1999', { is: 'vessel', fact: 'built', value: '1999' }],
    ['Aircraft Model B747-3B3', { is: 'aircraft', fact: 'model', value: 'B747-3B3' }],
    ['Target Type State-Owned Enterprise', { is: 'fact', label: 'Target Type', value: 'State-Owned Enterprise' }],
    ['half-brother of John Doe', { is: 'family', tie: 'half-brother', value: 'John Doe' }],
    ['Vice-Chairman of the National Defense Commission', { is: 'position' }],
    ['Nationality of Registration Korea, North', { is: 'registeredIn', value: 'Korea, North' }],
  ])('%s is typed', (text, field) => {
    expect(parseRemarkField(text)).toMatchObject(field);
  });

  it('keeps sentences about what follows from the listing as measures', () => {
    const text = 'Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210';
    expect(parseRemarkField(text)).toEqual({ key: 'Secondary sanctions risk', is: 'measure', value: text });
  });

  it.each(['founded by somebody unknown', 'alt. gibberish 12', 'DOB unknown', 'Holder of a Pakistan passport'])(
    'leaves %s as text rather than forcing it into a type',
    (text) => {
      expect(parseRemarkField(text)).toEqual({ key: 'unknown', is: 'text', value: text });
    },
  );

  it('is understood by its first letter as it is when every rule is asked', () => {
    const beginning = fc
      .constantFrom(...BEGINNINGS)
      .chain((text) => fc.constantFrom(text, text.toUpperCase(), text.slice(1)));
    const field = fc.tuple(
      beginning,
      fc.constantFrom('', ': ', ' ', ' of ', '. '),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(field, (parts) => {
        const text = parts.join('').trim();
        const asked = RULES.map((rule) => rule.understand(text)).find((found) => found !== undefined);
        if (/^alt\.\s/i.test(text)) return;
        expect(parseRemarkField(text)).toEqual(asked ?? { key: 'unknown', is: 'text', value: text });
      }),
      { numRuns: 3000 },
    );
  });
});

/** How fields begin that some rule knows. */
const BEGINNINGS =
  `DOB 1961|POB|Nationality of Registration|Registration Country|nationality|citizen|Gender male|a.k.a. 'x'|n.k.a. 'x'
d.b.a. 'x'|Issuer Name|f.k.a. 'x'|Linked To|(Linked To: x)|Organization Established Date 1999|Year of Build 1999|Vessel Year of Build 1999
Aircraft Manufacture Date 1999|Aircraft Model|Aircraft Operator|Secondary sanctions risk|Additional Sanctions Information
Transactions Prohibited|Executive Order 1 Directive|CAATSA Section|IFCA Determination|PEESA Information|Effective Date|Listing Date
For more information|Purchase/Sales For Divestment Date|United States financial institutions are prohibited|Subject to Directive
All transactions|The emergency declared|Organization Type|Target Type|Former Vessel Flag|Other Vessel Flag|Other Vessel Type
Chinese Commercial Code|Ethnicity|Height|Weight|Eyes|Hair|Complexion|Physical description|Interpol|Individual's height is|Tribe
Subtribe|arrested|named in|Residence|Location|Operations in|also operations in|half-brother|stepson|wife|husband|daughter|sister
father|mother|cousin|nephew|niece|uncle|aunt|spouse|widow|grandson|sibling|all offices worldwide|only locations in|London Branch only
ICTY indictee|currently in custody|incarcerated|in jail|wanted by|HAMAS - Hebron|Occupation|Minister|Passport 12|Tax ID No. 7|www.x.y
https://x.y|a@b.cd|Digital Currency Address - XBT 1a`.split(/[|\n]/);

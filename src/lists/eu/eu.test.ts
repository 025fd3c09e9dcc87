import { describe, expect, it } from 'vitest';
import { listFileOf } from '../shared/input.ts';
import { mapEu } from './mapper.ts';
import { readEu } from './reader.ts';

const list = (...entities: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-06-05T10:00:00.000+02:00">${entities.join('')}</export>`;
const JANE = `<sanctionEntity designationDetails="" unitedNationId="QDi.999" euReferenceNumber="EU.1.2" designationDate="2003-07-07" logicalId="13"><remark>A remark.</remark>
<regulation regulationType="amendment" numberTitle="1210/2003 (OJ L169)" programme="IRQ"><publicationUrl>http://x.example</publicationUrl></regulation>
<subjectType code="person" classificationCode="P"/>
<nameAlias firstName="Jane" middleName="" lastName="Doe" wholeName="Jane Doe" function="Minister" gender="F" nameLanguage="" strong="true"/>
<nameAlias firstName="" lastName="" wholeName="Τζέιν" gender="" nameLanguage="EL" strong="true"/><nameAlias wholeName="JAY" strong="false" nameLanguage=""/>
<nameAlias wholeName="JAYJAY" strong="true" nameLanguage=""><remark>Low quality alias</remark></nameAlias>
<citizenship countryIso2Code="IQ" countryDescription="IRAQ"/><citizenship countryIso2Code="00" countryDescription="UNKNOWN"/>
<birthdate circa="true" calendarType="GREGORIAN" city="Awja" birthdate="" year="1937" monthOfYear="4" dayOfMonth="" countryIso2Code="IQ" countryDescription="IRAQ"/>
<birthdate circa="false" calendarType="ISLAMIC" birthdate="1356-01-01"/><birthdate yearRangeFrom="1935" yearRangeTo="1938"/>
<identification knownFalse="true" number="M123" identificationTypeCode="passport" identificationTypeDescription="National passport" countryIso2Code="IQ"/>
<address city="Baghdad" street="1 Main St" zipCode="" countryIso2Code="IQ" countryDescription="IRAQ"><contactInfo key="EMAIL" value="jane@example.org"/><contactInfo key="FAX" value="+1 23"/></address></sanctionEntity>`;

describe('the EU list (FSF XML 1.1)', () => {
  it('keeps names by quality and language, dates with precision, documents with their state, and the regulation', async () => {
    const { version, entities } = await readEu(listFileOf('eu.xml', list(JANE)));
    expect(version).toBe('2026-06-05');
    expect(entities.map(mapEu)[0]).toMatchObject({
      id: 'eu-13',
      schema: 'Person',
      names: [
        { full: 'Jane Doe', kind: 'primary', parts: { family: 'Doe', given: 'Jane' } },
        { full: 'Τζέιν', kind: 'strong', lang: 'el' },
        { full: 'JAY', kind: 'weak' },
        { full: 'JAYJAY', kind: 'weak' },
      ],
      designations: [
        {
          programmes: ['IRQ'],
          reference: 'EU.1.2',
          instrument: '1210/2003 (OJ L169) http://x.example',
          listed: '2003-07-07',
        },
      ],
      birthDates: [
        { value: '1937-04', circa: true },
        { value: '1935', to: '1938' },
      ],
      birthPlaces: [{ value: 'Awja, IRAQ' }],
      citizenships: [{ value: 'iq' }],
      genders: [{ value: 'female' }],
      identifiers: [
        { kind: 'passport', value: 'M123', country: 'iq', note: 'known to be false' },
        { kind: 'email', value: 'jane@example.org' },
      ],
      addresses: [{ full: '1 Main St, Baghdad, IRAQ', country: 'iq' }],
      positions: [{ value: 'Minister' }],
      facts: [
        { label: 'FAX', value: '+1 23' },
        { label: 'United Nations reference', value: 'QDi.999' },
      ],
      remarks: [{ value: 'A remark.' }],
    });
  });

  it.each([
    ['an entity that stands twice', list(JANE, JANE), 'LIST_UNREADABLE'],
    ['an entity without a name', list('<sanctionEntity logicalId="1"/>'), 'LIST_UNREADABLE'],
    ['an empty list', list(), 'LIST_EMPTY'],
    ['a cut file', list(JANE).slice(0, -20), 'LIST_UNREADABLE'],
  ])('refuses %s', async (_what, xml, code) => {
    await expect(readEu(listFileOf('eu.xml', xml))).rejects.toMatchObject({ code });
  });
});

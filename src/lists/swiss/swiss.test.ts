import { describe, expect, it } from 'vitest';
import { readList } from '../formats.ts';
import { listFileOf } from '../shared/input.ts';

const list = (
  ...targets: string[]
) => `<?xml version="1.0"?><swiss-sanctions-list list-type="whole-list" date="2026-06-01">
<sanctions-program ssid="100"><program-key lang="ger">Nirgendwo</program-key><program-key lang="eng">Nowhere</program-key><sanctions-set ssid="101" lang="eng">Art. 1</sanctions-set></sanctions-program>
${targets.join('')}<place ssid="500"><location>Awja</location><country iso-code="IQ">Iraq</country></place></swiss-sanctions-list>`;
const JANE = `<target ssid="7" sanctions-set-id="101"><foreign-identifier>QDi.999</foreign-identifier><individual sex="female"><identity ssid="70" main="true">
<name name-type="primary-name" quality="good"><name-part order="2" name-part-type="family-name"><value>Doe</value><spelling-variant lang="ara">دو</spelling-variant></name-part>
<name-part order="1" name-part-type="given-name"><value>Jane</value><spelling-variant lang="ara">جين</spelling-variant></name-part></name>
<name name-type="alias" quality="low"><name-part order="1" name-part-type="whole-name"><value>JAY</value></name-part></name>
<day-month-year day="4" month="6" year="1958" calendar="Gregorian"/><day-month-year year="1377" calendar="Islamic"/><place-of-birth place-id="500"/>
<nationality><country iso-code="IQ">Iraq</country></nationality>
<identification-document document-type="passport"><number>AB1</number><issuer code="IQ">Iraq</issuer><expiry-date>2030-01-02</expiry-date></identification-document>
<address place-id="500"><address-details>1 Main St</address-details></address></identity><justification>Because.</justification></individual>
<modification modification-type="listed" effective-date="2014-01-02"/></target>`;

const read = (xml: string) => readList('ch-seco-xml', listFileOf('seco.xml', xml), 'ch_seco_sanctions');

describe('the Swiss list', () => {
  it('keeps names in parts and scripts, dates of our calendar, places and documents by reference, and the programme', async () => {
    const { version, parties } = await read(list(JANE));
    expect(version).toBe('2026-06-01');
    expect(parties[0]).toMatchObject({
      id: 'ch-7',
      schema: 'Person',
      names: [
        { full: 'Jane Doe', kind: 'primary', parts: { family: 'Doe', given: 'Jane' } },
        { full: 'جين دو', kind: 'strong' },
        { full: 'JAY', kind: 'weak' },
      ],
      designations: [{ programmes: ['Nowhere'], reference: 'QDi.999', listed: '2014-01-02', reason: 'Because.' }],
      birthDates: [{ value: '1958-06-04' }],
      birthPlaces: [{ value: 'Awja, Iraq' }],
      nationalities: [{ value: 'iq' }],
      genders: [{ value: 'female' }],
      identifiers: [{ kind: 'passport', value: 'AB1', country: 'iq', expires: '2030-01-02' }],
      addresses: [{ full: '1 Main St, Awja, Iraq', country: 'iq' }],
    });
  });

  it('leaves out targets whose newest modification de-lists them', async () => {
    const gone = JANE.replace('ssid="7"', 'ssid="8"').replace(
      '</target>',
      '<modification modification-type="de-listed" effective-date="2020-01-02"/></target>',
    );
    const { parties } = await read(list(JANE, gone));
    expect(parties.map(({ id }) => id)).toEqual(['ch-7']);
  });

  it('counts of two modifications of one day the one that comes first', async () => {
    const day = (type: string) => `<modification modification-type="${type}" effective-date="2020-01-02"/>`;
    const listed = JANE.replace('ssid="7"', 'ssid="8"').replace(
      '<modification',
      `${day('amended')}${day('de-listed')}<modification`,
    );
    const gone = JANE.replace('ssid="7"', 'ssid="9"').replace(
      '<modification',
      `${day('de-listed')}${day('amended')}<modification`,
    );
    const { parties } = await read(list(listed, gone));
    expect(parties.map(({ id }) => id)).toEqual(['ch-8']);
  });

  it('ties the spellings of the parts of a name by script, though one part has more of them', async () => {
    const spelt = JANE.replace(
      '<spelling-variant lang="ara">دو</spelling-variant>',
      '<spelling-variant lang="rus">Доу</spelling-variant><spelling-variant lang="ara">دو</spelling-variant>',
    );
    const { parties } = await read(list(spelt));
    expect(parties[0]?.names.map(({ full }) => full)).toEqual(['Jane Doe', 'جين دو', 'Jane Доу', 'JAY']);
  });

  it('refuses a part of the list, which would look like the list', async () => {
    await expect(read(list(JANE).replace('whole-list', 'delta'))).rejects.toMatchObject({ code: 'LIST_UNREADABLE' });
  });

  it('refuses a target that is nothing, and one that stands twice', async () => {
    await expect(read(list('<target ssid="1"/>'))).rejects.toMatchObject({ code: 'LIST_UNREADABLE' });
    await expect(read(list(JANE, JANE))).rejects.toMatchObject({ code: 'LIST_UNREADABLE' });
  });
});

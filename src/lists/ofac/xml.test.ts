import { describe, expect, it } from 'vitest';
import { listFileOf } from '../shared/input.ts';
import { mapOfacXmlEntry } from './xml-mapper.ts';
import { readOfacXml } from './xml-reader.ts';

const list = (count: number, ...entries: string[]) =>
  `<?xml version="1.0"?><sdnList xmlns="x"><publshInformation><Publish_Date>01/08/2026</Publish_Date><Record_Count>${count}</Record_Count></publshInformation>${entries.join('')}</sdnList>`;
const JANE = `<sdnEntry><uid>7</uid><firstName>Jane</firstName><lastName>DOE</lastName><title>Chief</title><sdnType>Individual</sdnType>
<remarks>(Linked To: ACME)</remarks><programList><program>CMIC-EO13959</program></programList>
<idList><id><idType>Passport</idType><idNumber>AB123</idNumber><idCountry>Canada</idCountry><expirationDate>02 Jan 2030</expirationDate></id>
<id><idType>Gender</idType><idNumber>Female</idNumber></id><id><idType>Listing Date (CMIC)</idType><idNumber>03 Jun 2021</idNumber></id></idList>
<akaList><aka><type>a.k.a.</type><category>weak</category><lastName>JAY</lastName></aka><aka><type>f.k.a.</type><category>strong</category><lastName>ROE</lastName><firstName>Jane</firstName></aka></akaList>
<addressList><address><address1>1 Main St</address1><city>Toronto</city><stateOrProvince>Ontario</stateOrProvince><postalCode>M5H</postalCode><country>Canada</country></address></addressList>
<nationalityList><nationality><country>Canada</country><mainEntry>true</mainEntry></nationality></nationalityList>
<dateOfBirthList><dateOfBirthItem><dateOfBirth>circa 1958</dateOfBirth></dateOfBirthItem></dateOfBirthList></sdnEntry>`;
const SHIP = `<sdnEntry><uid>8</uid><lastName>SEA STAR</lastName><sdnType>Vessel</sdnType><programList><program>NPWMD</program></programList>
<vesselInfo><callSign>T2EU4</callSign><vesselType>Tug</vesselType><vesselFlag>Panama</vesselFlag><grossRegisteredTonnage>100</grossRegisteredTonnage></vesselInfo></sdnEntry>`;

describe("OFAC's standard XML", () => {
  it('makes the same facts as the CSV set, with the parts of names and addresses', async () => {
    const { version, entries } = await readOfacXml(listFileOf('sdn.xml', list(2, JANE, SHIP)));
    const [jane, ship] = entries.map((entry) => mapOfacXmlEntry(entry, { list: 'us_ofac_cons' }));
    expect(version).toBe('2026-01-08');
    expect(jane).toMatchObject({
      id: 'ofac-7',
      schema: 'Person',
      names: [
        { full: 'DOE, Jane', kind: 'primary', parts: { family: 'DOE', given: 'Jane' } },
        { full: 'JAY', kind: 'weak' },
        { full: 'ROE, Jane', kind: 'former' },
      ],
      designations: [{ programmes: ['CMIC-EO13959'], listed: '2021-06-03' }],
      birthDates: [{ value: '1958', circa: true }],
      nationalities: [{ value: 'ca' }],
      genders: [{ value: 'female' }],
      identifiers: [{ kind: 'passport', value: 'AB123', country: 'ca', expires: '2030-01-02' }],
      addresses: [{ street: '1 Main St', city: 'Toronto', region: 'Ontario', postalCode: 'M5H', country: 'ca' }],
      positions: [{ value: 'Chief' }],
      relations: [{ kind: 'linkedTo', name: 'ACME' }],
    });
    expect(ship).toMatchObject({
      schema: 'Vessel',
      vessel: { callSign: 'T2EU4', type: 'Tug', flag: 'Panama', grossTonnage: '100' },
    });
  });

  it('does not guess to which of several programmes a listing date belongs', async () => {
    const two = JANE.replace('<program>', '<program>RUSSIA-EO14024</program><program>');
    const { entries } = await readOfacXml(listFileOf('sdn.xml', list(1, two)));
    expect(
      entries.map((entry) => mapOfacXmlEntry(entry, { list: 'us_ofac_cons' }))[0]?.designations[0],
    ).not.toHaveProperty('listed');
  });

  it.each([
    ['fewer entries than announced', list(2, JANE)],
    ['the same entry twice', list(2, JANE, JANE)],
    ['an entry without a name', list(1, JANE.replace('DOE', '').replace('<lastName></lastName>', ''))],
    ['an unfinished file', list(1, JANE).slice(0, -5)],
  ])('refuses %s', async (_what, xml) => {
    await expect(readOfacXml(listFileOf('sdn.xml', xml))).rejects.toMatchObject({ code: 'LIST_UNREADABLE' });
  });
});

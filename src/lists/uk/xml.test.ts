import { describe, expect, it } from 'vitest';
import { listFileOf } from '../shared/input.ts';
import { mapUkDesignation } from './xml-mapper.ts';
import { readUkXml } from './xml-reader.ts';

const list = (...entries: string[]) =>
  `<?xml version="1.0"?><Designations><DateGenerated>10/06/2026</DateGenerated>${entries.join('')}</Designations>`;
const JANE = `<Designation><DateDesignated>29/06/2012</DateDesignated><UniqueID>AAA0001</UniqueID><OFSIGroupID>12703</OFSIGroupID><UNReferenceNumber>TAe.010</UNReferenceNumber>
<Names><Name><Name6>JAY</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
<Name><Name1>Jane</Name1><Name6>DOE</Name6><NameType>Primary Name</NameType></Name></Names>
<NonLatinNames><NonLatinName><NameNonLatinScript>جين</NameNonLatinScript></NonLatinName></NonLatinNames><RegimeName>Nowhere</RegimeName>
<IndividualEntityShip>Individual</IndividualEntityShip><DesignationSource>UN</DesignationSource><SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
<UKStatementofReasons>Because.</UKStatementofReasons><Addresses><Address><AddressLine1>1 Main St</AddressLine1><AddressCountry>Iraq</AddressCountry></Address></Addresses>
<IndividualDetails><Individual><DOBs><DOB>dd/mm/1970</DOB><DOB>04/06/1971</DOB></DOBs><Nationalities><Nationality>Iraq</Nationality></Nationalities>
<PassportDetails><Passport><PassportNumber>AB1</PassportNumber><PassportAdditionalInformation>Expired</PassportAdditionalInformation></Passport></PassportDetails>
<BirthDetails><Location><TownOfBirth>Awja</TownOfBirth><CountryOfBirth>Iraq</CountryOfBirth></Location></BirthDetails><Genders><Gender>Female</Gender></Genders></Individual></IndividualDetails></Designation>`;
const SHIP = `<Designation><UniqueID>AAA0002</UniqueID><Names><Name><Name6>SEA STAR</Name6><NameType>Primary Name</NameType></Name></Names><IndividualEntityShip>Ship</IndividualEntityShip>
<ShipDetails><Ship><IMONumbers><IMONumber>IMO9187629</IMONumber></IMONumbers><CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Panama</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips><CurrentOwnerOperators><CurrentOwnerOperator>SEA TRADE LTD</CurrentOwnerOperator></CurrentOwnerOperators><YearsBuilt><YearBuilt>1999</YearBuilt></YearsBuilt></Ship></ShipDetails></Designation>`;

describe('the UK Sanctions List in XML', () => {
  it('keeps names in parts, dates as precise as given, documents, sanctions and reasons', async () => {
    const [jane, ship] = (await readUkXml(listFileOf('uk.xml', list(JANE, SHIP)))).map(mapUkDesignation);
    expect(jane).toMatchObject({
      id: 'gb-AAA0001',
      schema: 'Person',
      names: [
        { full: 'Jane DOE', kind: 'primary', parts: { family: 'DOE', given: 'Jane' } },
        { full: 'JAY', kind: 'weak' },
        { full: 'جين', kind: 'strong' },
      ],
      designations: [
        { programmes: ['Nowhere'], measures: ['Asset freeze', 'Travel Ban'], listed: '2012-06-29', reason: 'Because.' },
      ],
      birthDates: [{ value: '1970' }, { value: '1971-06-04' }],
      birthPlaces: [{ value: 'Awja, Iraq' }],
      nationalities: [{ value: 'iq' }],
      identifiers: [{ kind: 'passport', value: 'AB1', note: 'Expired' }],
      addresses: [{ full: '1 Main St, Iraq', country: 'iq' }],
    });
    expect(ship).toMatchObject({
      schema: 'Vessel',
      vessel: { flag: 'Panama', built: '1999', owner: 'SEA TRADE LTD' },
      countries: [{ value: 'pa' }],
      relations: [{ name: 'SEA TRADE LTD', note: 'Current owner or operator' }],
      identifiers: [{ kind: 'imo', value: '9187629' }],
    });
  });

  it.each([
    ['an id that stands twice', list(SHIP, SHIP), 'LIST_UNREADABLE'],
    ['an entry without id', list('<Designation/>'), 'LIST_UNREADABLE'],
    ['an empty list', list(), 'LIST_EMPTY'],
  ])('refuses %s', async (_what, xml, code) => {
    await expect(readUkXml(listFileOf('uk.xml', xml))).rejects.toMatchObject({ code });
  });
});

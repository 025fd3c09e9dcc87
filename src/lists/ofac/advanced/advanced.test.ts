import { describe, expect, it } from 'vitest';
import { REAL } from '../../fixtures/real.ts';
import { listFileOf } from '../../shared/input.ts';
import { readOfacAdvancedParties } from './mapper.ts';

const REFERENCES = `<ReferenceValueSets>
<AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1401">F.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
<CountryValues><Country ID="1" ISO2="CA">Canada</Country><Country ID="2">undetermined</Country></CountryValues>
<DetailReferenceValues><DetailReference ID="5">Female</DetailReference></DetailReferenceValues>
<DocNameStatusValues><DocNameStatus ID="1">Primary Latin</DocNameStatus><DocNameStatus ID="2">Others</DocNameStatus></DocNameStatusValues>
<FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="224">Gender</FeatureType><FeatureType ID="25">Location</FeatureType>
<FeatureType ID="26">Title</FeatureType><FeatureType ID="344">Digital Currency Address - XBT</FeatureType><FeatureType ID="999">Shoe Size</FeatureType></FeatureTypeValues>
<IDRegDocDateTypeValues><IDRegDocDateType ID="1481">Expiration Date</IDRegDocDateType></IDRegDocDateTypeValues>
<IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType><IDRegDocType ID="7">Library Card</IDRegDocType></IDRegDocTypeValues>
<LegalBasisValues><LegalBasis ID="9">Executive Order 1</LegalBasis></LegalBasisValues>
<ListValues><List ID="1550">SDN List</List></ListValues>
<LocPartTypeValues><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
<NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType><NamePartType ID="1525">Entity Name</NamePartType></NamePartTypeValues>
<PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
<PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType><PartyType ID="4">Transport</PartyType></PartyTypeValues>
<RelationTypeValues><RelationType ID="15003">Owned or Controlled By</RelationType></RelationTypeValues>
<SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="1705">Block</SanctionsType></SanctionsTypeValues>
<ScriptValues><Script ID="215">Latin</Script><Script ID="220">Cyrillic</Script></ScriptValues>
</ReferenceValueSets>`;

const part = (group: number, text: string, script = 215) =>
  `<DocumentedNamePart><NamePartValue NamePartGroupID="${group}" ScriptID="${script}">${text}</NamePartValue></DocumentedNamePart>`;
const alias = (type: number, names: string, flags = 'Primary="false" LowQuality="false"') =>
  `<Alias AliasTypeID="${type}" ${flags}>${names}</Alias>`;
const named = (parts: string, status = 1) => `<DocumentedName DocNameStatusID="${status}">${parts}</DocumentedName>`;
const groups = (...types: [number, number][]) =>
  `<NamePartGroups>${types.map(([id, type]) => `<MasterNamePartGroup><NamePartGroup ID="${id}" NamePartTypeID="${type}"/></MasterNamePartGroup>`).join('')}</NamePartGroups>`;
const day = (y: number, m: number, d: number) => `<Year>${y}</Year><Month>${m}</Month><Day>${d}</Day>`;
const period = (from: string, to: string, approximate = false) =>
  `<DatePeriod><Start Approximate="${approximate}"><From>${from}</From><To>${from}</To></Start><End Approximate="false"><From>${to}</From><To>${to}</To></End></DatePeriod>`;
const feature = (type: number, version: string) =>
  `<Feature FeatureTypeID="${type}"><FeatureVersion>${version}</FeatureVersion></Feature>`;
const detail = (text: string) => `<VersionDetail>${text}</VersionDetail>`;

const JANE = `<DistinctParty FixedRef="7"><Comment/><Profile ID="7" PartySubTypeID="4"><Identity ID="70">
${alias(1400, named(part(3, 'JAY')), 'Primary="false" LowQuality="true"')}
${alias(1403, named(part(1, 'DOE') + part(2, 'Jane')) + named(part(1, 'ДОУ', 220) + part(2, 'Джейн', 220), 2), 'Primary="true" LowQuality="false"')}
${alias(1401, named(part(4, 'ROE') + part(5, 'Jane')))}
${groups([1, 1520], [2, 1521], [3, 1521], [4, 1520], [5, 1521])}</Identity>
${feature(8, period(day(1958, 6, 4), day(1958, 6, 4)))}${feature(8, period(day(1960, 1, 1), day(1961, 12, 31), true))}${feature(8, period(day(1962, 2, 1), day(1962, 2, 28)))}
${feature(224, '<VersionDetail DetailReferenceID="5"/>')}${feature(25, '<VersionLocation LocationID="500"/>')}${feature(26, detail('Chief Wrangler'))}
${feature(344, detail('1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo'))}${feature(999, detail('44'))}
</Profile></DistinctParty>`;
const ACME = `<DistinctParty FixedRef="8"><Comment/><Profile ID="8" PartySubTypeID="3"><Identity ID="80">${alias(1403, named(part(6, 'ACME')), 'Primary="true"')}${groups([6, 1525])}</Identity></Profile></DistinctParty>`;
const file = (
  parties: string,
  rest = '',
) => `<?xml version="1.0"?><Sanctions><DateOfIssue>${day(2026, 7, 11)}</DateOfIssue>${REFERENCES}
<Locations><Location ID="500"><LocationCountry CountryID="1"/><LocationPart LocPartTypeID="1454"><LocationPartValue><Value>Toronto</Value></LocationPartValue></LocationPart></Location></Locations>
<IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="70" IssuedBy-CountryID="1"><IDRegistrationNo>AB123</IDRegistrationNo><DocumentDate IDRegDocDateTypeID="1481">${period(day(2030, 1, 2), day(2030, 1, 2))}</DocumentDate></IDRegDocument>
<IDRegDocument ID="2" IDRegDocTypeID="7" IdentityID="70"><IDRegistrationNo>9</IDRegistrationNo></IDRegDocument></IDRegDocuments>
<DistinctParties>${parties}</DistinctParties>${rest}</Sanctions>`;
const ENDS = `<ProfileRelationships><ProfileRelationship From-ProfileID="8" To-ProfileID="7" RelationTypeID="15003" Former="false"/></ProfileRelationships>
<SanctionsEntries><SanctionsEntry ProfileID="7" ListID="1550"><EntryEvent LegalBasisID="9"><Date>${day(2014, 10, 1)}</Date></EntryEvent>
<SanctionsMeasure SanctionsTypeID="1705"/><SanctionsMeasure SanctionsTypeID="1"><Comment>SDGT</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries>`;

const read = (xml: string) => readOfacAdvancedParties(listFileOf('adv.xml', xml), 'us_ofac_sdn');

describe("OFAC's Advanced XML", () => {
  it('makes whole parties: names by kind, script and part, dates with precision, documents, places and unknown features', async () => {
    const { version, parties } = await read(file(JANE + ACME, ENDS));
    expect(version).toBe('2026-07-11');
    expect(parties[0]).toEqual({
      id: 'ofac-7',
      list: 'us_ofac_sdn',
      schema: 'Person',
      caption: 'DOE, Jane',
      names: [
        { full: 'DOE, Jane', kind: 'primary', parts: { family: 'DOE', given: 'Jane' } },
        { full: 'JAY', kind: 'weak' },
        { full: 'ДОУ, Джейн', kind: 'strong', parts: { family: 'ДОУ', given: 'Джейн' }, lang: 'Cyrl' },
        { full: 'ROE, Jane', kind: 'former', parts: { family: 'ROE', given: 'Jane' } },
      ],
      designations: [
        {
          list: 'us_ofac_sdn',
          programmes: ['SDGT'],
          authority: expect.any(String),
          instrument: 'Executive Order 1',
          reference: 'SDN List',
          measures: ['Block'],
          listed: '2014-10-01',
        },
      ],
      birthDates: [{ value: '1958-06-04' }, { value: '1960', to: '1961', circa: true }, { value: '1962-02' }],
      countries: [{ value: 'ca' }],
      genders: [{ value: 'female' }],
      identifiers: [
        { kind: 'passport', value: 'AB123', country: 'ca', expires: '2030-01-02' },
        { kind: 'other', value: '9', label: 'Library Card' },
        { kind: 'cryptoAddress', value: '1Kuf2Rd8mDyAViwBozGTNYnvWL8uYFrkVo', currency: 'XBT' },
      ],
      addresses: [{ full: 'Toronto, Canada', city: 'Toronto', country: 'ca' }],
      positions: [{ value: 'Chief Wrangler' }],
      facts: [{ label: 'Shoe Size', value: '44' }],
    });
    expect(parties[1]).toMatchObject({
      schema: 'Organization',
      relations: [{ kind: 'ownedBy', name: 'DOE, Jane', party: 'ofac-7' }],
    });
  });

  it('reads the same of an excerpt of the real list, however it comes in pieces', async () => {
    const excerpt = (REAL['ofac-advanced-xml'] as Buffer).toString('utf8');
    const parties = /<DistinctParties>([\s\S]*)<\/DistinctParties>/.exec(excerpt)?.[1] ?? '';
    const real = Buffer.from(excerpt.replace(parties, () => parties.repeat(20)));
    expect(real.length).toBeGreaterThan(300_000);
    const whole = await readOfacAdvancedParties(listFileOf('adv.xml', real), 'us_ofac_cons');
    expect(whole.parties.length).toBeGreaterThan(0);
    // Portions of the scanner begin elsewhere each time: at no size may one tag be taken for the one before.
    for (const size of [65_536, 65_537, 70_001, 99_991]) {
      const count = Math.ceil(real.length / size);
      const chunks = Array.from({ length: count }, (_, n) => real.subarray(n * size, (n + 1) * size));
      const file = { name: 'adv.xml', chunks };
      expect(await readOfacAdvancedParties(file, 'us_ofac_cons')).toEqual(whole);
    }
  });

  it.each([
    ['a file cut in the middle', file(JANE + ACME, ENDS).slice(0, -300), 'LIST_UNREADABLE'],
    ['a designation of a party that is not there', file(ACME, ENDS), 'LIST_UNREADABLE'],
    ['a file without reference values', file(JANE).replace(REFERENCES, ''), 'LIST_UNREADABLE'],
    ['a list without parties', file(''), 'LIST_EMPTY'],
    ['another XML file', '<html/>', 'LIST_UNREADABLE'],
  ])('refuses %s as a whole', async (_what, xml, code) => {
    await expect(read(xml)).rejects.toMatchObject({ code, place: { file: 'adv.xml' } });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InterdictError } from '../model/index.ts';
import { OFAC_SET, REAL } from './fixtures/real.ts';
import { LIST_FORMATS, type ListFormat, readList } from './formats.ts';
import { odsContent, xlsxParts, zipOf } from './shared/fixtures/zip-of.ts';
import { listFileOf } from './shared/input.ts';

/** A whole, valid list in each format, small enough that a mutation hits something that matters. */
const UK_ROW = [
  ['Unique ID', 'Name 6', 'Name 1', 'Name type', 'Individual, Entity, Ship', 'Regime Name', 'D.O.B'],
  ['A1', 'DOE', 'Jane', 'Primary Name', 'Individual', 'Nowhere', 'dd/mm/1970'],
];
const DFAT_ROW = [
  ['Reference', 'Name of Individual or Entity', 'Type', 'Name Type', 'Date of Birth', 'Control Date'],
  ['1', 'DOE Jane', 'Individual', 'Primary Name', '1970', '44197'],
];
const csv = (rows: string[][]) => rows.map((row) => `"${row.join('","')}"`).join('\n');
const WHOLE: Readonly<Record<ListFormat, string | Buffer>> = {
  'uk-csv': `Report Date: 10-Jun-2026\n${csv(UK_ROW)}`,
  // Stored, not packed: so a mutation reaches the sheet as well as the archive.
  'uk-ods': zipOf({ 'content.xml': odsContent(UK_ROW) }, false),
  'au-dfat-xlsx': zipOf(xlsxParts(DFAT_ROW), false),
  'au-dfat-csv': csv(DFAT_ROW),
  'us-csl-csv': '_id,name,source,type,ids,addresses\nx,"DOE, Jane",SDN,Individual,"Passport, A1, IR","1 Main St, IR"\n',
  'ofac-csv': `101,"DOE, Jane","individual","SDGT] [IRAN",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 04 Jun 1958; Passport AB1 (Canada) issued 01 Jan 2000; a.k.a. 'JAY'."\r\n\u001A`,
  'ofac-xml':
    '<?xml version="1.0"?><sdnList><publshInformation><Publish_Date>01/08/2026</Publish_Date><Record_Count>1</Record_Count></publshInformation><sdnEntry><uid>7</uid><lastName>DOE</lastName><sdnType>Individual</sdnType><idList><id><idType>Passport</idType><idNumber>A1</idNumber></id></idList></sdnEntry></sdnList>',
  'ofac-advanced-xml':
    '<Sanctions><DateOfIssue><Year>2026</Year><Month>7</Month><Day>11</Day></DateOfIssue><ReferenceValueSets><AliasTypeValues><AliasType ID="1403">Name</AliasType></AliasTypeValues></ReferenceValueSets><DistinctParties><DistinctParty FixedRef="7"><Profile ID="7"><Identity ID="1"><Alias AliasTypeID="1403" Primary="true"><DocumentedName><DocumentedNamePart><NamePartValue>ACME</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity></Profile></DistinctParty></DistinctParties></Sanctions>',
  'un-xml':
    '<?xml version="1.0" encoding="UTF-8"?><CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09Z"><INDIVIDUALS><INDIVIDUAL><DATAID>42</DATAID><FIRST_NAME>JANÉ</FIRST_NAME><INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>A (ب; c)</ALIAS_NAME></INDIVIDUAL_ALIAS></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>',
  'eu-fsf-xml':
    '<export generationDate="2026-06-05"><sanctionEntity logicalId="13"><subjectType classificationCode="P"/><nameAlias wholeName="Jane Doe" strong="true"/><birthdate year="1970" circa="true"/></sanctionEntity></export>',
  'uk-xml':
    '<Designations><Designation><UniqueID>A1</UniqueID><Names><Name><Name6>DOE</Name6><NameType>Primary Name</NameType></Name></Names><IndividualEntityShip>Individual</IndividualEntityShip></Designation></Designations>',
  'uk-index-csv': 'Unique ID,Name,Regime Name,Type,Date Designated\nA1,DOE Jane,Nowhere,Individual,29-06-2012\n',
  'ca-sema-xml':
    '<data-set><record><Country>Belarus / Bélarus</Country><Item>1</Item><LastName>DOE</LastName><Aliases>A, B (c; d</Aliases><DateOfBirthOrShipBuildDate>Sep-99</DateOfBirthOrShipBuildDate><DateOfListing>2020-09-28</DateOfListing></record></data-set>',
  'ch-seco-xml':
    '<swiss-sanctions-list date="2026-06-01"><target ssid="1"><individual sex="male"><identity main="true"><name name-type="primary-name"><name-part order="1" name-part-type="family-name"><value>DOE</value></name-part></name></identity></individual></target></swiss-sanctions-list>',
  'us-csl-json':
    '{"results":[{"id":"1","name":"DOE, Jane","type":"Individual","ids":[{"type":"Passport","number":"A1"}]}]}',
  ftm: '{"id":"a","schema":"Person","properties":{"name":["Jane Doe"],"birthDate":["1970"]}}\n{"id":"s","schema":"Sanction","properties":{"entity":["a"]}}',
  own: 'name,birth_date\nJane Doe,1970\n',
};

/** Runs a property; raise for a longer search. */
const RUNS = Number(process.env.INTERDICT_FUZZ_RUNS ?? 150);
const FORMATS = Object.keys(LIST_FORMATS) as ListFormat[];

/** A mutation: some bytes are replaced, a piece is cut out, or a piece is repeated. */
function mutated(whole: string | Buffer): fc.Arbitrary<Uint8Array> {
  const bytes = Buffer.from(whole as string);
  const at = fc.nat({ max: bytes.length });
  return fc
    .array(fc.tuple(fc.constantFrom('replace', 'cut', 'repeat'), at, fc.uint8Array({ minLength: 1, maxLength: 12 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((edits) =>
      edits.reduce<Buffer>((text, [how, where, piece]) => {
        const [head, tail] = [text.subarray(0, where), text.subarray(where)];
        if (how === 'cut') return Buffer.concat([head, tail.subarray(piece.length)]);
        return how === 'repeat'
          ? Buffer.concat([head, tail, head])
          : Buffer.concat([head, piece, tail.subarray(piece.length)]);
      }, bytes),
    );
}

/** The end of a reading: parties, or one coded error with what to do about it. */
async function endsWell(format: ListFormat, bytes: Uint8Array, set: Partial<typeof OFAC_SET> = {}): Promise<void> {
  const further = Object.fromEntries(Object.entries(set).map(([part, of]) => [part, listFileOf(`list.${part}`, of)]));
  try {
    const file = listFileOf(`list.${format === 'own' ? 'csv' : 'x'}`, bytes);
    const { parties } = await readList(format, file, 'xx', further);
    for (const { id, names } of parties) expect(id !== '' && Array.isArray(names)).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(InterdictError);
    expect((error as InterdictError).place.file).toMatch(/^list\./);
    expect((error as InterdictError).remedy).not.toBe('');
  }
}

describe.each(FORMATS)('%s', (format) => {
  it('is read when it is whole', async () => {
    const { parties } = await readList(
      format,
      listFileOf(format === 'own' ? 'own.csv' : 'list.x', WHOLE[format]),
      'xx',
    );
    expect(parties).toHaveLength(1);
  });

  it('ends in parties or one coded error for any bytes', async () => {
    const made = fc.oneof(fc.uint8Array({ maxLength: 300 }), mutated(WHOLE[format]));
    const real = REAL[format];
    const bytes = real ? fc.oneof(made, mutated(real)) : made;
    await fc.assert(
      fc.asyncProperty(bytes, (content) => endsWell(format, content)),
      { numRuns: RUNS },
    );
  });
});

describe.each(FORMATS.flatMap((format) => (REAL[format] ? [[format, REAL[format]] as const] : [])))(
  'the excerpt of the official file, %s',
  (format, whole) => {
    it('is read when it is whole', async () => {
      const { parties } = await readList(format, listFileOf('list.x', whole), 'xx');
      expect(parties.length).toBeGreaterThan(1);
      for (const { names, designations } of parties) expect([names.length, designations.length]).not.toContain(0);
    });
  },
);

describe("OFAC's set of files", () => {
  const entries = REAL['ofac-csv'] as Buffer;

  it('is read when it is whole, with the comments that overflow', async () => {
    const files = Object.entries(OFAC_SET).map(([part, of]) => [part, listFileOf(part, of)] as const);
    const { parties } = await readList('ofac-csv', listFileOf('prim', entries), 'xx', Object.fromEntries(files));
    expect(parties.map(({ names }) => names.length)).toEqual([3, 4, 6]);
    expect(parties.at(-1)?.addresses).not.toHaveLength(0);
  });

  it('ends in parties or one coded error whichever of them is spoilt', async () => {
    const parts = Object.keys(OFAC_SET) as (keyof typeof OFAC_SET)[];
    const spoilt = fc
      .constantFrom(...parts)
      .chain((part) => mutated(OFAC_SET[part]).map((bytes) => ({ ...OFAC_SET, [part]: Buffer.from(bytes) })));
    await fc.assert(
      fc.asyncProperty(spoilt, (set) => endsWell('ofac-csv', entries, set)),
      { numRuns: RUNS },
    );
  });
});

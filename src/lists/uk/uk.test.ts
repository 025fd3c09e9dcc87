import { describe, expect, it } from 'vitest';
import { listFileOf } from '../shared/input.ts';
import { mapUkIndexRow } from './mapper.ts';
import { ukPartiesOfNames } from './name-rows.ts';
import { readUkIndex } from './reader.ts';

const HEADER = 'Unique ID,OFSI Group ID,Name,Regime Name,Type,Designation source,Date Designated,Sanctions Imposed,';
const INDEX = [
  HEADER,
  'AAA0001,12703,DOE Jane,Nowhere,Individual,UN,29-06-2012,"Asset freeze, Travel Ban",',
  'AAA0002,12704,ROE Richard,Nowhere,Individual,UK,05-11-2012,Asset freeze,',
  'AAA0003,,ROE Richard,Elsewhere,Individual,UK,05-11-2013,Asset freeze,',
  'AAA0004,,,Nowhere,Individual,UK,05-11-2014,Asset freeze,',
].join('\n');
const index = () => readUkIndex(listFileOf('index.csv', INDEX));

describe('the UK index', () => {
  it('reads id, regime, type, day and sanctions', async () => {
    const [jane] = (await index()).map((row) => mapUkIndexRow(row));
    expect(jane).toMatchObject({
      id: 'gb-AAA0001',
      schema: 'Person',
      names: [{ full: 'DOE Jane', kind: 'primary' }],
      designations: [
        {
          programmes: ['Nowhere'],
          reference: 'AAA0001',
          listed: '2012-06-29',
          measures: ['Asset freeze', 'Travel Ban'],
        },
      ],
    });
  });

  it('keeps an entry that is printed without a name, without inventing one', async () => {
    const nameless = (await index()).map((row) => mapUkIndexRow(row))[3];
    expect(nameless).toMatchObject({ id: 'gb-AAA0004', names: [] });
  });

  it('says which column is missing', async () => {
    const file = listFileOf('index.csv', 'Unique ID,Regime\nA,B');
    await expect(readUkIndex(file)).rejects.toMatchObject({
      code: 'COLUMN_MISSING',
      message: expect.stringContaining('"Name"'),
    });
  });
});

describe('rows of names with the facts of an index', () => {
  it('joins a row to the one party with that name, and leaves all others names of unknown parties', async () => {
    const known = (await index()).map((row) => mapUkIndexRow(row, 'gb_fcdo_sanctions@2025-08-11'));
    const rows = ['Jane DOE', 'Richard Roe', 'Somebody Else', 'Somebody Else'].map((full_name) => ({
      full_name,
      aliases: [],
    }));
    const parties = ukPartiesOfNames(rows, known, 'FCDO');
    expect(parties).toHaveLength(3);
    expect(parties[0]).toMatchObject({
      id: 'gb-AAA0001',
      names: [{ full: 'Jane DOE', kind: 'primary' }],
      designations: [{ listed: '2012-06-29', from: 'gb_fcdo_sanctions@2025-08-11' }],
    });
    // Two parties of the index are called ROE Richard: which of them the row means is not known.
    expect(parties[1]).toMatchObject({ standing: 'name-only', schema: 'LegalEntity', caption: 'Richard Roe' });
    expect(parties[2]).toMatchObject({ standing: 'name-only', caption: 'Somebody Else' });
  });
});

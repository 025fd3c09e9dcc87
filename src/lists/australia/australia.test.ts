import { describe, expect, it } from 'vitest';
import { readList } from '../formats.ts';
import { listFileOf } from '../shared/input.ts';

const COLUMNS =
  'Reference,Name of Individual or Entity,Type,Name Type,Date of Birth,Committees,Control Date,Targeted Financial Sanction,Travel Ban,Arms Embargo';
const read = (...rows: string[]) =>
  readList('au-dfat-csv', listFileOf('dfat.csv', [COLUMNS, ...rows].join('\n')), 'au_dfat_sanctions');

describe('the Australian list', () => {
  it('makes one party of the rows of a number, days counted or printed, and measures of the columns that say yes', async () => {
    const { parties } = await read(
      '12,DOE Jane,Individual,Primary Name,18798,Autonomous (Nowhere),1/02/2021,Yes,TRUE,No',
      '12a,ROE Jane,Individual,Formerly known as,1951,Autonomous (Nowhere),1/02/2021,Yes,TRUE,No',
      '13,ACME,Entity,Primary Name,,Autonomous (Nowhere),,No,,',
    );
    expect(parties).toMatchObject([
      {
        id: 'au-12',
        names: [
          { full: 'DOE Jane', kind: 'primary' },
          { full: 'ROE Jane', kind: 'former' },
        ],
        birthDates: [{ value: '1951-06-19' }, { value: '1951' }],
        designations: [
          { programmes: ['Autonomous (Nowhere)'], measures: ['Targeted Financial Sanction', 'Travel Ban'] },
        ],
      },
      { id: 'au-13' },
    ]);
    expect(parties[1]?.designations[0]).not.toHaveProperty('measures');
  });

  it('refuses a row of a party without its number', async () => {
    await expect(read('x,DOE Jane,Individual,Primary Name,,,,,,')).rejects.toMatchObject({ code: 'LIST_UNREADABLE' });
  });
});

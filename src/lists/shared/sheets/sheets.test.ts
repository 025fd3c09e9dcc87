import { describe, expect, it } from 'vitest';
import { readList } from '../../formats.ts';
import { odsContent, xlsxParts, zipOf } from '../fixtures/zip-of.ts';
import { listFileOf } from '../input.ts';
import { odsRows } from './ods.ts';
import { excelDay, xlsxRows } from './xlsx.ts';

const ods = (content: string) => listFileOf('list.ods', zipOf({ mimetype: 'x', 'content.xml': content }));
const cells = async (content: string) => (await odsRows(ods(content))).map((row) => row.cells);
const FILLER =
  '<table:table-row table:number-rows-repeated="1043268"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';

describe('spreadsheets', () => {
  it('are read without the empty rows and columns that fill them up', async () => {
    expect(await cells(odsContent([['a', '', 'b &amp; c']], FILLER))).toEqual([['a', '', 'b & c']]);
  });

  it('keep the order of words, lines and blanks within a cell, and take a date for its day', async () => {
    const row = `<table:table-row><table:table-cell><text:p>one<text:s text:c="2"/><text:span>two</text:span> three</text:p><text:p>four</text:p></table:table-cell><table:table-cell office:date-value="2012-06-29"><text:p>29/06/12</text:p></table:table-cell></table:table-row>`;
    expect(await cells(odsContent([], row))).toEqual([['one  two three\nfour', '2012-06-29']]);
  });

  it.each([
    [
      'a full row a million times',
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>',
    ],
    [
      'a full cell across the sheet',
      '<table:table-row><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>',
    ],
  ])('refuse %s', async (_what, row) => {
    await expect(cells(odsContent([], row))).rejects.toMatchObject({ code: 'LIST_UNREADABLE' });
  });

  it('refuse a part that unpacks to more than any list', async () => {
    const bomb = listFileOf('bomb.ods', zipOf({ 'content.xml': Buffer.alloc(2 ** 28 + 1, 0x20) }));
    await expect(odsRows(bomb)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  });

  it.each([
    ['no archive', Buffer.from('not a zip'), 'FILE_TYPE_UNSUPPORTED'],
    ['an archive without content', zipOf({ '../../content.xml': 'x' }), 'LIST_UNREADABLE'],
    ['a cut archive', zipOf({ 'content.xml': odsContent([['a']]) }).subarray(20), 'LIST_UNREADABLE'],
  ])('refuse %s', async (_what, bytes, code) => {
    await expect(odsRows(listFileOf('x.ods', bytes))).rejects.toMatchObject({ code, place: { file: 'x.ods' } });
  });

  it('take texts of a workbook from the cell or from the shared ones, each at its column', async () => {
    const parts = {
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row><c r="A1" t="s"><v>1</v></c><c r="C1"><v>44197</v></c></row></sheetData></worksheet>',
      'xl/sharedStrings.xml':
        '<sst><si><t>no</t></si><si><r><t>Ja</t></r><r><t>ne</t></r><rPh><t>x</t></rPh></si></sst>',
    };
    const rows = await xlsxRows(listFileOf('a.xlsx', zipOf(parts)));
    expect(rows.map((row) => row.cells)).toEqual([['Jane', '', '44197']]);
    expect([excelDay('44197'), excelDay('1970')]).toEqual(['2021-01-01', undefined]);
  });
});

describe('lists in sheets', () => {
  it('UK: the rows of one entry are one party, alike from CSV and ODS', async () => {
    const rows = [
      [
        'Unique ID',
        'Name 6',
        'Name 1',
        'Name type',
        'Alias strength',
        'Individual, Entity, Ship',
        'Regime Name',
        'D.O.B',
        'Nationality(/ies)',
        'Passport number',
        'Date Designated',
        'Shoe size',
      ],
      [
        'A1',
        'DOE',
        'Jane',
        'Primary Name',
        '',
        'Individual',
        'Nowhere',
        'dd/mm/1970',
        'Canada',
        'P1',
        '29/06/2012',
        '44',
      ],
      [
        'A1',
        'ROE',
        'Jane',
        'Alias',
        'Low quality',
        'Individual',
        'Nowhere',
        'dd/mm/1970',
        'Canada',
        'P1',
        '29/06/2012',
        '44',
      ],
    ];
    const csv = `Report Date: 10-Jun-2026\n${rows.map((row) => `"${row.join('","')}"`).join('\n')}`;
    const fromCsv = await readList('uk-csv', listFileOf('uk.csv', csv), 'gb_fcdo_sanctions');
    const fromOds = await readList('uk-ods', ods(odsContent(rows)), 'gb_fcdo_sanctions');
    expect(fromCsv.parties).toMatchObject([
      {
        id: 'gb-A1',
        schema: 'Person',
        names: [
          { full: 'Jane DOE', kind: 'primary', parts: { family: 'DOE', given: 'Jane' } },
          { full: 'Jane ROE', kind: 'weak' },
        ],
        designations: [{ programmes: ['Nowhere'], listed: '2012-06-29' }],
        birthDates: [{ value: '1970' }],
        nationalities: [{ value: 'ca' }],
        identifiers: [{ kind: 'passport', value: 'P1' }],
        remarks: [{ value: 'Shoe size: 44' }],
      },
    ]);
    expect(fromOds.parties).toEqual(fromCsv.parties);
  });

  it('Australia: lettered rows are further names of the entry with their number', async () => {
    const rows = [
      [
        'Reference',
        'Name of Individual or Entity',
        'Type',
        'Name Type',
        'Date of Birth',
        'Citizenship',
        'Committees',
        'Control Date',
      ],
      [
        '7',
        'Jane DOE',
        'Individual',
        'Primary Name',
        'a) 4 Jun 1958 b) circa 1960',
        'Canada',
        '1267 (Al-Qaida)',
        '44197',
      ],
      ['7a', 'Jane ROE', 'Individual', 'aka', '', '', '', ''],
      ['8', 'ACME', 'Entity', 'Primary Name', '', '', 'Autonomous', ''],
    ];
    const { parties } = await readList(
      'au-dfat-xlsx',
      listFileOf('au.xlsx', zipOf(xlsxParts(rows))),
      'au_dfat_sanctions',
    );
    expect(parties).toMatchObject([
      {
        id: 'au-7',
        schema: 'Person',
        names: [
          { full: 'Jane DOE', kind: 'primary' },
          { full: 'Jane ROE', kind: 'strong' },
        ],
        birthDates: [{ value: '1958-06-04' }, { value: '1960', circa: true }],
        citizenships: [{ value: 'ca' }],
        designations: [{ programmes: ['1267 (Al-Qaida)'], reference: '7' }],
        facts: [{ label: 'Control Date', value: '2021-01-01' }],
      },
      { id: 'au-8', schema: 'Organization' },
    ]);
  });

  it('US CSL: a row of the CSV edition is an entry of the JSON one', async () => {
    const csv =
      '_id,name,source,type,alt_names,programs,ids,dates_of_birth\nx,"DOE, Jane",SDN,Individual,"ROE, Jane; POE, Jane",SDGT; IRAN,"Passport, A1, IR",1958\n';
    const { parties } = await readList('us-csl-csv', listFileOf('csl.csv', csv), 'us_trade_csl');
    expect(parties).toMatchObject([
      {
        id: 'csl-x',
        names: [{ full: 'DOE, Jane' }, { full: 'ROE, Jane' }, { full: 'POE, Jane' }],
        designations: [{ programmes: ['SDGT', 'IRAN'], authority: 'SDN' }],
        identifiers: [{ kind: 'passport', value: 'A1', country: 'ir' }],
        birthDates: [{ value: '1958' }],
      },
    ]);
  });
});

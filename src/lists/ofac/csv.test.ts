import { describe, expect, it } from 'vitest';
import { InterdictError } from '../../model/index.ts';
import { listFileOf } from '../shared/input.ts';
import { mapOfacCsvEntry } from './csv-mapper.ts';
import { programmeCodes, readOfacCsv } from './csv-reader.ts';

const EMPTY = '-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ';
const SDN = [
  `101,"DOE, Jane, Jr.","individual","SDGT] [IRAN","Deputy Minister",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 04 Jun 1958; nationality Canada; a.k.a. 'JAY'."`,
  `102,"ACME TRADING CO., LTD.",-0- ,"CUBA",${EMPTY},-0- `,
  '103,"SEA STAR","vessel","NPWMD",-0- ,"T2EU4","Crude Oil Tanker","318,000","163,660","Panama","NITC","Vessel Registration Identification IMO 9187629."',
].join('\r\n');

const files = (entries: string, more: Record<string, string> = {}) => ({
  entries: listFileOf('sdn.csv', `${entries}\r\n\u001A`),
  ...Object.fromEntries(
    Object.entries(more).map(([part, text]) => [part, listFileOf(`${part}.csv`, `${text}\r\n\u001A`)]),
  ),
});

async function refusal(promise: Promise<unknown>): Promise<InterdictError> {
  const error = await promise.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(InterdictError);
  return error as InterdictError;
}

describe("OFAC's CSV set", () => {
  it('reads entries with names, type, programmes, remarks, aliases and addresses', async () => {
    const entries = await readOfacCsv(
      files(SDN, {
        aliases: '101,1,"aka","ROE, Jane",-0- \r\n101,2,"fka","POE, Jane",-0- ',
        addresses: '101,1,"1 Main St","Toronto M5H 2N2","Canada",-0- \r\n102,2,-0- ,-0- ,-0- ,-0- ',
      }),
    );
    const [jane, acme, ship] = entries.map((entry) => mapOfacCsvEntry(entry, { list: 'us_ofac_sdn' }));
    expect(jane).toMatchObject({
      id: 'ofac-101',
      schema: 'Person',
      caption: 'DOE, Jane, Jr.',
      names: [
        { full: 'DOE, Jane, Jr.', kind: 'primary', parts: { family: 'DOE', given: 'Jane', suffix: 'Jr.' } },
        { full: 'ROE, Jane', kind: 'strong', parts: { family: 'ROE', given: 'Jane' } },
        { full: 'POE, Jane', kind: 'former' },
        { full: 'JAY', kind: 'weak' },
      ],
      designations: [{ list: 'us_ofac_sdn', programmes: ['SDGT', 'IRAN'] }],
      birthDates: [{ value: '1958-06-04' }],
      nationalities: [{ value: 'ca' }],
      addresses: [{ full: '1 Main St, Toronto M5H 2N2, Canada', country: 'ca' }],
      positions: [{ value: 'Deputy Minister' }],
    });
    expect(acme).toMatchObject({
      schema: 'Organization',
      names: [{ full: 'ACME TRADING CO., LTD.', kind: 'primary' }],
    });
    expect(acme).not.toHaveProperty('addresses');
    expect(ship).toMatchObject({
      schema: 'Vessel',
      vessel: {
        callSign: 'T2EU4',
        type: 'Crude Oil Tanker',
        tonnage: '318,000',
        grossTonnage: '163,660',
        flag: 'Panama',
        owner: 'NITC',
      },
      identifiers: [
        { kind: 'imo', value: '9187629' },
        { kind: 'callSign', value: 'T2EU4' },
      ],
    });
  });

  it('joins remarks with the comments file only where they are cut', async () => {
    const head = `DOB 1970; ${'x'.repeat(980)}; Passport`.slice(0, 999).padEnd(1000, 'P');
    const row = (uid: number, remarks: string) => `${uid},"A B",-0- ,"CUBA",${EMPTY},"${remarks}"`;
    const entries = await readOfacCsv(
      files(`${row(1, head)}\r\n${row(2, 'DOB 1971.')}`, { comments: '1,"the rest."\r\n2,"never joined."' }),
    );
    expect(entries.map(({ remarks }) => remarks)).toEqual([`${head}the rest.`, 'DOB 1971.']);
  });

  it('reads files in Windows-1252 as older ones are, and files with a byte order mark', async () => {
    const text = `1,"PEÑA",-0- ,"CUBA",${EMPTY},-0- \r\n`;
    const latin = await readOfacCsv({ entries: listFileOf('sdn.csv', Buffer.from(text, 'latin1')) });
    const marked = await readOfacCsv({ entries: listFileOf('sdn.csv', `\uFEFF${text}`) });
    expect([latin[0]?.name, marked[0]?.name, marked[0]?.uid]).toEqual(['PEÑA', 'PEÑA', '1']);
  });

  it.each([
    ['an HTML error page', '<html><body>Service unavailable</body></html>', 'LIST_UNREADABLE', 1],
    ['a row with too few cells', `${SDN}\r\n104,"X"`, 'LIST_UNREADABLE', 4],
    ['a quotation mark that never closes', '101,"DOE', 'LIST_UNREADABLE', 1],
    ['the same number twice', `${SDN}\r\n${SDN}`, 'LIST_UNREADABLE', 4],
  ])('refuses %s as a whole, naming the line', async (_what, text, code, line) => {
    const error = await refusal(readOfacCsv({ entries: listFileOf('sdn.csv', text) }));
    expect(error).toMatchObject({ code, place: { file: 'sdn.csv', line } });
    expect(error.remedy).not.toBe('');
  });

  it('refuses an empty file', async () => {
    expect(await refusal(readOfacCsv({ entries: listFileOf('sdn.csv', '') }))).toMatchObject({ code: 'FILE_EMPTY' });
  });

  it('splits programme codes however OFAC brackets them', () => {
    expect(programmeCodes('SDGT] [IRAN')).toEqual(['SDGT', 'IRAN']);
    expect(programmeCodes('[SDGT] [CAATSA - RUSSIA]')).toEqual(['SDGT', 'CAATSA - RUSSIA']);
    expect(programmeCodes('SDGT; FTO')).toEqual(['SDGT', 'FTO']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentIds } from './content-id.ts';
import { countryCode, countryOrPrinted } from './countries.ts';
import { isoOf, printedDate } from './dates.ts';
import { isImoNumber } from './imo.ts';
import { decode } from './input.ts';
import { groupedParties, nameOnlyParties } from './name-rows.ts';

describe('printed dates', () => {
  it.each([
    ['30 Mar 1970', { value: '1970-03-30' }],
    ['March 30, 1970', { value: '1970-03-30' }],
    ['1970-03-30', { value: '1970-03-30' }],
    ['30/03/1970', { value: '1970-03-30' }],
    ['00/00/1970', { value: '1970' }],
    ['00/03/1970', { value: '1970-03' }],
    ['approximately 1960', { value: '1960', circa: true }],
    ['between 1958 and 1963', { value: '1958', to: '1963' }],
    ['late 1960s', { value: '1966', to: '1969', circa: true }],
  ])('%s', (text, date) => {
    expect(printedDate(text)).toEqual(date);
  });

  it('puts a two-digit year before the year the list was made, and refuses it where that is not known', () => {
    expect(isoOf('Sep-99', 2022)).toBe('1999-09');
    expect(isoOf('Sep-05', 2022)).toBe('2005-09');
    expect(isoOf('Sep-99')).toBeUndefined();
  });

  it.each(['unknown', '31 Feb 1970', '1970-13', '0970', '1963 to 1958', ''])('takes %j for no date', (text) => {
    expect(printedDate(text)).toBeUndefined();
  });

  it('never makes anything but ISO prefixes, from any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = printedDate(text);
        if (date) expect(`${date.value} ${date.to ?? date.value}`).toMatch(/^(\d{4}(-\d\d){0,2} ?){2}$/);
      }),
    );
  });
});

describe('countries', () => {
  it.each([
    ['Korea, North', 'kp'],
    ["Democratic People's Republic of Korea", 'kp'],
    ['Congo, Democratic Republic of the', 'cd'],
    ['Iran (Islamic Republic of)', 'ir'],
    ["Cote d'Ivoire", 'ci'],
    ['The Gambia', 'gm'],
    ['Burma', 'mm'],
    ['Syria', 'sy'],
    ['Kosovo', 'xk'],
    ['Palestinian', 'ps'],
    ['IQ', 'iq'],
    ['UK', 'gb'],
    ['  united   states ', 'us'],
  ])('%s is %s', (printed, code) => {
    expect(countryCode(printed)).toBe(code);
  });

  it('keeps states that are no more and contested regions as printed', () => {
    expect(['former Soviet Union', 'Yugoslavia', 'Region: Crimea'].map(countryOrPrinted)).toEqual([
      'former Soviet Union',
      'Yugoslavia',
      'Region: Crimea',
    ]);
  });
});

describe('ids from content', () => {
  it('are equal for equal content in every form of Unicode, and differ for different content', () => {
    const ids = new ContentIds('x');
    expect(ids.of('Jos\u00E9')).toBe(new ContentIds('x').of(' Jose\u0301 '));
    expect(ids.of('a', 'b')).not.toBe(ids.of('ab'));
  });

  it('tell namesakes of a grouped extract apart and merge repeated rows', () => {
    const rows = [
      { full_name: 'A', aliases: ['B'] },
      { full_name: 'A', aliases: ['C'] },
      { full_name: 'A', aliases: ['B'] },
    ];
    const parties = groupedParties(rows, 'l', 'x', 'issuer');
    expect(parties.map(({ names }) => names.map(({ full }) => full))).toEqual([
      ['A', 'B'],
      ['A', 'C'],
    ]);
  });

  it('make one bare name of rows that repeat it', () => {
    const rows = ['A', 'B', 'A'].map((full_name) => ({ full_name, aliases: [] }));
    expect(nameOnlyParties(rows, 'l', 'x', 'issuer').map(({ caption, standing }) => [caption, standing])).toEqual([
      ['A', 'name-only'],
      ['B', 'name-only'],
    ]);
  });
});

describe('decoding', () => {
  it('names the line at which UTF-8 breaks', () => {
    const bytes = Buffer.concat([Buffer.from('one\ntwo\n'), Buffer.from([0xff, 0xfd, 0x41])]);
    expect(() => decode(bytes, 'f', { utf8Only: true })).toThrowError(
      expect.objectContaining({ code: 'FILE_ENCODING', place: { file: 'f', line: 3 } }),
    );
  });

  it('reads UTF-16 with a byte order mark', () => {
    expect(decode(Buffer.from('\uFEFFÉté', 'utf16le'), 'f')).toBe('Été');
  });
});

it('IMO numbers are checked by their last digit', () => {
  expect(['9187629', '9074729', '9187628', '123', 'abcdefg'].map(isImoNumber)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

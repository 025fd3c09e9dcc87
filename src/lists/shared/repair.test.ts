import { describe, expect, it } from 'vitest';
import { readList } from '../formats.ts';
import { listFileOf } from './input.ts';
import { isWreckOfName } from './repair.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const entry = (id: number, first: string, more = '') =>
  `<INDIVIDUAL><DATAID>${id}</DATAID><FIRST_NAME>${first}</FIRST_NAME>${more}</INDIVIDUAL>`;
const un = (entries: string) =>
  listFileOf('un.xml', bytes(`<CONSOLIDATED_LIST><INDIVIDUALS>${entries}</INDIVIDUALS></CONSOLIDATED_LIST>`));
const alias = (name: string) =>
  `<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>${name}</ALIAS_NAME></INDIVIDUAL_ALIAS>`;
const DAMAGED =
  entry(1, 'J\u00C9R\u00D4ME', `<NAME_ORIGINAL_SCRIPT>'E-E/ '&<0@ -E2)</NAME_ORIGINAL_SCRIPT>${alias('Jerome')}`) +
  entry(2, 'A\u0004B', alias("5/'E -3JF") + alias('Abdul Haq')) +
  entry(3, '\u0010\u0085');

describe('repair mode', () => {
  it('keeps what is sure, discards and counts what is not, and says the list is damaged', async () => {
    const { parties, discarded, damaged } = await readList('un-xml', un(DAMAGED), 'un_sc_sanctions', { repair: true });
    expect(parties.map(({ names }) => names.map(({ full }) => full))).toEqual([
      ['JÉRÔME', 'Jerome'],
      ['Abdul Haq'],
      [],
    ]);
    expect({ discarded, damaged }).toEqual({ discarded: 4, damaged: true });
  });

  it('is needed for that: the same file is refused without it', async () => {
    await expect(readList('un-xml', un(DAMAGED), 'un_sc_sanctions')).rejects.toMatchObject({ code: 'FILE_ENCODING' });
  });

  it('does not make a whole list of a part: a file cut in the middle stays refused', async () => {
    const cut = listFileOf('un.xml', bytes('<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>'));
    await expect(readList('un-xml', cut, 'x', { repair: true })).rejects.toMatchObject({ code: 'LIST_UNREADABLE' });
  });

  it('discards cells of a CSV file and values of JSON', async () => {
    const csv = listFileOf('o.csv', bytes('name,alias\nJane Doe,J\u0001X\n'));
    const json = listFileOf('f.json', '{"id":"a","schema":"Person","properties":{"name":["Jane Doe","J\\u0001X"]}}');
    for (const read of [
      await readList('own', csv, 'x', { repair: true }),
      await readList('ftm', json, 'x', { repair: true }),
    ]) {
      expect(read.discarded).toBe(1);
      expect(read.parties[0]?.names.map(({ full }) => full)).toEqual(['Jane Doe']);
    }
  });

  it('discards nothing of a whole file', async () => {
    const read = await readList('un-xml', un(entry(1, 'ABU BAKR', alias('al-Haq; 17 November'))), 'x', {
      repair: true,
    });
    expect(read.discarded).toBe(0);
    expect(read.parties[0]?.names).toHaveLength(3);
  });

  it.each(["5/'E -3JF 'D*C1J*J", 'C:0=>2 \u0014', "X (9(/ 'D9'DJ '(H 01)"])('takes %j for no name', (name) => {
    expect(isWreckOfName(name)).toBe(true);
  });

  it.each(["CH'OE", 'AL-QAIDA, IRAQ', 'M/V SEA STAR', "O'Neil-Smith", '17 November', 'A.B. & Co.', '李明'])(
    'takes %j for a name',
    (name) => {
      expect(isWreckOfName(name)).toBe(false);
    },
  );
});

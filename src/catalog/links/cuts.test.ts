import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesOf, madeUpParty, madeUpVersion } from '../../../test/support/made-up-lists.ts';
import type { InterdictError } from '../../model/index.ts';
import { openCatalog } from '../open.ts';
import { addCuts, readCuts, removeCuts } from './cuts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interdict-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const CUT = { between: ['a-1', 'b-1'], why: 'different fathers: "X" and Y', on: '2031-01-31' } as const;

describe('links.yaml', () => {
  it('keeps cuts as they were written, in a folder that need not exist yet', () => {
    const data = join(folder, 'new', 'data');
    expect(readCuts(data)).toEqual([]);
    addCuts(data, [CUT, { between: ['aa:x', 'bb:x'] }]);
    expect(readCuts(data)).toEqual([CUT, { between: ['aa:x', 'bb:x'] }]);
  });

  it('holds two entries apart once, and lets them together again', () => {
    addCuts(folder, [CUT]);
    addCuts(folder, [{ between: ['b-1', 'a-1'], why: 'on second thoughts' }]);
    expect(readCuts(folder)).toEqual([{ between: ['b-1', 'a-1'], why: 'on second thoughts' }]);
    expect(() =>
      removeCuts(folder, [
        ['a-1', 'b-1'],
        ['a-1', 'c-1'],
      ]),
    ).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
    removeCuts(folder, [['a-1', 'b-1']]);
    expect(readCuts(folder)).toEqual([]);
  });

  it.each(['cuts: [{between: [a-1]}]', 'cuts: {a: b}', 'cuts: [a-1', 'cuts: [{between: [a-1, 7]}]'])(
    'is refused, not ignored, where it reads %s',
    (text) => {
      writeFileSync(join(folder, 'links.yaml'), text);
      let error: InterdictError | undefined;
      try {
        readCuts(folder);
      } catch (caught) {
        error = caught as InterdictError;
      }
      expect(error).toMatchObject({ code: 'LIST_UNREADABLE', place: { file: join(folder, 'links.yaml') } });
    },
  );

  it('holds for the next opening, also where a compiled snapshot without the cut is kept', () => {
    for (const [list, id] of [
      ['aa', 'a-1'],
      ['bb', 'b-1'],
    ] as const) {
      const parties = [madeUpParty(id, 'Person', ['OKONJO, Tiberiu'], { list, birthDates: [{ value: '1966-02-11' }] })];
      mkdirSync(join(folder, 'lists', list), { recursive: true });
      const place = join(folder, 'lists', list, '2031-01-01');
      writeFileSync(`${place}.json`, JSON.stringify(madeUpVersion(list, '2031-01-01', parties)));
      writeFileSync(`${place}.jsonl.gz`, gzipSync(linesOf(parties)));
    }
    const cache = join(folder, 'cache');
    mkdirSync(cache);
    const linked = () => {
      const catalog = openCatalog({ data: folder, cache });
      return catalog.linkedWith(catalog.numberOf('a-1')!).length;
    };
    expect([linked(), linked()]).toEqual([2, 2]);
    addCuts(folder, [CUT]);
    expect([linked(), linked()]).toEqual([1, 1]);
    expect(readFileSync(join(folder, 'links.yaml'), 'utf8')).toContain('a-1');
    removeCuts(folder, [['a-1', 'b-1']]);
    expect(linked()).toBe(2);
  });
});

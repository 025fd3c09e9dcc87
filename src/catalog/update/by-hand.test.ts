import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engineOn } from '../../screen/index.ts';
import { openCatalog } from '../open.ts';
import { addList } from './add.ts';
import { readConfig } from './config.ts';
import { unList } from './fixtures/publisher.ts';
import { removeList } from './remove.ts';
import { dueLists } from './schedule.ts';
import { KNOWN_SOURCES } from './sources.ts';

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'interdict-by-hand-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function put(name: string, content: string | Buffer): string {
  writeFileSync(join(data, name), content);
  return join(data, name);
}
const add = (file: string, list: string, more: { repair?: boolean; published?: string } = {}) =>
  addList(file, { data, roots: [data], sources: KNOWN_SOURCES, list, ...more });
const engine = () => engineOn(openCatalog({ data }));

describe('addList and removeList', () => {
  it('a list of your own is screened against until it is removed', async () => {
    await add(put('house.csv', 'name,birth_date\nAmara Svaneke,1966-02-11\n'), 'house_list', {
      published: '2031-01-01',
    });
    await add(put('un.xml', unList('2031-05-01', 3)), 'un_sc_sanctions');
    expect(engine().screen('Amara Svaneke').matches[0]?.party.list).toBe('house_list');
    expect(removeList(data, 'house_list')).toBe(1);
    expect(engine().screen('Amara Svaneke').outcome).toBe('clear');
    expect(() => removeList(data, 'house_list')).toThrow(expect.objectContaining({ code: 'LIST_UNKNOWN' }));
    expect(() => removeList(data, '../lists')).toThrow(expect.objectContaining({ code: 'LIST_UNKNOWN' }));
  });

  it('an older version goes beside the newer one; a file that is no list, or an id that is none, changes nothing', async () => {
    await add(put('new.xml', unList('2031-05-01', 30)), 'un_sc_sanctions');
    await add(put('old.xml', unList('2031-01-01', 10)), 'un_sc_sanctions');
    expect(engine().coverage()[0]).toMatchObject({ version: '2031-05-01', entries: 30 });
    await expect(add(put('x.xml', '<html></html>'), 'un_sc_sanctions')).rejects.toMatchObject({
      code: 'LIST_UNREADABLE',
    });
    await expect(add(put('x.bin', 'x'), 'my_list')).rejects.toMatchObject({ code: 'OPTION_INVALID' });
    await expect(add(put('x.csv', 'name\nA B\n'), '../x')).rejects.toMatchObject({ code: 'OPTION_INVALID' });
    await expect(add(put('small.xml', unList('2031-06-01', 3)), 'un_sc_sanctions')).rejects.toMatchObject({
      code: 'LIST_SHRUNK',
    });
  });

  it('a damaged file is refused, and read in repair mode without what is wrong in it: coverage says damaged', async () => {
    const wrecked = Buffer.from(unList('2031-05-01', 3).replace('Okonjo-2', 'Okonjo-2 \u0001\u0002'), 'latin1');
    const file = put('damaged.xml', wrecked);
    await expect(add(file, 'un_sc_sanctions')).rejects.toMatchObject({ code: 'LIST_UNREADABLE' });
    const { manifest, discarded } = await add(file, 'un_sc_sanctions', { repair: true });
    expect(discarded).toBeGreaterThan(0);
    expect(manifest.limits?.join()).toContain(`${discarded} values`);
    expect(engine().coverage()[0]).toMatchObject({ damaged: true, screened: true });
    expect(engine().screen('Okonjo-3').matches.length).toBeGreaterThan(0);
    // Once the publisher's whole file is there, the damaged one must not take its place.
    await add(put('whole.xml', unList('2031-05-01', 3)), 'un_sc_sanctions');
    await expect(add(file, 'un_sc_sanctions', { repair: true })).rejects.toMatchObject({ code: 'OPTION_INVALID' });
    expect(engine().coverage()[0]).toMatchObject({ damaged: false });
  });
});

describe('lists.yaml', () => {
  it('changes known lists, adds own ones, and says when each is due', () => {
    const yaml =
      'every: 12h\nlists:\n  un_sc_sanctions:\n    from: [https://mirror.example.org/un.xml]\n    maxBytes: 20MB\n    maxLoss: 0.2\n    every: 1d\n  eu_fsf: { update: false }\n  house_list: { from: "https://intranet.example.org/house.csv", format: own, title: Ours }\n';
    const config = readConfig(put('lists.yaml', yaml));
    const source = (list: string) => config.sources.find((each) => each.list === list);
    expect(source('un_sc_sanctions')).toMatchObject({
      maxBytes: 20e6,
      maxLoss: 0.2,
      every: 86_400_000,
      format: 'un-xml',
    });
    expect(source('house_list')).toMatchObject({ title: 'Ours', from: ['https://intranet.example.org/house.csv'] });
    expect(dueLists(data, config, undefined, new Date())).toContain('house_list');
    expect(dueLists(data, config, undefined, new Date())).not.toContain('eu_fsf');
    expect(dueLists(data, { sources: KNOWN_SOURCES }, undefined, new Date())).toEqual([]);
  });

  it.each([
    ['lists:\n  eu_fsf:\n    maxlos: 0.1\n', 3],
    ['every: 12h\nlists:\n  eu_fsf:\n    maxLoss: 7\n', 4],
    ['every: soon\n', 1],
    ['lists:\n  a: [\n', 3],
    ['lists:\n  my_list:\n    from: ftp://example.org/x\n', 3],
  ])('what is wrong in it is told with its line: %j', (yaml, line) => {
    const file = put('lists.yaml', yaml);
    expect(() => readConfig(file)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', place: { file, line } }));
  });
});

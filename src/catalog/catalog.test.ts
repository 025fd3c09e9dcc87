import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesOf, madeUpParty, madeUpVersion, RIVERS } from '../../test/support/made-up-lists.ts';
import type { InterdictError, Party } from '../model/index.ts';
import { engineOn } from '../screen/index.ts';
import { ageInDays } from './coverage.ts';
import { openCatalog } from './open.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interdict-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const LAKES = [madeUpParty('yy-1', 'Person', ['Ingeborg Svaneke'], { list: 'yy_lakes' })];

/** Puts a list version into the folder as the bundle does; returns its data file. */
function put(list: string, version: string, parties: readonly Party[]): string {
  const place = join(folder, 'lists', list);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, `${version}.json`), JSON.stringify(madeUpVersion(list, version, parties)));
  writeFileSync(join(place, `${version}.jsonl.gz`), gzipSync(linesOf(parties)));
  return join(place, `${version}.jsonl.gz`);
}

const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as InterdictError).code;
  }
  return 'no error';
};

describe('openCatalog', () => {
  it('screens against the newest version of each list', () => {
    put('zz_rivers', '2031-01-01', RIVERS.slice(0, 1));
    put('zz_rivers', '2031-05-01', RIVERS);
    put('yy_lakes', '2031-03', LAKES);
    const catalog = openCatalog({ data: folder });
    expect(catalog.versions.map(({ list, version }) => `${list}@${version}`)).toEqual([
      'yy_lakes@2031-03',
      'zz_rivers@2031-05-01',
    ]);
    expect(openCatalog({ data: folder, lists: ['yy_lakes'] }).versions).toHaveLength(1);
    expect(codeOf(() => openCatalog({ data: folder, lists: ['xx'] }))).toBe('LIST_UNKNOWN');
    expect(codeOf(() => openCatalog({ data: join(folder, 'nothing') }))).toBe('LIST_UNREADABLE');
  });

  it('shows a truncated or altered list in coverage and screens the others: empty is not clear', () => {
    put('yy_lakes', '2031-03', LAKES);
    const file = put('zz_rivers', '2031-05-01', RIVERS);
    truncateSync(file, 60);
    for (const spoil of [() => undefined, () => writeFileSync(file, gzipSync(linesOf(LAKES)))]) {
      spoil();
      const engine = engineOn(openCatalog({ data: folder }));
      const result = engine.screen('Ingeborg Svaneke');
      expect(result.outcome).toBe('incomplete');
      expect(result.matches.map(({ party }) => party.id)).toEqual(['yy-1']);
      expect(result.coverage.find(({ list }) => list === 'zz_rivers')).toMatchObject({
        screened: false,
        damaged: true,
      });
      expect(result.incomplete?.[0]).toContain('zz_rivers');
      expect(engine.screen('Ingeborg Svaneke', { lists: ['yy_lakes'] }).outcome).toBe('match');
      expect(codeOf(() => openCatalog({ data: folder, lists: ['zz_rivers'] }))).toBe('LIST_DAMAGED');
    }
  });

  it('answers the same from a kept snapshot as from the lists', () => {
    put('zz_rivers', '2031-05-01', RIVERS);
    const cache = join(folder, 'cache');
    mkdirSync(cache);
    const today = new Date('2031-06-01');
    const ask = () => {
      const engine = engineOn(openCatalog({ data: folder, cache }), { today });
      return ['Tiberiu Okonjo', 'Teal Delta Shipping', 'Dolgoprudnikov Vasili', 'nobody'].map((name) =>
        engine.screen(name),
      );
    };
    const first = ask();
    expect(readdirSync(cache)).toHaveLength(1);
    expect(ask()).toEqual(first);
  });

  it('compiles again when the kept snapshot is damaged or the list has changed', () => {
    put('zz_rivers', '2031-05-01', RIVERS);
    const cache = join(folder, 'cache');
    mkdirSync(cache);
    openCatalog({ data: folder, cache });
    const kept = join(cache, readdirSync(cache)[0]!);
    truncateSync(kept, 500);
    expect(openCatalog({ data: folder, cache }).partyById('zz-2')?.caption).toBe('OKONJO, Amara');
    put('zz_rivers', '2031-05-01', RIVERS.slice(2));
    expect(openCatalog({ data: folder, cache }).partyById('zz-2')).toBeUndefined();
  });
});

describe('snapshot files', () => {
  it('are refused when foreign or damaged', () => {
    put('zz_rivers', '2031-05-01', RIVERS);
    const file = join(folder, 'x.snapshot');
    writeSnapshot(file, 'key', openCatalog({ data: folder }).snapshot);
    expect(readSnapshot(file, 'key').versions[0]?.list).toBe('zz_rivers');
    expect(codeOf(() => readSnapshot(file, 'other key'))).toBe('SNAPSHOT_FOREIGN');
    const bytes = readFileSync(file);
    bytes[bytes.length - 9]! ^= 1;
    writeFileSync(file, bytes);
    expect(codeOf(() => readSnapshot(file, 'key'))).toBe('SNAPSHOT_DAMAGED');
    writeFileSync(file, 'something else, long enough to have a header');
    expect(codeOf(() => readSnapshot(file, 'key'))).toBe('SNAPSHOT_FOREIGN');
  });
});

describe('ageInDays', () => {
  it('counts whole days, from the first of the month where only that is known', () => {
    expect(ageInDays('2026-07-11', new Date('2026-11-22T23:59:00Z'))).toBe(134);
    expect(ageInDays('2025-03', new Date('2025-03-31T00:00:00Z'))).toBe(30);
    expect(ageInDays('2030-01-01', new Date('2026-01-01T00:00:00Z'))).toBe(0);
  });
});

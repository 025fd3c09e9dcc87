import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { ListVersion, Party } from '../../model/index.ts';
import { readDesignationDates, withDesignationDates } from '../shared/designation-dates.ts';
import { contentOf, readBundle, readManifests, writeBundle } from './bundle.ts';

const BUNDLED = fileURLToPath(new URL('../../../data/lists', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'interdict-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

const party = (id: string): Party => ({
  id,
  list: 'l',
  schema: 'LegalEntity',
  caption: id,
  names: [{ full: id, kind: 'primary' }],
  designations: [],
});
const FACTS = { list: 'l', title: 'L', issuer: 'I', version: '2026-01-01', source: 's', licence: 'x' };

const cache = new Map<string, Party[]>();
/** Reading the large lists is slow: each once. */
function bundled(manifest: ListVersion): Party[] {
  const key = `${manifest.list} ${manifest.version}`;
  const parties = cache.get(key) ?? readBundle(BUNDLED, manifest);
  cache.set(key, parties);
  return parties;
}

describe('the bundled lists', () => {
  const manifests = readManifests(BUNDLED);

  it('are the ones promised, with what a user must know about them', () => {
    expect(manifests.map(({ list, version }) => `${list} ${version}`)).toEqual([
      'au_dfat_sanctions 2026-06-06',
      'ca_dfatd_sema_sanctions 2025-03',
      'eu_fsf 2026-06-05',
      'gb_fcdo_sanctions 2025-08-11',
      'gb_fcdo_sanctions 2026-06-10',
      'un_sc_sanctions 2026-02-27',
      'us_ofac_cons 2026-01-08',
      'us_ofac_sdn 2024-05-03',
      'us_ofac_sdn 2025-08',
      'us_ofac_sdn 2026-07-11',
    ]);
    for (const { source, licence, readFrom } of manifests) {
      expect(source).toMatch(/^https:/);
      expect(licence).not.toBe('');
      expect(readFrom?.length).toBeGreaterThan(0);
    }
  });

  it.each(manifests.map((manifest) => [`${manifest.list} ${manifest.version}`, manifest] as const))(
    '%s is whole: its sum, its counts, its ids and its order',
    (_name, manifest) => {
      const parties = bundled(manifest);
      const bare = parties.filter(({ standing }) => standing === 'name-only');
      expect(parties.length - bare.length).toBe(manifest.entries);
      expect(bare.length).toBe(manifest.nameOnlyRows);
      expect(parties.reduce((sum, { names }) => sum + names.length, 0)).toBe(manifest.names);
      expect(new Set(parties.map(({ id }) => id)).size).toBe(parties.length);
      expect(contentOf([...parties].reverse()).equals(contentOf(parties))).toBe(true);
    },
  );

  it('hold as many entries as the publishers say', () => {
    const entries = Object.fromEntries(manifests.map(({ list, version, entries }) => [`${list} ${version}`, entries]));
    expect(entries).toMatchObject({
      'us_ofac_sdn 2026-07-11': 19_143,
      'us_ofac_cons 2026-01-08': 442,
      'un_sc_sanctions 2026-02-27': 1_003,
      'ca_dfatd_sema_sanctions 2025-03': 4_759,
      'gb_fcdo_sanctions 2025-08-11': 5_302,
    });
  });

  it('say of every lent value which version it comes from', () => {
    const newest = manifests.find(({ list, version }) => list === 'us_ofac_sdn' && version === '2026-07-11');
    const versions = new Set(newest?.readFrom?.map(({ version }) => `us_ofac_sdn@${version}`));
    const born = bundled(newest as ListVersion).flatMap(({ birthDates }) => birthDates ?? []);
    expect(born.length).toBeGreaterThan(6_000);
    for (const { from } of born) expect(versions).toContain(from);
  });
});

describe('a bundle', () => {
  it('is the same bytes for the same parties in any order, numbers in the order of their value', () => {
    const content = contentOf([party('x-10'), party('x-9'), party('x-b'), party('x-a')]).toString();
    expect(content.match(/"id":"[^"]+"/g)).toEqual(['"id":"x-9"', '"id":"x-10"', '"id":"x-a"', '"id":"x-b"']);
  });

  it('is read back as it was written', () => {
    const manifest = writeBundle(folder, FACTS, [party('x-1'), { ...party('x-2'), standing: 'name-only' }]);
    expect(manifest).toMatchObject({ entries: 1, nameOnlyRows: 1, names: 2 });
    expect(readBundle(folder, manifest).map(({ id }) => id)).toEqual(['x-1', 'x-2']);
  });

  it('is refused as damaged when a byte of it is lost or changed', () => {
    const manifest = writeBundle(folder, { ...FACTS, version: '2026-01-02' }, [party('x-1')]);
    const file = join(folder, 'l', '2026-01-02.jsonl.gz');
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, -9));
    expect(() => readBundle(folder, manifest)).toThrowError(expect.objectContaining({ code: 'LIST_DAMAGED' }));
    cpSync(join(folder, 'l', '2026-01-01.jsonl.gz'), file);
    expect(() => readBundle(folder, manifest)).toThrowError(expect.objectContaining({ code: 'LIST_DAMAGED' }));
  });
});

describe('designation dates', () => {
  const file = fileURLToPath(new URL('../../../data/designation-dates.yaml', import.meta.url));
  const dates = readDesignationDates(readFileSync(file, 'utf8'), 'designation-dates.yaml');

  it('each have a source and an entry in a bundled version with that very name', () => {
    const named = new Map<string, Set<string>>();
    for (const manifest of readManifests(BUNDLED).filter(({ list }) => list === dates.list)) {
      for (const { id, names } of bundled(manifest)) {
        const known = named.get(id) ?? new Set();
        for (const { full } of names) known.add(full.replace(',', '').toUpperCase());
        named.set(id, known);
      }
    }
    for (const { id, name, source } of dates.dates) {
      expect(source).not.toBe('');
      expect([...(named.get(id) ?? [])]).toContain(name.replace(',', '').toUpperCase());
    }
  });

  it('reach the designation under their programme only', () => {
    const listed = withDesignationDates(
      [
        {
          ...party('x-1'),
          designations: [
            { list: 'l', programmes: ['P'] },
            { list: 'l', programmes: ['Q'] },
          ],
        },
      ],
      { list: 'l', programme: 'P', dates: [{ id: 'x-1', name: 'N', listed: '2026-01-01', source: 'S', note: 'T' }] },
    );
    expect(listed[0]?.designations).toEqual([
      { list: 'l', programmes: ['P'], listed: '2026-01-01', dateSource: 'S', dateNote: 'T' },
      { list: 'l', programmes: ['Q'] },
    ]);
  });

  it('are refused when one is no day or has no source', () => {
    const yaml = 'list: l\nprogramme: P\ndates:\n  - { id: x-1, name: N, listed: 2026-13, source: S }\n';
    expect(() => readDesignationDates(yaml, 'd.yaml')).toThrowError(
      expect.objectContaining({ code: 'LIST_UNREADABLE' }),
    );
  });
});

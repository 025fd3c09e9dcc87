import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListVersion } from '../src/model/index.ts';
import { openEngine } from '../src/screen/engine.ts';
import type { OpenOptions } from '../src/screen/types.ts';
import { interdict } from './cli-world.ts';

/** The command line on a list of a few true entries, so that it opens at once. */
const VERSION = '2026-07-11';
let folder: string;
let engine: ReturnType<typeof openEngine> | undefined;
const world = {
  openEngine: (options: OpenOptions) => {
    engine ??= openEngine(options);
    return engine;
  },
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-effects-'));
  const list = join(folder, 'lists', 'us_ofac_sdn');
  await mkdir(list, { recursive: true });
  const bundled = join('data/lists/us_ofac_sdn', VERSION);
  const lines = gunzipSync(await readFile(`${bundled}.jsonl.gz`))
    .toString()
    .split('\n')
    .filter((line) => /GUILLOU|KHAN, Karim|ALBANESE/.test(line));
  const heron = (id: string, programme: string) =>
    JSON.stringify({
      id,
      list: 'us_ofac_sdn',
      schema: 'Company',
      caption: 'Heron Holding',
      names: [{ full: 'Heron Holding', kind: 'primary' }],
      designations: [{ list: 'us_ofac_sdn', programmes: [programme] }],
    });
  lines.push(heron('ofac-900001', 'XYZ-UNHEARD'), heron('ofac-900002', 'ICC-EO14203'));
  const content = `${lines.join('\n')}\n`;
  await writeFile(join(list, `${VERSION}.jsonl.gz`), gzipSync(content));
  const manifest: ListVersion = JSON.parse(await readFile(`${bundled}.json`, 'utf8'));
  const sha256 = createHash('sha256').update(content).digest('hex');
  await writeFile(
    join(list, `${VERSION}.json`),
    JSON.stringify({ ...manifest, sha256, entries: lines.length, nameOnlyRows: 0 }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

// A store of cases of whoever runs the tests must not answer along.
const effects = (party: string, ...more: string[]) =>
  interdict(['effects', party, ...more, '--data', folder], { ...world, env: { INTERDICT_DATA: folder } });

describe('interdict effects', () => {
  it('says what applies, by which paragraph, since when, and what it is not', async () => {
    const { status, out } = await effects('Nicolas Guillou', '--situation', 'us-bank', '--as-of', '2025-08-20');
    expect(status).toBe(0);
    expect(out).toMatch(
      /APPLIES +prohibition +Property is blocked +Executive Order 14203 §1\(a\), 90 FR 9369 +since 2025-08-20/,
    );
    expect(out).toMatch(/does not apply +risk/);
    expect(out).toContain('not legal advice');
    expect(out).not.toContain('the actor: United States person');
  });

  it('on the day before nothing applies', async () => {
    const { out } = await effects('Nicolas Guillou', '--situation', 'us-bank', '--date', '2025-08-19');
    expect(out).not.toContain('APPLIES');
    expect(out).toContain('was not designated before 2025-08-20');
  });

  it('--why prints the chain with the paragraph of each step', async () => {
    const { out } = await effects(
      'ofac-54211',
      '--situation',
      'fr-subsidiary-of-us-bank',
      '--date',
      '2025-08-20',
      '--why',
    );
    expect(out).toMatch(
      /\+ the actor: subsidiary of a United States entity {2}\[Executive Order 14203 §8\(c\), 90 FR 9369\]/,
    );
  });

  it('--json gives the same as data', async () => {
    const { out } = await effects('Karim Khan', '--situation', 'us-lawyer', '--date', '2025-02-07', '--json');
    const found = JSON.parse(out);
    expect(found.party.id).toBe('ofac-52965');
    expect(found.answers[0].effects.find(({ rule }: { rule: string }) => rule === 'services-to').answer).toBe(
      'applies',
    );
  });

  it('finds who stands on no list any more in the historical record', async () => {
    const then = await effects('Fatou Bensouda', '--situation', 'us-bank', '--date', '2020-10-01');
    expect(then.out).toMatch(/APPLIES +prohibition +Property is blocked +Executive Order 13928/);
    const later = await effects('Fatou Bensouda', '--situation', 'us-bank', '--date', '2021-05-01');
    expect(later.out).not.toContain('APPLIES');
  });

  it('asks the cases held here where the list prints no programme or no day, and names its source', async () => {
    const { out } = await effects('ofac-57795', '--situation', 'us-bank', '--as-of', '2025-12-24');
    expect(out).toMatch(/is designated since 2025-07-09 \(the case icc-2025: .+\)/);
    expect(out).toMatch(/APPLIES +prohibition +Property is blocked .+ since 2025-07-09/);
  });

  it('a listing whose day is not known is asked for, on days before the list shows it', async () => {
    const { out } = await effects('ofac-57795', '--situation', 'us-bank', '--date', '2025-12-31');
    expect(out).toContain('On which day was ALBANESE');
    expect(out).not.toContain('APPLIES');
  });

  it('of entries that bear one name equally well the answer is about all, and what cannot be said is said', async () => {
    const { status, out } = await effects('Heron Holding', '--situation', 'us-bank', '--date', '2026-07-11');
    expect(out).toContain('US-ICC: Heron Holding stands on the list of 2026-07-11');
    expect(out).toContain('Answered together with entries that bear the name equally well: Heron Holding');
    expect(out).toContain('Nothing is known about: us_ofac_sdn: XYZ-UNHEARD');
    expect(status).toBe(2);
  });

  it('refuses a situation, a day and a party it does not know', async () => {
    const unknown = await effects('Nicolas Guillou', '--situation', 'us-bnak');
    expect([unknown.status, unknown.err]).toEqual([1, expect.stringContaining('SITUATION_UNKNOWN')]);
    const either = await effects('Nicolas Guillou', '--situation', 'us-bank', '--as-of', '01/09/2025');
    expect(either.err).toContain('It may be 2025-09-01 or 2025-01-09');
    const day = await effects('Nicolas Guillou', '--situation', 'us-bank', '--date', '2025-02-30');
    expect([day.status, day.err]).toEqual([1, expect.stringContaining('OPTION_INVALID')]);
    const party = await effects('Zyxwv Qqqqq', '--situation', 'us-bank');
    expect([party.status, party.err]).toEqual([1, expect.stringContaining('PARTY_UNKNOWN')]);
  });
});

describe('interdict programme', () => {
  it('show --statements prints every statement with paragraph and mark', async () => {
    const { out } = await interdict(['programme', 'show', 'ICC-EO14203', '--statements']);
    for (const paragraph of ['§1(a)(ii)(B), second limb', '§2', '§3(b)', '§6(a)', '§7', '§8(c)', '§12'])
      expect(out).toContain(`  ${paragraph}  `);
    expect(out).toMatch(/\d+ statements; \d+ read in source, \d+ secondary, \d+ unverified/);
  });

  it('list tells how far each is worked out', async () => {
    const { out } = await interdict(['programme', 'list', '--worked-out']);
    expect(out).toMatch(/^US-ICC +us_ofac +full +ICC-EO14203/m);
    expect(out).not.toMatch(/^\S+ +\S+ +facts /m);
  });

  it('refuses a programme it does not know', async () => {
    const { status, err } = await interdict(['programme', 'show', 'XX-NONE']);
    expect([status, err]).toEqual([1, expect.stringContaining('PROGRAMME_UNKNOWN')]);
  });

  it.each(['guillou', 'bensouda', 'helpers'])('the page of the table %s is what the command prints', async (name) => {
    const { out } = await interdict(['programme', 'table', name, '--markdown']);
    expect(out).toBe(await readFile(`docs/measures/effects-${name}.md`, 'utf8'));
  });
});

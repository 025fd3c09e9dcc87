import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { interdict } from '../../../test/cli-world.ts';
import { PARTIES } from '../../../test/support/fake-parties.ts';
import { listsFolder } from '../../../test/support/lists-folder.ts';

const lists = listsFolder();
lists.put(
  'xx_alpha',
  '2026-01-01',
  PARTIES.filter(({ list }) => list === 'xx_alpha'),
);
afterAll(lists.remove);
const small = ['--data', lists.folder, '--lists', 'all', '--sample', '3', '--customer-sample', '20'];

it('prints a table, and writes figures and a report where asked', async () => {
  const [json, html] = [join(lists.folder, 'all.json'), join(lists.folder, 'report.html')];
  const { status, out } = await interdict(['evaluate', ...small, '--json', json, '--html', html]);
  expect(status).toBe(0);
  expect(out).toContain('Exactly as printed');
  const figures = JSON.parse(readFileSync(json, 'utf8')) as { settings: unknown; falseAlerts: unknown[] };
  expect(figures.settings).toMatchObject({ lists: ['xx_alpha'], sample: 3, customers: 20, seed: 1, half: 'dev' });
  expect(figures.falseAlerts).toHaveLength(2);
  expect(readFileSync(html, 'utf8')).toContain('<title>Interdict: accuracy</title>');
});

it('gives JSON on standard output, of the kinds asked for alone', async () => {
  const { out } = await interdict(['evaluate', ...small, '--kinds', 'exact', 'case', '--json', '-']);
  const { recall } = JSON.parse(out) as { recall: { kind: string }[] };
  expect(recall.map(({ kind }) => kind)).toEqual(['exact', 'case']);
});

it.each([
  [['--kinds', 'telepathy'], 'Choose of exact'],
  [['--lists', 'xx_none'], 'xx_alpha, or all'],
  [['--pairs', 'most'], 'dev, held, all'],
  [['--sample', '0'], 'from 1'],
])('refuses %j with a remedy', async (wrong, remedy) => {
  const { status, err } = await interdict(['evaluate', ...small, ...wrong]);
  expect(status).toBe(1);
  expect(err).toContain('OPTION_INVALID');
  expect(err).toContain(remedy);
});

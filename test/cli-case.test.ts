import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { interdict } from './cli-world.ts';

const harbour = fileURLToPath(new URL('../src/case/fixtures/harbour.yaml', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interdict-case-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const ask = (...argv: string[]) => interdict(argv, { env: { INTERDICT_DATA: folder, USER: 'ada' } });
/** The invented affair counts the parties to an invented treaty, which is not among the shipped tables. */
const imported = async () => {
  const file = join(folder, 'harbour.yaml');
  writeFileSync(file, readFileSync(harbour, 'utf8').replace('  states: salt-treaty\n', ''));
  return ask('case', 'import', file);
};

describe('interdict case', () => {
  it('takes a case in, answers on any day, decides, undoes, and keeps an audit that verifies', async () => {
    expect((await imported()).out).toContain('harbour: 11 facts');
    const people = JSON.parse((await ask('case', 'show', 'harbour', 'people', '--as-of', '2031-04-01', '--json')).out);
    expect(people.parties[0]).toMatchObject({ designated: 'yes', party: { name: 'Rima Tavel' } });
    const before = (await ask('case', 'show', 'harbour', '--as-of', '2031-04-01')).out;
    expect(before).toContain('more than 40 injured');
    const accept = ['case', 'accept', 'harbour', 'injured-courier', '--why', 'heard it myself'];
    expect((await ask(...accept)).out).toBe('injured-courier: accepted\n');
    const again = await ask(...accept);
    expect([again.status, again.err]).toEqual([1, expect.stringContaining('DECISION_INVALID')]);
    expect((await ask('case', 'undo', 'harbour', 'injured-courier', '--why', 'misheard')).out).toContain('proposed');
    expect((await ask('audit', 'verify')).out).toMatch(/^\d+ entries, all in order/);
  });

  it('exports the same bytes twice, and a copy that does not differ', async () => {
    await imported();
    const [one, other] = [join(folder, 'a.jsonl'), join(folder, 'b.jsonl')];
    await ask('case', 'export', 'harbour', '--out', one);
    await ask('case', 'export', 'harbour', '--out', other);
    expect(readFileSync(one, 'utf8')).toBe(readFileSync(other, 'utf8'));
    expect((await ask('case', 'diff', one, 'harbour')).out).toBe('No difference.\n');
    await ask('case', 'reject', 'harbour', 'listed-2', '--why', 'a namesake');
    expect((await ask('case', 'diff', one, 'harbour')).out).toBe('changed fact listed-2 (decisions)\n');
    expect((await ask('case', 'import', one)).err).toContain('CASE_EXISTS');
    expect((await ask('case', 'import', one, '--as', 'copy')).status).toBe(0);
  });

  it('begins a case with what the texts of its programmes say', async () => {
    const made = await ask('case', 'new', 'ours', '--title', 'Ours', '--programme', 'US-ICC-2020');
    expect(made.status).toBe(0);
    const shown = await ask('case', 'show', 'ours', 'measures', '--as-of', '2020-10-01');
    expect(shown.out).toContain('Executive Order 13928: in force');
    expect((await ask('case', 'new', 'Not An Id', '--title', 'x')).err).toContain('CASE_INVALID');
  });

  it('reads shipped cases without keeping anything, and says what it does not know', async () => {
    const shown = await ask('case', 'show', 'icc-2025', 'states', '--as-of', '2025-02-07');
    expect(shown.out).toContain('125 parties');
    expect((await ask('case', 'list')).out).toContain('shipped');
    expect((await ask('case', 'show', 'nothing')).err).toContain('CASE_UNKNOWN');
    expect((await ask('case', 'show', 'icc-2025', 'weather')).err).toContain('OPTION_INVALID');
    expect((await ask('case', 'accept', 'icc-2025', 'nothing', '--why', 'x')).err).toContain('FACT_UNKNOWN');
  });
});

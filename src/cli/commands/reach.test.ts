import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interdict } from '../../../test/cli-world.ts';

const tribunal = join(import.meta.dirname, '../../../examples/exposure/saltmarsh-tribunal.yaml');
const stakes = join(import.meta.dirname, '../../../examples/ownership/stakes.csv');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interdict-reach-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('interdict ownership', () => {
  it('answers for people, and says by its status that something is open', async () => {
    const { status, out } = await interdict(['ownership', stakes, '--as-of', '2026-01-15']);
    expect(out).toMatch(/^5 entities with owners on 2026-01-15 · 2 blocked · 3 on which it depends/);
    expect(out).toContain('United States: blocked, blocked owners hold 55 %');
    expect(out).toContain(
      'Harbour Lantern Shipping holds 20-61 %, blocked through Perrin Aldous → Meridian Slate Holdings',
    );
    expect(out).toContain('as read blocked, otherwise not blocked');
    expect(status).toBe(2);
  });

  it('reads standard input, prints JSON, and fails on a blocked entity where asked to', async () => {
    const stdin = 'owner,owned,percent,blocked_by\nA,C,60,us\nP,C,40,\n';
    const { status, out } = await interdict(['ownership', '-', '--json', '--fail-on-match'], { stdin });
    expect(JSON.parse(out).entities[0].verdicts).toMatchObject([{ authority: 'us', outcome: 'blocked' }]);
    expect(status).toBe(3);
  });

  it('names the line of what is wrong', async () => {
    const { status, out, err } = await interdict(['ownership', '-'], {
      stdin: 'owner,owned,percent\nA,C,60\nB,C,41\n',
    });
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/error SHARES_OVER_100: .*101 %.*\(standard input:3\)/);
    expect(err).toContain('remedy:');
  });
});

describe('interdict exposure', () => {
  it('answers for people, what-if included', async () => {
    const { status, out } = await interdict([
      'exposure',
      tribunal,
      '--as-of',
      '2031-06-01',
      '--what-if',
      'designate:prosecutor',
    ]);
    expect(out).toContain('Where it is obeyed, these stop: Chambers of the President.');
    expect(out).toContain('a lawyer must say:');
    expect(out).toMatch(/What if Renske Vandermolen-Achterberg under XX-LANTERN were designated: \d+ added, 0 removed/);
    expect(status).toBe(2);
  });

  it('prints JSON, and the same bytes for the same question', async () => {
    const ask = () => interdict(['exposure', tribunal, '--as-of', '2031-06-01', '--json']);
    const [one, other] = [await ask(), await ask()];
    expect(JSON.parse(one.out).institution).toContain('(fictional)');
    expect(other.out).toBe(one.out);
  });

  it('writes its page to a file, and never over its own input', async () => {
    const page = join(folder, 'report.html');
    const { out } = await interdict(['exposure', tribunal, '--as-of', '2031-06-01', '--html', page]);
    expect(out).toBe('');
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*Tidal Tribunal/);

    const own = join(folder, 'org.yaml');
    writeFileSync(own, 'institution: { name: X }\n');
    expect((await interdict(['exposure', own, '--html', own])).status).toBe(1);
    expect(readFileSync(own, 'utf8')).toContain('institution');
  });

  it('leaves no page behind where the file is wrong', async () => {
    const page = join(folder, 'none.html');
    const { status, err } = await interdict(['exposure', '-', '--html', page], {
      stdin: 'institution: { name: X }\nwork:\n  - { id: w, name: W, by: [nobody] }\n',
    });
    expect(status).toBe(1);
    expect(err).toMatch(/error INSTITUTION_INVALID: .*nobody has the id "nobody" \(standard input:3\)/);
    expect(existsSync(page)).toBe(false);
  });
});

import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Starts the command line as a process of its own, from the sources. */
function start(...argv: string[]) {
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...argv], {
    cwd: join(import.meta.dirname, '..'),
  });
}

function ended(child: ReturnType<typeof start>): Promise<{ status: number | null; out: string; err: string }> {
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })));
}

describe('the process', () => {
  it('prints the version of the package and ends with the status the command gave', async () => {
    const [version, misuse] = await Promise.all([
      ended(start('--version')),
      ended(start('screen', 'A', '--limit', '0')),
    ]);
    expect(version).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
    expect(misuse).toMatchObject({ status: 1, out: '' });
    expect(misuse.err).toContain('error OPTION_INVALID');
  });

  it('leaves nothing behind when it is stopped while it waits for input', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'interdict-stop-'));
    // One small list only: this is not about matching.
    await cp('data/lists/us_ofac_cons', join(folder, 'lists', 'us_ofac_cons'), { recursive: true });
    const child = start('screen', '--file', '-', '--out', join(folder, 'out.jsonl'), '--data', folder);
    const end = ended(child);
    // Its first words show that the header was read, and that it waits for more rows.
    child.stdin.write('name\n');
    child.stderr.once('data', () => child.kill('SIGINT'));
    const { status, out, err } = await end;
    expect([status, out]).toEqual([130, '']);
    expect(err).toContain('nothing was left half-written');
    expect(await readdir(folder)).toEqual(['lists']);
    await rm(folder, { recursive: true });
  });
});

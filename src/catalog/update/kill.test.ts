import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { heldVersions, readParties } from '../bundle.ts';
import { Publisher, unList } from './fixtures/publisher.ts';
import { rawFile } from './raw-store.ts';

/** INTERDICT_KILLS=50 runs as many as the promise names; a few do for every day. */
const KILLS = Number(process.env.INTERDICT_KILLS ?? 8);
const PERSONS = 400;

it(`kill -9 in the midst of updates, ${KILLS} times, leaves the old version or the new one, whole`, async () => {
  const data = mkdtempSync(join(tmpdir(), 'interdict-kill-'));
  const publisher = await Publisher.open();
  let day = Date.UTC(2031, 0, 1);
  publisher.answer = (_, response) => {
    day += 86_400_000;
    const text = unList(new Date(day).toISOString().slice(0, 10), PERSONS, (day / 86_400_000) % 1000);
    const half = text.length / 2;
    response.write(text.slice(0, half));
    setTimeout(() => response.end(text.slice(half)), 5);
  };
  let newest = '';
  try {
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(
        process.execPath,
        [
          '--import',
          'tsx',
          fileURLToPath(new URL('./fixtures/update-forever.ts', import.meta.url)),
          data,
          publisher.address,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      // The first outcome says that the process works, also after the one before it was killed with the lock in hand.
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      expect(JSON.parse(String(line).split('\n')[0]!)).toMatchObject({ outcome: 'updated' });
      await wait(Math.random() * 250);
      child.kill('SIGKILL');
      await once(child, 'exit');

      const held = heldVersions(data);
      for (const version of held) {
        expect(readParties(version)).toHaveLength(PERSONS);
        const [file] = version.manifest.readFrom!;
        // Every version's own file is kept, and is the one it was read from.
        const raw = gunzipSync(readFileSync(rawFile(data, file!.sha256))).toString();
        expect(raw).toContain(`dateGenerated="${version.manifest.version}`);
      }
      const now = held.at(-1)!.manifest.version;
      expect(now > newest).toBe(true);
      newest = now;
    }
    const left = existsSync(join(data, 'incoming')) ? readdirSync(join(data, 'incoming')) : [];
    expect(left.every((name) => name.endsWith('.part'))).toBe(true);
  } finally {
    await publisher.close();
    rmSync(data, { recursive: true, force: true });
  }
});

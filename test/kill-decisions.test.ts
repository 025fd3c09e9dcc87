import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addCase, openCase, openStore, readCase } from '../src/case/index.ts';
import { statusOf } from '../src/case/status.ts';
import { STORE_KINDS } from './support/stores.ts';

/** How often the program is killed; the whole measure is `INTERDICT_KILLS=500`. */
const KILLS = Number(process.env.INTERDICT_KILLS ?? 4);
const harbour = readFileSync(new URL('../src/case/fixtures/harbour.yaml', import.meta.url), 'utf8');
const decider = fileURLToPath(new URL('./support/decider.ts', import.meta.url));

describe.each(STORE_KINDS)('killed while facts are added and decided, on %s', (_kind, make) => {
  it(`loses nothing it acknowledged, ${KILLS} times`, async () => {
    const where = await make();
    const first = await openStore(where.place);
    const record = readCase(harbour, 'harbour.yaml');
    await addCase(first, record, 'ada', 'import', '2031-09-30T00:00:00.000Z');
    await first.close();
    const { id: _, ...pattern } = record.facts.find(({ decisions }) => decisions[0]?.status === 'proposed')!;
    const said: string[] = [];
    for (let kill = 0; kill < KILLS; kill++)
      said.push(...(await untilKilled(where.place, kill, JSON.stringify(pattern))));
    const store = await openStore(where.place);
    const { record: held } = await openCase(store, 'harbour');
    const facts = new Map(held.facts.map((fact) => [fact.id, fact]));
    const lost = said.filter((line) => {
      const [deed, id = '', status] = line.split(' ');
      const fact = facts.get(id);
      return fact === undefined || (deed === 'decided' && statusOf(fact) !== status);
    });
    expect(lost).toEqual([]);
    expect(said.some((line) => line.startsWith('decided'))).toBe(true);
    expect((await store.verify()).broken).toBeUndefined();
    await store.close();
    await where.remove();
  });
});

/** Lets the program work for a random while, kills it, and gives the whole lines it printed. */
async function untilKilled(place: string, turn: number, pattern: string): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', decider, place, 'harbour', String(turn)]);
  let printed = '';
  let wrong = '';
  child.stderr.on('data', (chunk) => {
    wrong += chunk;
  });
  child.stdin.end(pattern);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      if (printed.startsWith('ready\n')) resolve();
    });
    child.once('close', () => resolve());
  });
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
  child.kill('SIGKILL');
  await closed;
  expect(wrong).toBe('');
  // What stands after the last line break was cut by the kill, and acknowledged nothing.
  return printed.split('\n').slice(1, -1);
}

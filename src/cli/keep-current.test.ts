import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { addList } from '../catalog/update/index.ts';
import { serve } from '../http/index.ts';
import { openEngine } from '../screen/index.ts';
import { keepCurrent, readSchedule } from './keep-current.ts';

it('a running service answers from a version that comes in, without dropping a request', async () => {
  const data = mkdtempSync(join(tmpdir(), 'interdict-serve-'));
  const file = join(data, 'house.csv');
  const add = (published: string, rows: string) => {
    writeFileSync(file, `name\n${rows}`);
    return addList(file, { data, roots: [data], sources: [], list: 'house_list', published });
  };
  await add('2031-01-01', 'Tiberiu Okonjo\n');
  const service = await serve({ engine: () => openEngine({ data }), port: 0 });
  const io = {
    openEngine,
    stderr: new Writable({ write: (_chunk, _encoding, done) => done() }),
    env: {},
    isTTY: { stdin: false, stdout: false, stderr: false },
  };
  const stop = keepCurrent(io, await readSchedule(io, { data }), service, 20);
  try {
    const ask = async () => {
      const response = await fetch(`${service.address}/lists`);
      expect(response.status).toBe(200);
      return ((await response.json()) as { version: string }[])[0]?.version;
    };
    expect(await ask()).toBe('2031-01-01');
    await add('2031-02-01', 'Tiberiu Okonjo\nAmara Svaneke\n');
    let version: string | undefined;
    for (let asked = 0; asked < 3000 && version !== '2031-02-01'; asked++) {
      version = await ask();
      await wait(5);
    }
    expect(version).toBe('2031-02-01');
    expect(service.engine.screen('Amara Svaneke').outcome).toBe('match');
  } finally {
    stop();
    await service.close();
    rmSync(data, { recursive: true, force: true });
  }
});

it('a version that comes in while the lists are being opened is answered from as well', async () => {
  const data = mkdtempSync(join(tmpdir(), 'interdict-serve-'));
  const file = join(data, 'house.csv');
  const add = (list: string) => {
    writeFileSync(file, 'name\nTiberiu Okonjo\n');
    return addList(file, { data, roots: [data], sources: [], list, published: '2031-01-01' });
  };
  await add('house_list');
  const io = {
    openEngine,
    stderr: new Writable({ write: (_chunk, _encoding, done) => done() }),
    env: {},
    isTTY: { stdin: false, stdout: false, stderr: false },
  };
  const schedule = await readSchedule(io, { data });
  await add('other_list');
  const replaced = new Promise<string[]>((resolve) => {
    const stop = keepCurrent(
      io,
      schedule,
      {
        replace: (engine) => {
          stop();
          resolve(engine.lists.map(({ list }) => list));
        },
      },
      20,
    );
  });
  expect(await replaced).toEqual(['house_list', 'other_list']);
  rmSync(data, { recursive: true, force: true });
});

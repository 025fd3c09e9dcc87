import { describe, expect, it } from 'vitest';
import { madeUpVersion, RIVERS } from '../../../test/support/made-up-lists.ts';
import { catalogOf } from '../../catalog/index.ts';
import { engineOn } from '../engine.ts';
import { openText } from './open-text.ts';
import { openRows, type Row } from './rows.ts';
import { type ScreenFileOptions, screenFile } from './screen-file.ts';

const engine = engineOn(catalogOf([{ manifest: madeUpVersion('zz_rivers', '2031-06-01', RIVERS), parties: RIVERS }]));
const NAMES = [
  'Tiberiu Okonjo Varga',
  'OKONJO, Amra',
  'Nobody at All',
  '',
  'Xu',
  'a\0b',
  'Долгопрудников',
  'Teal Heron',
];

/** Many rows, good and bad: each differs from its neighbours, so that a swap shows. */
function csvOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const name = NAMES[i % NAMES.length]!;
    return i % 97 === 5 ? `${i},too,many,fields,${name}` : `${i},${name},${i % 11 === 3 ? '19x5' : '1975-08-13'}`;
  });
  return `id,name,birth date\n${lines.join('\n')}\n`;
}

/** The engine, and how many rows this thread has asked it. */
function counted() {
  const own = { asked: 0 };
  const watched = new Proxy(engine, {
    get(target, key) {
      if (key === 'screen') own.asked++;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { watched, own };
}

/** Rows that come slowly until two batches in a row are not asked of this engine: another thread has one. */
async function* slowly(rows: AsyncIterable<Row>, own: { readonly asked: number }) {
  let before = -1;
  let unasked = 0;
  for await (const row of rows) {
    yield row;
    unasked = own.asked === before ? unasked + 1 : 0;
    before = own.asked;
    if (own.asked >= START && unasked <= 64) await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const START = 60;

async function screened(csv: string, options: Partial<ScreenFileOptions>) {
  const text = await openText(
    'in.csv',
    (async function* () {
      yield Buffer.from(csv);
    })(),
  );
  const { rows } = await openRows(text, { delimiter: ',' });
  let out = '';
  const sink = {
    write: async (piece: string) => {
      out += piece;
    },
  };
  const { watched, own } = counted();
  const input = options.workers === undefined ? rows : slowly(rows, own);
  const summary = await screenFile({ engine: watched, rows: input, sink, alone: START, ...options });
  return { out, summary, own };
}

describe('screening a file in threads', () => {
  it('writes the same bytes as one thread does, full and brief, and counts the same', async () => {
    const csv = csvOf(700);
    for (const options of [{}, { brief: true, screening: { threshold: 0.4, limit: 2 } }]) {
      const alone = await screened(csv, options);
      const threads = await screened(csv, { ...options, workers: 3 });
      expect(threads.out).toBe(alone.out);
      // Rows refused before they are asked are few; the rest another thread screened.
      expect(threads.own.asked).toBeLessThan(alone.own.asked);
      expect(threads.summary).toEqual(alone.summary);
      expect(alone.summary).toMatchObject({ rows: 700 });
      expect(alone.summary.alerts).toBeGreaterThan(0);
    }
  });

  it('tells its progress up to the last row', async () => {
    const told: number[] = [];
    await screened(csvOf(500), { workers: 2, onProgress: ({ rows }) => told.push(rows) });
    expect(told.at(-1)).toBe(500);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  it('stops when told to, and reads no further', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    let read = 0;
    const { rows } = await openRows(
      await openText(
        'in.csv',
        (async function* () {
          yield Buffer.from(csvOf(1000));
        })(),
      ),
      { delimiter: ',' },
    );
    const counted = (async function* () {
      for await (const row of rows) {
        read++;
        yield row;
      }
    })();
    const running = screenFile({
      engine,
      rows: counted,
      sink: { write: async () => undefined },
      workers: 2,
      alone: START,
      signal: stop.signal,
      onProgress: ({ rows }) => {
        if (rows > 200) stop.abort(reason);
      },
    });
    await expect(running).rejects.toBe(reason);
    expect(read).toBeLessThan(1000);
  });

  it('waits for a slow reader: no more is read than the threads have room for', async () => {
    let written = 0;
    let ahead = 0;
    const { rows } = await openRows(
      await openText(
        'in.csv',
        (async function* () {
          yield Buffer.from(csvOf(1500));
        })(),
      ),
      { delimiter: ',' },
    );
    const counted = (async function* () {
      let read = 0;
      for await (const row of rows) {
        ahead = Math.max(ahead, ++read - written);
        yield row;
      }
    })();
    await screenFile({
      engine,
      rows: counted,
      sink: {
        write: async (text) => {
          await new Promise((resolve) => setTimeout(resolve, 2));
          written += text.split('\n').length - 1;
        },
      },
      workers: 2,
      alone: START,
    });
    expect(written).toBe(1500);
    expect(ahead).toBeLessThan(300);
  });

  it('fails as the place written to fails', async () => {
    const full = new Error('no room');
    const sink = {
      write: async (text: string) => {
        if (text.split('\n').length > 2) throw full;
      },
    };
    await expect(screened(csvOf(600), { workers: 2, sink })).rejects.toBe(full);
  });
});

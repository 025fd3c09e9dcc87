import type { Retriever } from '../../src/index/index.ts';
import type { TokenTraits } from '../../src/match/index.ts';
import { memoryInUse } from '../machine.ts';
import { makeQueries, type NoisyQuery } from '../noise.ts';
import { seeded } from '../random.ts';
import type { Rooms } from '../rooms.ts';
import type { SyntheticName } from '../synthetic/names.ts';

export const THRESHOLD = 0.7;
/** Queries are made from at most this many names: to draw from millions would take longer than to ask. */
const DRAWN_FROM = 20_000;

export interface Hit {
  /** Number of the name among all. */
  readonly name: number;
  readonly score: number;
}

/** An index over the first so many made-up names, opened, with what building it cost. */
export interface Sized {
  readonly size: number;
  readonly words: number;
  readonly buildMs: number;
  /** Bytes of the index as it is stored, and, of the open one, heap and buffers. */
  readonly bytes: number;
  readonly openBytes: number;
  readonly queries: readonly NoisyQuery[];
  readonly ask: (query: string) => Hit[];
}

type Model = SyntheticName['model'];
const MODELS: readonly Model[] = ['person', 'organisation'];

/** Builds an index over `names`, asked as the engine asks: under every model. */
export function sizedIndex(
  rooms: Rooms,
  names: readonly SyntheticName[],
  count: { queries: number; seed: number },
): Sized {
  const { buildIndex, Retriever, stringCount } = rooms.index;
  const { SCORER } = rooms.catalog;
  const before = memoryInUse();
  const started = performance.now();
  const parts = MODELS.map((model) => {
    const numbers = names.flatMap((name, number) => (name.model === model ? [number] : []));
    const listed = numbers.map((number, party) => ({ printed: names[number]!.full, model, party, group: 0 }));
    const index = buildIndex(model, listed, SCORER);
    const retriever: Retriever<TokenTraits> = new Retriever(index, SCORER);
    return { model, index, numbers: Uint32Array.from(numbers), retriever };
  });
  const buildMs = performance.now() - started;
  const everything = Uint8Array.of(1);
  return {
    size: names.length,
    words: parts.reduce((sum, { index }) => sum + stringCount(index.vocabulary), 0),
    buildMs,
    bytes: parts.reduce((sum, { index }) => sum + bytesOf(index), 0),
    openBytes: memoryInUse() - before,
    queries: queriesFrom(names, count.queries, count.seed),
    ask: (query) =>
      parts.flatMap(({ model, numbers, retriever }) =>
        retriever
          .search(SCORER.prepare(query, model), THRESHOLD, everything)
          .map(({ name, score }) => ({ name: numbers[name]!, score })),
      ),
  };
}

/** Bytes of all flat arrays in a value. */
export function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + bytesOf(inner), 0);
}

function queriesFrom(names: readonly SyntheticName[], count: number, seed: number): NoisyQuery[] {
  const random = seeded(seed);
  const drawn = Array.from({ length: Math.min(DRAWN_FROM, names.length) }, () => {
    const number = Math.floor(random() * names.length);
    return { id: String(number), names: [names[number]!] };
  });
  return makeQueries(drawn, count, seed);
}

import { plainWords } from './words.ts';

/** Two documents that tell the same in the same words. `resemblance` is the share of runs of five words they have in common. */
export interface Copy {
  readonly documents: readonly [string, string];
  readonly resemblance: number;
  readonly kind: 'same text' | 'syndicated copy' | 'shares passages';
}

/**
 * What of a text tells its copies, small enough to keep for thousands: the hashes of its runs of five words, ascending;
 * of a long text every 2^`thinned`th, by its hash, so that two texts keep the same runs.
 */
export interface Sketch {
  readonly runs: Uint32Array;
  readonly thinned: number;
}

const RUN = 5;
const MOST_RUNS = 4096;
/** Fewer shared runs of a thinned sketch may be chance. */
const FEWEST_THINNED = 4;
/** Short items share a stock phrase or two without one being the other's copy. */
const FEWEST_SHARED = 8;
const SAME = 0.95;
const COPIED = 0.5;
const PASSAGES = 0.1;
/** A run in more documents than this is boilerplate, and makes nothing a copy. */
const MOST_HOLDERS = 100;

/** The sketch of a text. Linear. */
export function sketchOf(text: string): Sketch {
  const words = plainWords(text).map(hashOf);
  const all = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    let hash = 0;
    for (let i = at; i < at + RUN; i++) hash = mixed(Math.imul(hash, 31) + words[i]!);
    all.add(hash >>> 0);
  }
  let runs = [...all];
  let thinned = 0;
  while (runs.length > MOST_RUNS) {
    thinned++;
    runs = runs.filter((run) => stays(run, thinned));
  }
  return { runs: Uint32Array.from(runs).sort(), thinned };
}

/**
 * Near-duplicates and syndicated copies among documents: one agency report in several papers is one source. The share
 * is of the smaller document, so that a shortened copy is found. Of documents with the same sketch each is held against
 * the first of them only. O(runs · log runs), and what documents share.
 */
export function copiesAmong(documents: readonly { readonly id: string; readonly sketch: Sketch }[]): Copy[] {
  const copies: Copy[] = [];
  const firsts = new Map<string, number>();
  documents.forEach(({ id, sketch: { runs } }, at) => {
    const key = `${runs.length} ${runs.join(' ')}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, at);
    else if (runs.length > 0) copies.push({ documents: [documents[first]!.id, id], resemblance: 1, kind: 'same text' });
  });
  const different = [...firsts.values()];
  for (const [pair, count] of sharedRuns(different.map((at) => documents[at]!.sketch))) {
    const a = documents[different[Math.floor(pair / different.length)]!]!;
    const b = documents[different[pair % different.length]!]!;
    const thinned = Math.max(a.sketch.thinned, b.sketch.thinned);
    const resemblance = count / Math.max(1, Math.min(sizeAt(a.sketch, thinned), sizeAt(b.sketch, thinned)));
    if (count < FEWEST_SHARED && resemblance < SAME) continue;
    if (resemblance < PASSAGES || (thinned > 0 && count < FEWEST_THINNED)) continue;
    const kind = resemblance >= SAME ? 'same text' : resemblance >= COPIED ? 'syndicated copy' : 'shares passages';
    copies.push({ documents: [a.id, b.id], resemblance, kind });
  }
  return copies.sort((a, b) => b.resemblance - a.resemblance);
}

/** How many runs each two sketches share, by `first · number of sketches + second`. */
function sharedRuns(sketches: readonly Sketch[]): Map<number, number> {
  const count = sketches.length;
  const places = new Float64Array(sketches.reduce((sum, { runs }) => sum + runs.length, 0));
  let at = 0;
  sketches.forEach(({ runs }, number) => {
    for (const run of runs) places[at++] = run * count + number;
  });
  places.sort();
  const shared = new Map<number, number>();
  for (let from = 0, to = 0; from < places.length; from = to) {
    const run = Math.floor(places[from]! / count);
    while (to < places.length && Math.floor(places[to]! / count) === run) to++;
    if (to - from > MOST_HOLDERS) continue;
    for (let i = from; i < to; i++) {
      const a = places[i]! % count;
      for (let j = i + 1; j < to; j++) {
        const b = places[j]! % count;
        if (!stays(run, Math.max(sketches[a]!.thinned, sketches[b]!.thinned))) continue;
        shared.set(a * count + b, (shared.get(a * count + b) ?? 0) + 1);
      }
    }
  }
  return shared;
}

function sizeAt({ runs, thinned }: Sketch, wanted: number): number {
  return thinned === wanted ? runs.length : runs.filter((run) => stays(run, wanted)).length;
}

function stays(run: number, thinned: number): boolean {
  return (run & ((1 << thinned) - 1)) === 0;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function mixed(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * A hash table from keys to lists of small numbers, as two flat arrays: all that a snapshot has to store, and nothing
 * to parse when it is opened. Different keys may share a bucket; whoever asks verifies what it gets.
 */
export interface Buckets {
  /** Start of each bucket in `items`; one more entry than there are buckets. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), with a final mix so that short keys spread. */
export function hashOf(key: string): number {
  return mixed(hashedOn(HASH_OF_NOTHING, key));
}

/** The hash of no letter, before `mixed`. */
export const HASH_OF_NOTHING = 0x811c9dc5;

/** A hash before `mixed`, with one more code unit behind. */
export function hashedWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** A hash before `mixed`, with more text behind. */
export function hashedOn(hash: number, text: string): number {
  let on = hash;
  for (let i = 0; i < text.length; i++) on = hashedWith(on, text.charCodeAt(i));
  return on;
}

/** The hash as buckets go by it: short keys spread. */
export function mixed(unmixed: number): number {
  let hash = unmixed;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Builds buckets from parallel arrays of hashes and items. Items keep their order; O(n). */
export function buildBuckets(hashes: Uint32Array, items: Uint32Array, count: number): Buckets {
  let size = 1;
  while (size < count) size *= 2;
  const mask = size - 1;
  const starts = new Uint32Array(size + 1);
  for (let k = 0; k < count; k++) starts[(hashes[k]! & mask) + 1]!++;
  for (let b = 0; b < size; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice(0, size);
  const sorted = new Uint32Array(count);
  for (let k = 0; k < count; k++) sorted[next[hashes[k]! & mask]!++] = items[k]!;
  return { starts, items: sorted };
}

/** Calls `visit` with every item whose key may be the one asked for. */
export function eachInBucket(buckets: Buckets, hash: number, visit: (item: number) => void): void {
  const bucket = hash & (buckets.starts.length - 2);
  const end = buckets.starts[bucket + 1]!;
  for (let k = buckets.starts[bucket]!; k < end; k++) visit(buckets.items[k]!);
}

/** Grows two parallel arrays while a table is collected. */
export class BucketEntries {
  #hashes = new Uint32Array(1 << 12);
  #items = new Uint32Array(1 << 12);
  #count = 0;

  add(hash: number, item: number): void {
    if (this.#count === this.#hashes.length) {
      const [hashes, items] = [this.#hashes, this.#items];
      this.#hashes = new Uint32Array(hashes.length * 2);
      this.#items = new Uint32Array(items.length * 2);
      this.#hashes.set(hashes);
      this.#items.set(items);
    }
    this.#hashes[this.#count] = hash;
    this.#items[this.#count++] = item;
  }

  build(): Buckets {
    return buildBuckets(this.#hashes, this.#items, this.#count);
  }
}

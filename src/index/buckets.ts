/**
 * A hash table from keys to lists of small numbers, as two flat arrays: all that a snapshot has to store, and nothing
 * to parse when it is opened. The bits of an item that its number leaves free hold the upper bits of the key's hash, so
 * that most strangers in a bucket are told by the item itself. Whoever asks verifies what it gets all the same.
 */
export interface Buckets {
  /** Start of each bucket in `items`; one more entry than there are buckets. */
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
  /** How many bits of an item are its number. */
  readonly bits: number;
}

/** Items a bucket holds on average, at least half as many: a few side by side are read as fast as one. */
const LOAD = 8;

/** Builds buckets from parallel arrays of hashes and items. Items keep their order; O(n). */
function buildBuckets(hashes: Uint32Array, items: Uint32Array, count: number): Buckets {
  let size = 1;
  while (size * LOAD < count) size *= 2;
  let largest = 1;
  for (let k = 0; k < count; k++) if (items[k]! > largest) largest = items[k]!;
  const bits = 32 - Math.clz32(largest);
  const mask = size - 1;
  const starts = new Uint32Array(size + 1);
  for (let k = 0; k < count; k++) starts[(hashes[k]! & mask) + 1]!++;
  for (let b = 0; b < size; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice(0, size);
  const sorted = new Uint32Array(count);
  const tag = bits === 32 ? 0 : (-1 << bits) >>> 0;
  for (let k = 0; k < count; k++) sorted[next[hashes[k]! & mask]!++] = ((hashes[k]! & tag) | items[k]!) >>> 0;
  return { starts, items: sorted, bits };
}

/** Calls `visit` with every item whose key may be the one asked for. */
export function eachInBucket({ starts, items, bits }: Buckets, hash: number, visit: (item: number) => void): void {
  const bucket = hash & (starts.length - 2);
  const end = starts[bucket + 1]!;
  const tag = bits === 32 ? 0 : -1 << bits;
  for (let k = starts[bucket]!; k < end; k++) {
    const item = items[k]!;
    if (((item ^ hash) & tag) === 0) visit((item & ~tag) >>> 0);
  }
}

/** Whether a bucket holds anything whose key may be the one asked for. */
export function mayHold({ starts, items, bits }: Buckets, hash: number): boolean {
  const bucket = hash & (starts.length - 2);
  const end = starts[bucket + 1]!;
  const tag = bits === 32 ? 0 : -1 << bits;
  for (let k = starts[bucket]!; k < end; k++) if (((items[k]! ^ hash) & tag) === 0) return true;
  return false;
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

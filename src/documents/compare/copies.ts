import { plainWords, shingles } from './words.ts';

/** Two documents that tell the same in the same words. `resemblance` is the share of runs of five words they have in common. */
export interface Copy {
  readonly documents: readonly [string, string];
  readonly resemblance: number;
  readonly kind: 'same text' | 'syndicated copy' | 'shares passages';
}

const SHINGLE = 5;
const SAME = 0.95;
const COPIED = 0.5;
const PASSAGES = 0.1;

/**
 * Near-duplicates and syndicated copies among documents: one agency report in several papers is one source. The share
 * is of the smaller document, so that a shortened copy is found. Linear in the texts but for what they share.
 */
export function copiesAmong(documents: readonly { readonly id: string; readonly text: string }[]): Copy[] {
  const sets = documents.map(({ text }) => shingles(plainWords(text), SHINGLE));
  const holders = new Map<string, number[]>();
  const shared = new Map<string, number>();
  sets.forEach((set, i) => {
    for (const shingle of set) {
      const others = holders.get(shingle) ?? [];
      for (const j of others) shared.set(`${j} ${i}`, (shared.get(`${j} ${i}`) ?? 0) + 1);
      holders.set(shingle, [...others, i]);
    }
  });
  const copies: Copy[] = [];
  for (const [pair, count] of shared) {
    const [a, b] = pair.split(' ').map(Number) as [number, number];
    const resemblance = count / Math.max(1, Math.min(sets[a]!.size, sets[b]!.size));
    if (resemblance < PASSAGES) continue;
    const kind = resemblance >= SAME ? 'same text' : resemblance >= COPIED ? 'syndicated copy' : 'shares passages';
    copies.push({ documents: [documents[a]!.id, documents[b]!.id], resemblance, kind });
  }
  return copies.sort((a, b) => b.resemblance - a.resemblance);
}

/** A stream of numbers in [0, 1). */
export type Random = () => number;

/**
 * A stream that depends on the seed and the words given, and on nothing drawn before: adding a kind or a party changes
 * no other draw. Source: `hashOf` for the words, mulberry32 (Tommy Ettinger, public domain) for the stream.
 */
export function randomFor(seed: number, ...words: readonly string[]): Random {
  let state = (hashOf(words.join('\u0000')) ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** FNV-1a over UTF-16 units, stirred by the finaliser of MurmurHash3 (Appleby, public domain) so that every bit is fair. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One of `choices`, evenly; there must be one. */
export function oneOf<T>(choices: readonly T[], random: Random): T {
  return choices[Math.floor(random() * choices.length)]!;
}

/** The choices in an order drawn by `random` (Fisher–Yates). */
export function shuffled<T>(choices: readonly T[], random: Random): T[] {
  const drawn = [...choices];
  for (let i = drawn.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [drawn[i], drawn[j]] = [drawn[j]!, drawn[i]!];
  }
  return drawn;
}

import type { Random } from '../random.ts';
import type { SpokenName } from '../spoken.ts';

/** A way a listed name goes wrong on its way into a query. */
export interface Corruption {
  readonly id: string;
  readonly title: string;
  /** Where the variants come from. */
  readonly source: string;
  /** Recall to be reached, 0 to 1, where the project has set one. */
  readonly goal?: number;
  /** Whether the name is taken as printed, `Family, Given`, rather than as spoken. */
  readonly asPrinted?: boolean;
  /** The variant, or `undefined` where this cannot happen to the name. Drawn by `random` alone. */
  readonly make: (name: SpokenName, random: Random) => string | undefined;
}

/** Applies a change to one of the words that bear it, drawn evenly; `undefined` where none does. */
export function inOneWord(
  words: readonly string[],
  random: Random,
  bears: (word: string) => boolean,
  change: (word: string, random: Random) => string,
): string[] | undefined {
  const places = words.flatMap((word, at) => (bears(word) ? [at] : []));
  if (places.length === 0) return undefined;
  const at = places[Math.floor(random() * places.length)]!;
  return words.map((word, place) => (place === at ? change(word, random) : word));
}

/** The variant as text, or `undefined` where nothing changed: only `exact` may leave a name as it is. */
export function changed(name: SpokenName, words: readonly string[] | undefined): string | undefined {
  const variant = words?.join(' ');
  return variant === undefined || variant === name.words.join(' ') ? undefined : variant;
}

import { inOneWord } from '../kinds/kind.ts';
import type { Listing } from '../listed.ts';
import { oneOf, type Random, randomFor, shuffled } from '../random.ts';
import { askedSchema } from '../search.ts';
import { type SpokenName, spokenName } from '../spoken.ts';
import { wordVariants } from '../word-variants.ts';
import type { Pair } from './pair.ts';

/** A change that makes a listed name the name of another party; `undefined` where it cannot be made. */
interface Swap {
  readonly kind: string;
  readonly make: (name: SpokenName, random: Random) => readonly string[] | undefined;
}

const letters = (word: string) => word.toLowerCase().replace(/[^\p{L}]/gu, '');

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const SWAPS: readonly Swap[] = [
  {
    kind: 'Another number',
    make: ({ words }, random) =>
      inOneWord(
        words,
        random,
        (word) => /^\d{1,3}$/.test(word),
        (word, draw) => String(Number(word) + 1 + Math.floor(draw() * 8)),
      ),
  },
  {
    kind: 'Another place',
    make: ({ words, schema }, random) => {
      if (schema === 'Person') return undefined;
      const { places } = wordVariants();
      const isPlace = (word: string) => places.some((place) => letters(place) === letters(word));
      return inOneWord(words, random, isPlace, (word, draw) =>
        oneOf(
          places.filter((place) => letters(place) !== letters(word)),
          draw,
        ),
      );
    },
  },
  {
    kind: 'A given name one letter apart',
    make: ({ words, schema }, random) => {
      // Of a longer name the rest would still agree, and an alert be right.
      if (schema !== 'Person' || words.length !== 2) return undefined;
      const pairs = wordVariants()['other-names'];
      const others = new Map([...pairs, ...pairs.map(([a, b]) => [b, a] as const)]);
      const given = inOneWord(
        words.slice(0, 1),
        random,
        (word) => others.has(letters(word)),
        (word) => capitalised(others.get(letters(word))!),
      );
      return given && [...given, ...words.slice(1)];
    },
  },
];

/** Listed names beside names of other parties made from them by one swap, at most `most` of each kind. */
export function swappedPairs(listing: Listing, lists: readonly string[], most: number, seed: number): Pair[] {
  return SWAPS.flatMap(({ kind, make }) => {
    const random = randomFor(seed, kind);
    const pairs: Pair[] = [];
    for (const { data } of shuffled(listing.on(lists), random)) {
      if (pairs.length === most) break;
      const name = data.names.find((each) => each.kind === 'primary');
      const made = name && make(spokenName(name, data.schema), random);
      if (name && made) {
        pairs.push({ a: name.full, b: made.join(' '), same: false, schema: askedSchema(data.schema), kind });
      }
    }
    return pairs;
  });
}

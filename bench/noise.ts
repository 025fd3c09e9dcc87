import { oneOf, seeded } from './random.ts';
import { accented, joined, type Words, withoutMiddle, withTypo } from './slips.ts';

/** A party as the bench needs it: who it is and under which names. */
export interface NamedParty {
  readonly id: string;
  readonly names: readonly { readonly full: string }[];
}

/** A query somebody might have typed, and the party it was made from. */
export interface NoisyQuery {
  readonly text: string;
  readonly party: string;
  /** The listed name it was made from, as printed. */
  readonly printed: string;
  readonly noise: string;
}

interface Noise {
  readonly name: string;
  /** Queries of a hundred that are made this way. */
  readonly share: number;
  /** The words as typed, or `undefined` where this noise cannot happen to the name. */
  readonly make: (words: Words, random: () => number) => readonly string[] | undefined;
}

const spoken = ({ given, family }: Words) => [...given, ...family];
const listOrder = ({ given, family }: Words) =>
  given.length > 0 && family.length > 0 ? [...family, ...given] : undefined;

/** The ways a name goes wrong on its way from a form to a query, most frequent first. */
export const NOISE: readonly Noise[] = [
  { name: 'one typo', share: 30, make: (words, random) => withTypo(spoken(words), random) },
  {
    name: 'two typos',
    share: 10,
    make: (words, random) => twice(spoken(words), (typed) => withTypo(typed, random)),
  },
  { name: 'middle names dropped', share: 15, make: (words) => withoutMiddle(words) },
  { name: 'family name first, no comma', share: 10, make: listOrder },
  { name: 'diacritics', share: 10, make: (words, random) => accented(spoken(words), random) },
  { name: 'two words joined', share: 10, make: (words, random) => joined(spoken(words), random) },
  {
    name: 'family name first and a typo',
    share: 10,
    make: (words, random) => {
      const typed = listOrder(words);
      return typed && withTypo(typed, random);
    },
  },
  {
    name: 'middle names dropped and a typo',
    share: 5,
    make: (words, random) => {
      const typed = withoutMiddle(words);
      return typed && withTypo(typed, random);
    },
  },
];

/**
 * Makes `count` queries from listed names: party, name and noise are drawn by `seed`, so the same parties and seed
 * give the same queries. Names of one word are left out: what is left of them after a slip points at nobody.
 *
 * @throws RangeError where the parties have no name of two words.
 */
export function makeQueries(parties: readonly NamedParty[], count: number, seed: number): NoisyQuery[] {
  const random = seeded(seed);
  const usable = parties.flatMap(({ id, names }) => {
    const full = names.map((name) => name.full).filter((name) => wordsOf(name).all.length > 1);
    return full.length > 0 ? [{ id, names: full }] : [];
  });
  if (usable.length === 0) throw new RangeError('No party has a name of two words or more.');
  const queries: NoisyQuery[] = [];
  while (queries.length < count) {
    const party = oneOf(usable, random);
    const printed = oneOf(party.names, random);
    const noise = drawNoise(random);
    const typed = noise.make(wordsOf(printed), random);
    if (typed === undefined) continue;
    queries.push({ text: typed.join(' '), party: party.id, printed, noise: noise.name });
  }
  return queries;
}

/** A printed name as words: `KHAN, Karim Asad` has a family and given names, anything else is taken as it stands. */
function wordsOf(printed: string): Words & { readonly all: readonly string[] } {
  const comma = printed.indexOf(',');
  const family = comma === -1 ? [] : split(printed.slice(0, comma));
  const given = split(comma === -1 ? printed : printed.slice(comma + 1));
  return { family, given, all: [...given, ...family] };
}

function split(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

function drawNoise(random: () => number): Noise {
  let left = random() * NOISE.reduce((sum, { share }) => sum + share, 0);
  for (const noise of NOISE) {
    left -= noise.share;
    if (left < 0) return noise;
  }
  return NOISE[0]!;
}

/** Two slips; `undefined` where the second undid the first. */
function twice(words: readonly string[], slip: (words: readonly string[]) => string[] | undefined) {
  const once = slip(words);
  const both = once && slip(once);
  return both?.some((word, at) => word !== words[at]) ? both : undefined;
}

import type { Schema } from '../model/index.ts';
import { CORRUPTIONS, type Corruption } from './kinds/index.ts';
import type { Entry, Listed, Listing } from './listed.ts';
import { type Half, halfOf, isIn } from './pairs/pair.ts';
import { hashOf, randomFor, shuffled } from './random.ts';
import { spelledOtherwise } from './same-name.ts';
import { sameSpelling, spokenName } from './spoken.ts';

/** One question with a known answer: which listed names may answer it, the one under test taken away. */
export interface Case {
  readonly kind: string;
  /** The entry the query was made from. */
  readonly id: string;
  readonly list: string;
  readonly schema: Schema;
  readonly query: string;
  /** The listed name, or the name of another list, the query was made from. */
  readonly from: string;
  readonly script: string;
  /** Which half of the labelled data it belongs to, for kinds that are halved. */
  readonly half?: 'dev' | 'held';
  /** Where exactly the query was taken from, where a kind has several sources. */
  readonly taken?: string;
  /** Names of which one must be found. */
  readonly answering: readonly Listed[];
  /** What may answer once the name the query was made from is hidden as well; empty where the party has no other. */
  readonly others: readonly Listed[];
}

/** A kind of question about listed parties. */
export interface Kind {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly goal?: number;
  /** Lists it is asked of beside those measured, for what those print too little of. */
  readonly alsoOn?: readonly string[];
  /** Whether its questions are learnable data (other spellings of the same name), so that half of the parties is held back. */
  readonly halved?: boolean;
  /** The sample is drawn for each value of this by itself. */
  readonly stratum?: (each: Case) => string;
  /** The question an entry gives rise to, or `undefined`; drawn by the seed. */
  readonly draw: (entry: Entry, listing: Listing, seed: number) => Case | undefined;
}

export interface DrawOptions {
  readonly lists: readonly string[];
  readonly sample: number;
  readonly seed: number;
  readonly half: Half;
}

/** Cases of a kind, at most `sample` (of each stratum), one a party, drawn evenly by the seed from entries of the lists. */
export function drawCases(kind: Kind, listing: Listing, options: DrawOptions): Case[] {
  const { lists, sample, seed, half } = options;
  const on = lists.length === 0 ? [] : [...new Set([...lists, ...(kind.alsoOn ?? [])])];
  const drawn = new Map<string, Case[]>();
  const seen = new Set<number>();
  for (const entry of inDrawnOrder(listing.on(on), `${seed}|${kind.id}`)) {
    if (kind.stratum === undefined && drawn.get('')?.length === sample) break;
    const head = listing.sameParty(entry)[0] ?? entry;
    if (seen.has(head.party) || (kind.halved && !isIn(half, head.data.list, head.data.id))) continue;
    const found = kind.draw(entry, listing, seed);
    if (found === undefined) continue;
    const stratum = kind.stratum?.(found) ?? '';
    const those = drawn.get(stratum) ?? [];
    if (those.length === sample) continue;
    seen.add(head.party);
    drawn.set(stratum, [...those, kind.halved ? { ...found, half: halfOf(head.data.list, head.data.id) } : found]);
  }
  return [...drawn.values()].flat();
}

function inDrawnOrder(entries: readonly Entry[], words: string): Entry[] {
  return entries
    .map((entry) => ({ entry, rank: hashOf(`${words}|${entry.data.list}|${entry.data.id}`) }))
    .sort((a, b) => a.rank - b.rank || a.entry.party - b.entry.party)
    .map(({ entry }) => entry);
}

/** A corruption as a kind: the source name alone may answer, every other name of the party is hidden. */
function corrupted(corruption: Corruption): Kind {
  const { id, title, source, goal, make, asPrinted } = corruption;
  return {
    id,
    title,
    source,
    ...(goal === undefined ? {} : { goal }),
    draw: (entry, listing, seed) => {
      const { data } = entry;
      const random = randomFor(seed, id, data.list, data.id);
      const good = entry.names.filter((name) => name.script === 'Latn' && name.kind !== 'weak');
      for (const name of shuffled(good, random)) {
        const parts = data.names.find(({ full }) => full === name.full)?.parts;
        const spoken = spokenName({ full: name.full, ...(parts ? { parts } : {}) }, data.schema);
        const query = asPrinted ? name.full : make(spoken, random);
        if (query === undefined || query.trim() === '') continue;
        const hidden = new Set([name.spelling, sameSpelling(query)]);
        const others = namesOf(listing.sameParty(entry)).filter((other) => !hidden.has(other.spelling));
        return { ...about(entry), kind: id, query, from: name.full, script: name.script, answering: [name], others };
      }
      return undefined;
    },
  };
}

const about = ({ data }: Entry) => ({ id: data.id, list: data.list, schema: data.schema });
const namesOf = (entries: readonly Entry[]) => entries.flatMap((entry) => entry.names);

/** A name in its own writing system, found through the Latin names of its party. */
function native(id: string, title: string, source: string, person: boolean, goal?: number): Kind {
  return {
    id,
    title,
    source: `original-script names of the lists, the EU and Canadian ones as well; every name not in Latin letters is hidden${source}`,
    ...(goal === undefined ? {} : { goal }),
    alsoOn: ['eu_fsf', 'ca_dfatd_sema_sanctions'],
    halved: true,
    stratum: ({ script }) => script,
    draw: (entry, listing, seed) => {
      if (listing.isPerson(entry) !== person) return undefined;
      const random = randomFor(seed, id, entry.data.list, entry.data.id);
      const [name] = shuffled(
        entry.names.filter(({ script, kind }) => script !== 'Latn' && script !== 'Zyyy' && kind !== 'weak'),
        random,
      );
      const answering = namesOf(listing.sameParty(entry)).filter(({ script }) => script === 'Latn');
      if (name === undefined || answering.length === 0) return undefined;
      const { full, script } = name;
      return { ...about(entry), kind: id, query: full, from: full, script, answering, others: [] };
    },
  };
}

/** One party's name as another list, or another alias, spells it. */
const transliteration: Kind = {
  id: 'transliteration',
  title: 'Transliteration variant (persons)',
  source:
    'spellings by other lists of the same party, else by another alias of the entry; one name by Soundex and letters, not by the matcher',
  goal: 0.97,
  halved: true,
  draw: (entry, listing, seed) => {
    const { data } = entry;
    if (!listing.isPerson(entry)) return undefined;
    const random = randomFor(seed, 'transliteration', data.list, data.id);
    const elsewhere = listing.sameParty(entry).filter((other) => other !== entry);
    for (const source of [namesOf(elsewhere), entry.names]) {
      for (const name of shuffled(source, random)) {
        if (name.script !== 'Latn' || name.kind === 'weak' || name.kind === 'former') continue;
        const words = wordsOf(name.full, data.schema);
        if (words.length < 2) continue;
        const answering = entry.names.filter((other) => other.script === 'Latn' && other.spelling !== name.spelling);
        if (source !== entry.names && answering.length < entry.names.filter(({ script }) => script === 'Latn').length)
          continue;
        if (!answering.some((other) => spelledOtherwise(words, wordsOf(other.full, data.schema)))) continue;
        return {
          ...about(entry),
          kind: 'transliteration',
          query: words.join(' '),
          from: name.full,
          script: 'Latn',
          taken: source === entry.names ? 'another alias of the entry' : 'another list',
          answering,
          others: [],
        };
      }
    }
    return undefined;
  },
};

function wordsOf(full: string, schema: Schema): readonly string[] {
  return spokenName({ full }, schema).words;
}

/** A name the list prints under a mark of its own, asked as spoken. */
function marked(id: 'weak' | 'former', title: string): Kind {
  return {
    id,
    title,
    source: 'names the list itself marks so',
    draw: (entry, listing, seed) => {
      const random = randomFor(seed, id, entry.data.list, entry.data.id);
      const [name] = shuffled(
        entry.names.filter(({ kind, script }) => kind === id && script === 'Latn'),
        random,
      );
      if (name === undefined) return undefined;
      const words = wordsOf(name.full, entry.data.schema);
      const others = namesOf(listing.sameParty(entry)).filter(({ spelling }) => spelling !== name.spelling);
      return {
        ...about(entry),
        kind: id,
        query: words.join(' '),
        from: name.full,
        script: name.script,
        answering: [name],
        others,
      };
    },
  };
}

/** The kinds that make one listed name wrong. */
export const CASES_OF_CORRUPTIONS: readonly Kind[] = CORRUPTIONS.map(corrupted);

/** Every kind of the measure, in the order reports show them. */
export const KINDS: readonly Kind[] = [
  ...CASES_OF_CORRUPTIONS,
  transliteration,
  native('native', 'Native script (persons)', '', true, 0.9),
  native(
    'native-organisation',
    'Native script (organisations)',
    '; most Latin names are translations, which no romanisation reaches',
    false,
  ),
  marked('former', 'Former name'),
  marked('weak', 'Weak alias'),
];

export const KIND_IDS: readonly string[] = KINDS.map(({ id }) => id);

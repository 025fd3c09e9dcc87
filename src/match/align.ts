import { isSyllables, type Token } from '../names/index.ts';
import { MAX_TOKENS, type ScorableName } from './prepare.ts';
import { FLOOR, similarity } from './similarity.ts';
import { spellsOut } from './spelled-out.ts';
import type { TokenTraits } from './traits.ts';

/**
 * Order-free one-to-one alignment: which tokens of one name stand for which of the other. A word printed as two
 * (`Abd Rahman`) may stand for one (`Abdrahman`), on either side, and in reverse where the name begins with its tail,
 * because lists print family names first. The alignment that carries the most weight wins.
 * A word may also stand for all words of an organisation whose initials it is.
 */
export interface Edge {
  /** Bits of the query tokens and of the list tokens that meet. */
  readonly query: number;
  readonly list: number;
  readonly similarity: number;
  /** Weight of all tokens that meet. */
  readonly weight: number;
}

/** Similarity of a word and the same word printed as two. */
export const JOINED = 0.98;
/** Shorter words are too often put together by chance … */
const SHORTEST_JOIN = 5;
/** … but for those of syllables that are written with or without a space between: 일수, Il-Su. */
const SHORTEST_SYLLABLES = 3;
/** … and in Latin letters, where the whole name is of syllables: Seun, Se Un. */
const SHORTEST_MARKED = 4;
/** Search steps after which the best alignment so far is taken; real names need a few dozen. */
const MAX_STEPS = 2000;

/**
 * Best alignment of two prepared names of the same model. Deterministic, bounded time. `known` holds the similarity of
 * query token i and list token j at i · `MAX_TOKENS` + j, where somebody worked it out before.
 */
export function align(query: ScorableName, list: ScorableName, known?: Float64Array): Edge[] {
  const edges = possibleEdges(query, list, known);
  if (edges.length < 2) return edges;
  return heaviest(edges);
}

function possibleEdges(query: ScorableName, list: ScorableName, known?: Float64Array): Edge[] {
  const edges: Edge[] = [];
  const { model } = query;
  for (let i = 0; i < query.tokens.length; i++) {
    for (let j = 0; j < list.tokens.length; j++) {
      const found = known ? known[i * MAX_TOKENS + j]! : similarity(query.tokens[i]!, list.tokens[j]!, model);
      // What is beyond measure stands for more than one word: see `addSpelledOut`.
      if (found >= FLOOR && found <= 1)
        edges.push({ query: 1 << i, list: 1 << j, similarity: found, weight: query.weights[i]! + list.weights[j]! });
    }
  }
  addJoins(query, list, edges, false);
  addJoins(list, query, edges, true);
  addSpelledOut(query, list, edges, false);
  addSpelledOut(list, query, edges, true);
  return edges;
}

/**
 * How well a word of these many letters stands for a name with such initials: of three letters there are many. Letters the
 * name gives itself are no guess.
 */
const SPELLED_OUT: Readonly<Record<number, number>> = { 3: 0.62, 4: 0.8 };
const LONG_SPELLED_OUT = 0.88;
const PRINTED = 0.94;

/** Whether an edge is a word and the words it is the initials of. */
export const isSpelledOut = (edge: Edge, query: ScorableName, list: ScorableName) =>
  holdsInitials(edge.query, query) || holdsInitials(edge.list, list);

function holdsInitials(bits: number, { tokens }: ScorableName): boolean {
  const last = tokens.length - 1;
  return last >= 0 && (bits & (1 << last)) !== 0 && tokens[last]!.initials;
}

/** Adds edges where a token of `short` is the initials of all words of `long`. */
function addSpelledOut(short: ScorableName, long: ScorableName, edges: Edge[], shortIsList: boolean): void {
  const last = long.tokens[long.tokens.length - 1];
  if (last === undefined || !last.initials) return;
  short.tokens.forEach(({ token }, k) => {
    if (!spellsOut(token, last.token)) return;
    const all = 2 ** long.tokens.length - 1;
    let weight = short.weights[k]!;
    for (let i = 0; i < long.tokens.length; i++) weight += long.weights[i]!;
    edges.push({
      query: shortIsList ? all : 1 << k,
      list: shortIsList ? 1 << k : all,
      similarity: isPrinted(token, long) ? PRINTED : (SPELLED_OUT[token.text.length] ?? LONG_SPELLED_OUT),
      weight,
    });
  });
}

/** Whether a name has a word of its own among its words, and not only by its initials. */
const isPrinted = (word: Token, { tokens }: ScorableName) =>
  tokens.some(({ token, initials }) => token.text === word.text && !initials);

/** Adds edges where two tokens of `split`, in any of their spellings, together spell one token of `whole`. */
function addJoins(split: ScorableName, whole: ScorableName, edges: Edge[], splitIsList: boolean): void {
  if (split.tokens.length < 2) return;
  for (let k = 0; k < whole.tokens.length; k++) {
    // The letters a name may be known by are no word that two others could spell.
    if (whole.tokens[k]!.initials) continue;
    for (let i = 0; i < split.tokens.length; i++) {
      if (beginApart(split.tokens[i]!, whole.tokens[k]!)) continue;
      const rests = restsOf(split.tokens[i]!.token, whole.tokens[k]!.token);
      if (rests === undefined) continue;
      for (let j = 0; j < split.tokens.length; j++) {
        if (j === i || !joins(split.tokens, i, j, whole.tokens[k]!.token, rests)) continue;
        const two = (1 << i) | (1 << j);
        const one = 1 << k;
        edges.push({
          query: splitIsList ? one : two,
          list: splitIsList ? two : one,
          similarity: JOINED,
          weight: whole.weights[k]! + split.weights[i]! + split.weights[j]!,
        });
      }
    }
  }
}

/** Whether all spellings of two words differ in the first letter, as most do. */
const beginApart = (a: TokenTraits, b: TokenTraits): boolean =>
  a.firstLetter !== b.firstLetter && a.firstLetter !== 0 && b.firstLetter !== 0;

/** What is left of a word's spellings after one of the head's, where there is anything left. */
function restsOf(head: Token, word: Token): string[] | undefined {
  let rests: string[] | undefined;
  for (const form of word.forms) {
    if (form.length < SHORTEST_SYLLABLES) continue;
    for (const first of head.forms) {
      if (form.charCodeAt(0) !== first.charCodeAt(0)) continue;
      if (first.length >= form.length || !form.startsWith(first)) continue;
      rests ??= [];
      rests.push(form.slice(first.length));
    }
  }
  return rests;
}

/** Whether token `j` after token `i` spells the rest of the word. */
function joins(tokens: ScorableName['tokens'], i: number, j: number, word: Token, rests: readonly string[]): boolean {
  const head = tokens[i]!.token;
  const tail = tokens[j]!.token;
  const syllables = isSyllabic(word.script) || (isSyllabic(head.script) && isSyllabic(tail.script));
  // In reverse only where the tail stands first, as a family name may: HO-JIN is not Jinho.
  if (j < i && (j > 0 || syllables)) return false;
  if (!syllables && word.text.length < (isSyllables(word) && isSyllables(head) ? SHORTEST_MARKED : SHORTEST_JOIN))
    return false;
  return tail.forms.some((form) => rests.includes(form));
}

/** Scripts whose letters are syllables, and whose names are written in full. */
export const isSyllabic = (script: Token['script']) => script === 'Hang' || script === 'Hani';

/** Whether no two edges use the same token. */
function areApart(edges: readonly Edge[]): boolean {
  let query = 0;
  let list = 0;
  for (const edge of edges) {
    if ((edge.query & query) !== 0 || (edge.list & list) !== 0) return false;
    query |= edge.query;
    list |= edge.list;
  }
  return true;
}

function heaviest(edges: Edge[]): Edge[] {
  const value = (edge: Edge) => edge.similarity * edge.weight;
  edges.sort((a, b) => value(b) - value(a) || a.query - b.query || a.list - b.list);
  if (areApart(edges)) return edges;
  const rest = new Float64Array(edges.length + 1);
  for (let k = edges.length - 1; k >= 0; k--) rest[k] = rest[k + 1]! + value(edges[k]!);
  let best: Edge[] = [];
  let bestValue = -1;
  let steps = 0;
  const chosen: Edge[] = [];
  // Depth first, heaviest edge first, so the first leaf is the greedy answer and every later one must beat it.
  const walk = (k: number, usedQuery: number, usedList: number, sum: number): void => {
    if (sum > bestValue + 1e-12) {
      bestValue = sum;
      best = chosen.slice();
    }
    for (; k < edges.length; k++) {
      if (sum + rest[k]! <= bestValue + 1e-12 || ++steps > MAX_STEPS) return;
      const edge = edges[k]!;
      if ((edge.query & usedQuery) !== 0 || (edge.list & usedList) !== 0) continue;
      chosen.push(edge);
      walk(k + 1, usedQuery | edge.query, usedList | edge.list, sum + value(edge));
      chosen.pop();
    }
  };
  walk(0, 0, 0, 0);
  return best;
}

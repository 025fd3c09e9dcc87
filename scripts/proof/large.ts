import { makeQueries } from '../../bench/noise.ts';
import { seeded } from '../../bench/random.ts';
import { firstNames } from '../../bench/synthetic/names.ts';
import { listLikeNames } from '../../bench/synthetic/source.ts';
import * as catalog from '../../src/catalog/index.ts';
import { buildIndex, Retriever } from '../../src/index/index.ts';
import { FLOOR, type NameModel, type ScorableName, similarity, type TokenTraits } from '../../src/match/index.ts';
import { bestFirst } from './index-cases.ts';

const { SCORER } = catalog;
const MODELS: readonly NameModel[] = ['person', 'organisation'];

interface Listed {
  readonly number: number;
  readonly name: ScorableName;
  /** Its tokens by their numbers among all different ones. */
  readonly tokens: Uint32Array;
}

/** The different tokens of a list, each kept once. */
class Tokens {
  readonly all: TokenTraits[] = [];
  readonly #numbers = new Map<string, number>();

  number(traits: TokenTraits): number {
    const { start: _, end: __, ...token } = traits.token;
    const key = JSON.stringify(token);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(traits) - 1;
  }
}

/**
 * Asks an index over so many made-up names, and a scan of all of them, the same queries as people mistype names, at
 * lines from low to high.
 *
 * The scan compares every different word of the list with every word of the query by the scorer's own measure; a name none of
 * whose words meets or could be joined into a word has nothing to score, and every other name is scored. No key, bucket or bound of the index is used.
 *
 * @param progress called after each query with the numbers so far
 */
export function proveLarge(
  size: number,
  queries: number,
  seed: number,
  progress: (asked: number, found: number, differing: number) => void,
) {
  const names = firstNames(listLikeNames({ catalog }, seed), size);
  const parts = MODELS.map((model) => partOf(model, names));
  const random = seeded(seed);
  const drawn = Array.from({ length: Math.min(size, 5 * queries) }, () => names[Math.floor(random() * size)]!);
  const asked = makeQueries(
    drawn.map((name, k) => ({ id: String(k), names: [name] })),
    queries,
    seed,
  );
  const differing: string[] = [];
  let found = 0;
  asked.forEach(({ text }, k) => {
    const threshold = [0.5, 0.6, 0.7, 0.7, 0.7, 0.8, 0.9][k % 7]!;
    for (const { model, retriever, scan } of parts) {
      const query = SCORER.prepare(text, model);
      const index = bestFirst(retriever.search(query, threshold, Uint8Array.of(1)));
      const all = scan(query, threshold);
      found += all.length;
      if (index !== bestFirst(all)) differing.push(`${model} "${text}" at ${threshold}`);
    }
    progress(k + 1, found, differing.length);
  });
  return { asked: asked.length, found, differing };
}

function partOf(model: NameModel, names: ReadonlyArray<{ readonly full: string; readonly model: NameModel }>) {
  const printed = names.filter((name) => name.model === model).map(({ full }) => full);
  const listed = printed.map((text, party) => ({ printed: text, model, party, group: 0 }));
  const retriever = new Retriever(buildIndex(model, listed, SCORER), SCORER);
  const tokens = new Tokens();
  const prepared = printed.map((text, number): Listed => {
    const { tokens: own, weights, speaking } = SCORER.prepare(text, model);
    const numbers = Uint32Array.from(own, (traits) => tokens.number(traits));
    const name = { model, tokens: Array.from(numbers, (at) => tokens.all[at]!), weights, speaking };
    return { number, name, tokens: numbers };
  });
  return { model, retriever, scan: scanOf(tokens.all, prepared) };
}

function scanOf(tokens: readonly TokenTraits[], names: readonly Listed[]) {
  const meets = new Uint8Array(tokens.length);
  return (query: ScorableName, threshold: number) => {
    tokens.forEach((traits, at) => {
      meets[at] = query.tokens.some((asked) => mayMeet(asked, traits, query.model)) ? 1 : 0;
    });
    const found: Array<{ name: number; score: number }> = [];
    for (const { number, name, tokens: own } of names) {
      if (!own.some((at) => meets[at] === 1)) continue;
      const { score } = SCORER.score(query, name);
      if (score >= threshold) found.push({ name: number, score });
    }
    return found;
  };
}

/** Whether two tokens meet, or one begins or ends with the other and may be joined with a third. */
function mayMeet(a: TokenTraits, b: TokenTraits, model: NameModel): boolean {
  if (similarity(a, b, model) >= FLOOR) return true;
  return a.token.forms.some((x) => b.token.forms.some((y) => (x.length > y.length ? isEdge(x, y) : isEdge(y, x))));
}

const isEdge = (long: string, short: string) => long.startsWith(short) || long.endsWith(short);

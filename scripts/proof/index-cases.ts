import { oneOf, seeded } from '../../bench/random.ts';
import { SCORER } from '../../src/catalog/index.ts';
import { buildIndex, type IndexedName, Retriever, type Scorer } from '../../src/index/index.ts';
import type { NameModel, TokenTraits } from '../../src/match/index.ts';
import { askedName, listedName } from './names.ts';

/** What one question to the index, and to the scan, was. */
export interface Asked {
  readonly seed: number;
  readonly model: NameModel;
  readonly query: string;
  readonly threshold: number;
  readonly filter: readonly number[];
  readonly day: number | undefined;
}

/** Where index and scan do not agree in names, scores and order. */
export interface Difference extends Asked {
  readonly index: string;
  readonly scan: string;
}

const MODELS: readonly NameModel[] = ['person', 'organisation', 'thing'];
const GROUPS = 4;
const DAYS = 10;
/** Questions asked of one made-up list: making the list costs more than a question. */
const QUESTIONS = 25;

interface Listed extends IndexedName {
  /** First day and day after the last on which the name stands on its list. */
  readonly from: number;
  readonly until: number;
}

/**
 * Asks an index over a made-up list, and a scan that scores every name of it afresh, the same questions: any name, any
 * threshold (also exactly the score of some name), through any filter of groups and on any day.
 *
 * The scan takes nothing from the index: names are prepared from their text and scored one by one.
 *
 * @param seed makes list and questions; the same seed gives the same
 * @param scorer what the index goes by; tests hand in broken ones
 * @returns how many questions were asked, how many names were found altogether, and the differences: none
 */
export function proveIndex(seed: number, scorer: Scorer<TokenTraits> = SCORER) {
  const random = seeded(seed);
  const model = oneOf(MODELS, random);
  const names = Array.from({ length: 5 + Math.floor(random() ** 2 * 180) }, (_, party): Listed => {
    const from = Math.floor(random() * DAYS);
    const until = from + 1 + Math.floor(random() * DAYS);
    return { printed: listedName(random), model, party, group: Math.floor(random() * GROUPS), from, until };
  });
  const retriever = new Retriever(buildIndex(model, names, scorer), scorer);
  const prepared = names.map(({ printed }) => SCORER.prepare(printed, model));
  const texts = names.map(({ printed }) => printed);
  const differences: Difference[] = [];
  let found = 0;
  for (let question = 0; question < QUESTIONS; question++) {
    const query = askedName(texts, random);
    const asked = SCORER.prepare(query, model);
    const scores = prepared.map((name) => SCORER.score(asked, name).score);
    const filter = Uint8Array.from({ length: GROUPS }, () => (random() < 0.8 ? 1 : 0));
    const day = random() < 0.4 ? Math.floor(random() * 2 * DAYS) : undefined;
    const threshold = random() < 0.3 ? Math.max(0.01, oneOf(scores, random)) : 1 - 0.99 * random() ** 1.5;
    const stands = ({ from, until }: Listed) => day === undefined || (day >= from && day < until);
    const admits = day === undefined ? undefined : (name: number) => stands(names[name]!);
    const byIndex = retriever.search(asked, threshold, filter, admits).map(({ name, score }) => ({ name, score }));
    const byScan = scores
      .map((score, name) => ({ name, score }))
      .filter(({ name, score }) => score >= threshold && filter[names[name]!.group] === 1 && stands(names[name]!));
    found += byScan.length;
    const [index, scan] = [bestFirst(byIndex), bestFirst(byScan)];
    if (index !== scan) differences.push({ seed, model, query, threshold, filter: [...filter], day, index, scan });
  }
  return { asked: QUESTIONS, found, differences };
}

/** Names with their scores, best first, equal ones in list order, as text that is equal only where all of it is. */
export function bestFirst(hits: ReadonlyArray<{ readonly name: number; readonly score: number }>): string {
  return [...hits]
    .sort((a, b) => b.score - a.score || a.name - b.name)
    .map(({ name, score }) => `${name}:${score}`)
    .join(' ');
}

import { describe, expect, it } from 'vitest';
import type { NameModel } from '../names/index.ts';
import { ACROSS_LANGUAGES } from './hard-pairs/across-languages.ts';
import { COMMON_WORDS } from './hard-pairs/common-words.ts';
import { ORGANISATIONS, THINGS } from './hard-pairs/organisations.ts';
import { PERSONS } from './hard-pairs/persons.ts';
import { prepare } from './prepare.ts';
import { scoreNames } from './score.ts';

/** The line at which the balanced policy alerts. */
const LINE = 0.7;

interface Pair {
  readonly group: string;
  readonly same: boolean;
  readonly names: readonly [string, string];
  readonly score: number;
}

function scored(table: string, model: NameModel): Pair[] {
  const pairs: Pair[] = [];
  let group = '';
  for (const line of table.trim().split('\n')) {
    const same = line.startsWith('= ');
    if (!same && !line.startsWith('# ')) {
      group = line;
      continue;
    }
    const [query = '', list = ''] = line.slice(2).split(' | ');
    const { score } = scoreNames(prepare(query, model), prepare(list, model));
    pairs.push({ group, same, names: [query, list], score });
  }
  return pairs;
}

/** What is still judged wrongly, as `query | list`; a pair that comes right, or goes wrong, must be moved. */
const OPEN: Readonly<Record<NameModel, readonly string[]>> = {
  person: [
    // The table of nicknames has Bill for Robert, too.
    'Bill Gatewood | Robert Gatewood',
    'دادفر حسین | Radfar Hossein',
  ],
  organisation: [],
  thing: [],
};

describe.each([
  ['person', PERSONS + ACROSS_LANGUAGES.trimStart()],
  ['organisation', ORGANISATIONS + COMMON_WORDS.trimStart()],
  ['thing', THINGS],
] as const)('hard pairs: %s', (model, table) => {
  const pairs = scored(table, model);
  const groups = [...new Set(pairs.map(({ group }) => group))];

  it.each(groups)('%s', (group) => {
    const wrong = pairs.filter((pair) => pair.group === group && pair.score >= LINE !== pair.same);
    const open = OPEN[model];
    const known = pairs.filter((pair) => pair.group === group && open.includes(pair.names.join(' | ')));
    expect(wrong.map(({ names }) => names.join(' | '))).toEqual(known.map(({ names }) => names.join(' | ')));
  });

  it('ranks nearly every pair that is the same above every one that is not', () => {
    const ranks = pairs
      .filter(({ same }) => same)
      .flatMap((yes) => pairs.filter(({ same }) => !same).map((no) => Number(yes.score > no.score)));
    expect(ranks.reduce((sum, right) => sum + right, 0) / ranks.length).toBeGreaterThan(0.93);
  });
});

import { Charset, Index } from 'flexsearch';
import { type Contender, namesOf, topParties } from './contender.ts';

/** How many names it may rank: without a bound it would sort the whole list for every common word. */
const LIMIT = 100;

/**
 * FlexSearch, one document a name, set up for misspellings as far as it goes: the encoder that folds most sounds, and
 * suggestions where not every word is found.
 */
export function flexSearchContender(): Contender {
  return {
    name: 'flexsearch',
    settings: `one document a name; tokenize forward, encoder LatinAdvanced, suggest, limit ${LIMIT}`,
    open(corpus) {
      const rows = namesOf(corpus);
      const index = new Index({ tokenize: 'forward', encoder: Charset.LatinAdvanced });
      for (const { id, name } of rows) index.add(id, name);
      return (query) => {
        const found = index.search(query, { limit: LIMIT, suggest: true }) as number[];
        return { top: topParties(partiesOf(found, rows)), found: found.length };
      };
    },
  };
}

function* partiesOf(found: readonly number[], rows: readonly { party: string }[]) {
  for (const id of found) yield rows[id]!.party;
}

import MiniSearch from 'minisearch';
import { type Contender, namesOf, topParties } from './contender.ts';

/**
 * MiniSearch on one field, one document a name: kept together by party, long lists of aliases would drown the name
 * that was meant. Diacritics are folded for it, as it does not fold them itself.
 */
export function miniSearchContender(): Contender {
  return {
    name: 'minisearch',
    settings:
      'one document a name; fuzzy 0.2, prefix false, combineWith OR, BM25+ defaults; case and diacritics folded',
    open(corpus) {
      const rows = namesOf(corpus);
      const search = new MiniSearch<(typeof rows)[number]>({
        fields: ['name'],
        processTerm: folded,
        searchOptions: { fuzzy: 0.2, prefix: false, combineWith: 'OR' },
      });
      search.addAll(rows);
      return (query) => {
        const found = search.search(query);
        return { top: topParties(partiesOf(found, rows)), found: found.length };
      };
    },
  };
}

function* partiesOf(found: readonly { id: number }[], rows: readonly { party: string }[]) {
  for (const { id } of found) yield rows[id]!.party;
}

function folded(term: string): string {
  return term
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

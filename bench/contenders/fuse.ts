import Fuse from 'fuse.js';
import { type Contender, namesOf, topParties } from './contender.ts';

/** Fuse.js over the names as plain strings, its defaults but for the place in the name, which says nothing here. */
export function fuseContender(): Contender {
  return {
    name: 'fuse.js',
    settings: 'list of names; threshold 0.4, ignoreLocation, ignoreDiacritics, other defaults',
    slow: true,
    open(corpus) {
      const rows = namesOf(corpus);
      const fuse = new Fuse(
        rows.map(({ name }) => name),
        { threshold: 0.4, ignoreLocation: true, ignoreDiacritics: true },
      );
      return (query) => {
        const found = fuse.search(query);
        return { top: topParties(partiesOf(found, rows)), found: found.length };
      };
    },
  };
}

function* partiesOf(found: readonly { refIndex: number }[], rows: readonly { party: string }[]) {
  for (const { refIndex } of found) yield rows[refIndex]!.party;
}

import fuzzysort from 'fuzzysort';
import { type Contender, namesOf, topParties } from './contender.ts';

/** fuzzysort over a snapshot of the names, which its pages call the fastest way; all matches, as the others give. */
export function fuzzysortContender(): Contender {
  return {
    name: 'fuzzysort',
    settings: 'snapshot of names; limit none, threshold 0.5 (its default)',
    open(corpus) {
      const rows = namesOf(corpus);
      // It gives back what it found, not where: of a name that several parties bear, all of them.
      const parties = new Map<string, string[]>();
      for (const { name, party } of rows) parties.set(name, [...(parties.get(name) ?? []), party]);
      const names = fuzzysort.snapshot([...parties.keys()]);
      return (query) => {
        const found = fuzzysort.go(query, names, { limit: 0 });
        return { top: topParties(partiesOf(found, parties)), found: found.length };
      };
    },
  };
}

function* partiesOf(found: readonly { target: string }[], parties: ReadonlyMap<string, readonly string[]>) {
  for (const { target } of found) yield* parties.get(target)!;
}

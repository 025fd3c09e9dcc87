import { reportedFacts, sentences } from '../../documents/index.ts';
import type { ReportedFact } from '../../model/index.ts';
import { disagreements } from './agree.ts';
import type { GoldDocument, GoldFact } from './gold.ts';

/** How many facts of a kind stand in the gold, were found, and agree. */
export interface KindScore {
  readonly kind: string;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** A fact of one side without its like on the other. `differs` names the fields in which the nearest one differs. */
export interface FactDifference {
  readonly file: string;
  readonly side: 'missed' | 'wrong';
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly differs: readonly string[];
  readonly fact: GoldFact | ReportedFact;
}

export interface FactsScore {
  readonly kinds: readonly KindScore[];
  readonly differences: readonly FactDifference[];
}

/**
 * Scores the reader of facts against what careful readers wrote down. A found fact is right if it is of the same kind
 * in the same sentence (quotations: in the same place) and agrees in every field the gold names; each gold fact is met
 * once. Optional gold facts count neither way, found or not.
 *
 * @param documents each gold document with its text
 */
export function scoreFacts(documents: readonly { readonly gold: GoldDocument; readonly text: string }[]): FactsScore {
  const counts = new Map<string, { gold: number; found: number; right: number }>();
  const differences: FactDifference[] = [];
  const count = (kind: string, what: 'gold' | 'found' | 'right') => {
    const tally = counts.get(kind) ?? { gold: 0, found: 0, right: 0 };
    tally[what]++;
    counts.set(kind, tally);
  };
  for (const { gold, text } of documents) {
    const found = new Set(reportedFacts(text, gold.date === undefined ? {} : { date: gold.date }));
    const near = sameSentence(text);
    for (const wanted of [...gold.facts].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false))) {
      const candidates = [...found].filter((fact) => fact.kind === wanted.kind && near(wanted, fact));
      const right = candidates.find((fact) => disagreements(wanted, fact).length === 0);
      if (right !== undefined) found.delete(right);
      if (wanted.optional === true) continue;
      count(wanted.kind, 'gold');
      if (right !== undefined) {
        count(wanted.kind, 'right');
        count(wanted.kind, 'found');
      } else differences.push(difference(gold.file, 'missed', wanted, wanted, candidates, wanted));
    }
    for (const fact of found) {
      if (gold.facts.some((each) => each.optional === true && each.kind === fact.kind && overlap(each, fact.span)))
        continue;
      count(fact.kind, 'found');
      differences.push(difference(gold.file, 'wrong', fact, fact.span, [], fact));
    }
  }
  const kinds = [...counts].map(([kind, tally]) => ({ kind, ...tally })).sort((a, b) => a.kind.localeCompare(b.kind));
  return { kinds, differences };
}

function difference(
  file: string,
  side: 'missed' | 'wrong',
  { kind }: { readonly kind: string },
  { start, end }: { readonly start: number; readonly end: number },
  candidates: readonly ReportedFact[],
  fact: GoldFact | ReportedFact,
): FactDifference {
  const differs = candidates
    .map((candidate) => disagreements(fact as GoldFact, candidate))
    .sort((a, b) => a.length - b.length)[0];
  return { file, side, kind, start, end, differs: differs ?? [], fact };
}

function sameSentence(text: string): (gold: GoldFact, fact: ReportedFact) => boolean {
  const spans = sentences(text);
  return (gold, fact) => {
    if (overlap(gold, fact.span)) return true;
    if (fact.kind === 'quotation') return false;
    const own = spans.find((span) => overlap(span, gold));
    return own !== undefined && overlap(own, fact.span);
  };
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

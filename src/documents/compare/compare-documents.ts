import { type Copy, copiesAmong } from './copies.ts';
import { type FactGroup, factGroups } from './fact-groups.ts';
import { type QuotationGroup, quotationGroups } from './quotations.ts';
import type { SourcedDocument } from './sourced.ts';

/** What several documents have in common and where they part. */
export interface DocumentComparison {
  readonly copies: readonly Copy[];
  readonly quotations: readonly QuotationGroup[];
  readonly facts: readonly FactGroup[];
}

/**
 * Compares what documents report: copies of one report, the same quotation in several places, and facts about the same
 * thing with how they stand to each other (agree, other source or scope, newer figure, attributed differently,
 * contradict). Nothing is decided: every reading keeps its sources.
 */
export function compareDocuments(documents: readonly SourcedDocument[]): DocumentComparison {
  const copies = copiesAmong(documents);
  const origin = new Map<string, string>();
  for (const { documents: pair, kind } of copies) {
    if (kind === 'shares passages') continue;
    const [first, second] = pair;
    origin.set(second, origin.get(first) ?? first);
  }
  return {
    copies,
    quotations: quotationGroups(documents),
    facts: factGroups(documents, (document) => origin.get(document) ?? document),
  };
}

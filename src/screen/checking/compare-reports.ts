import { compareDocuments, type DocumentComparison } from '../../documents/compare/index.ts';
import type { DocumentResult, ReportComparison, ReportedFact } from '../../model/index.ts';

/** A document read with its text and facts, as `readReport` gives it on demand. */
export type ComparableReport = DocumentResult & { readonly text: string; readonly facts: readonly ReportedFact[] };

/** How documents stand to each other: groups of facts that several places report, and copies. */
export function compareReports(reports: readonly ComparableReport[]): ReportComparison {
  const places = new Map(
    reports.flatMap(({ facts }, document) => facts.map((fact, number) => [fact, { document, fact: number }] as const)),
  );
  // Two files may bear one name: a document goes by its number.
  const compared: DocumentComparison = compareDocuments(
    reports.map(({ text, facts, date }, number) => ({
      id: String(number),
      text,
      facts,
      ...(date?.value === undefined ? {} : { date: date.value }),
    })),
  );
  return {
    groups: compared.facts
      .filter(({ readings }) => readings.reduce((sum, { facts }) => sum + facts.length, 0) > 1)
      .map(({ topic, verdict, readings, best, whyBest }) => ({
        topic,
        relation: verdict.relation,
        why: verdict.why,
        readings: readings.map(({ facts, independent }) => ({
          facts: facts.map(({ fact }) => places.get(fact)!),
          independent,
        })),
        best,
        whyBest,
      })),
    copies: compared.copies.map(({ documents, kind }) => ({
      documents: documents.map((id) => reports[Number(id)]!.file),
      kind,
    })),
  };
}

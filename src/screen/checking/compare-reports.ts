import { compareDocuments, type Sketch, sketchOf } from '../../documents/compare/index.ts';
import type { DocumentResult, ReportComparison, ReportedFact } from '../../model/index.ts';

/** What is kept of a document to compare it: what it reports, and nothing of its text. */
export interface KeptReport {
  readonly file: string;
  readonly facts: readonly ReportedFact[];
  readonly date?: string;
  readonly sketch: Sketch;
}

/** Documents gathered one by one to be held beside each other, in memory that grows by their facts only. */
export class ReportsBeside {
  readonly reports: KeptReport[] = [];

  /** Takes a document read with its text, as `readReport` gives it on demand. */
  add({ file, text = '', facts = [], date }: DocumentResult): void {
    this.reports.push({
      file,
      // A part of a string keeps the whole in memory: copies do not.
      facts: JSON.parse(JSON.stringify(facts)) as ReportedFact[],
      ...(date?.value === undefined ? {} : { date: date.value }),
      sketch: sketchOf(text),
    });
  }

  /** How the documents stand to each other: groups of facts that several places report, and copies. */
  compared(): ReportComparison {
    const places = new Map(
      this.reports.flatMap(({ facts }, document) =>
        facts.map((fact, number) => [fact, { document, fact: number }] as const),
      ),
    );
    // Two files may bear one name: a document goes by its number.
    const compared = compareDocuments(this.reports.map((report, number) => ({ ...report, id: String(number) })));
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
        documents: documents.map((id) => this.reports[Number(id)]!.file),
        kind,
      })),
    };
  }
}

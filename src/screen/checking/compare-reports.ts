import {
  compareDocuments,
  type QuotationGroup,
  type Sketch,
  sameName,
  sketchOf,
} from '../../documents/compare/index.ts';
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
    const placeOf = (fact: ReportedFact) => places.get(fact)!;
    const facts = compared.facts
      .filter(({ readings }) => readings.reduce((sum, { facts }) => sum + facts.length, 0) > 1)
      .map(({ topic, verdict, readings, best, whyBest }) => ({
        topic,
        relation: verdict.relation,
        why: verdict.why,
        readings: readings.map(({ facts, independent }) => ({
          facts: facts.map(({ fact }) => placeOf(fact)),
          independent,
        })),
        best,
        whyBest,
      }));
    return {
      groups: [...facts, ...compared.quotations.map((group) => quotationGroup(group, placeOf))],
      copies: compared.copies.map(({ documents, kind }) => ({
        documents: documents.map((id) => this.reports[Number(id)]!.file),
        kind,
      })),
    };
  }
}

type Group = ReportComparison['groups'][number];

/** One quotation in several places; each speaker it is ascribed to is a reading. */
function quotationGroup(
  { printings, verdict }: QuotationGroup,
  placeOf: (fact: ReportedFact) => { document: number; fact: number },
): Group {
  const bySpeaker: { speaker: string | undefined; facts: ReturnType<typeof placeOf>[] }[] = [];
  for (const { fact } of printings) {
    const { speaker } = fact;
    const same = bySpeaker.find((reading) => sameSpeaker(reading.speaker, speaker));
    if (same === undefined) bySpeaker.push({ speaker, facts: [placeOf(fact)] });
    else same.facts.push(placeOf(fact));
  }
  const readings = bySpeaker.map(({ facts }) => ({
    facts,
    independent: new Set(facts.map(({ document }) => document)).size,
  }));
  const most = Math.max(...readings.map(({ independent }) => independent));
  const tied = readings.filter(({ independent }) => independent === most).length > 1;
  return {
    topic: 'quotation',
    relation: verdict.relation,
    why: verdict.why,
    readings,
    best: readings.findIndex(({ independent }) => independent === most),
    whyBest:
      readings.length === 1
        ? 'the only reading'
        : tied
          ? 'the readings are equally supported; the fullest printing stands here'
          : 'more documents ascribe it so',
  };
}

function sameSpeaker(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined ? one === other : sameName(one, other);
}

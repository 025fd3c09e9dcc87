import { accountOf, factsOfReport } from '../../documents/account.ts';
import { checkQuotation, type PrimaryText } from '../../documents/compare/index.ts';
import { reportedFacts } from '../../documents/facts/index.ts';
import type { DocumentText } from '../../documents/reading/index.ts';
import type { DocumentResult, Mention, QuotationCheck, ReportedFact, ScreenOptionsInput } from '../../model/index.ts';
import type { Engine } from '../types.ts';
import { checkFacts, notBefore } from './check-facts.ts';

/** What a reading is to give beside mentions, facts, checks and the account. */
export interface ReportOptions extends ScreenOptionsInput {
  /** The text itself, for those who show sentences. */
  readonly withText?: boolean;
  /** Primary texts to check quotations against. */
  readonly against?: readonly PrimaryText[];
}

/**
 * Reads a document as a report: the listed parties it names, what it reports, each reported designation beside the
 * lists, and what became of every sentence. Where what it reports is confirmed, that narrows when it was written.
 * Throws as `Engine.read` does.
 */
export function readReport(engine: Engine, document: DocumentText, options: ReportOptions = {}): DocumentResult {
  const { withText = false, against = [], ...screening } = options;
  const { text, aside, language } = document;
  const { mentions } = engine.read({ file: document.file, text }, screening);
  const english = language === undefined || language.code === 'en';
  const facts = english ? factsOfReport(factsIn(text, mentions, document.date.value), aside) : [];
  const checks = checkFacts(text, { engine, lists: screening.lists ?? [], facts });
  const earliest = notBefore(checks, document.date.value);
  const { file, sha256, kind, title, encoding } = document;
  return {
    file,
    sha256,
    characters: text.length,
    mentions,
    kind,
    ...(title === undefined ? {} : { title }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(language === undefined ? {} : { language }),
    date: { ...document.date, ...(earliest === undefined ? {} : { notBefore: earliest }) } as DocumentResult['date'],
    aside: [...aside],
    ...(withText ? { text } : {}),
    facts,
    checks,
    ...(against.length === 0 ? {} : { quotations: checkQuotations(facts, against) }),
    account: accountOf({ text, facts, aside, language: language?.code }),
  };
}

function factsIn(text: string, mentions: readonly Mention[], date: string | undefined): ReportedFact[] {
  return reportedFacts(text, {
    ...(date === undefined ? {} : { date }),
    mentions: mentions
      .filter(({ party }) => party.schema !== 'Vessel' && party.schema !== 'Airplane')
      .map(({ start, end, party }) => ({
        start,
        end,
        name: party.caption,
        type: party.schema === 'Person' ? ('person' as const) : ('organisation' as const),
        party: `${party.list}:${party.id}`,
      })),
  });
}

function checkQuotations(facts: readonly ReportedFact[], against: readonly PrimaryText[]): QuotationCheck[] {
  return facts.flatMap((fact, number) => {
    if (fact.kind !== 'quotation') return [];
    const { result, source, changes } = checkQuotation(fact.text, against);
    return [
      {
        fact: number,
        result,
        ...(source === undefined ? {} : { source }),
        changes: changes.map((one) => ({ ...one })),
      },
    ];
  });
}

import { accountOf, factsOfReport } from '../../documents/account.ts';
import { checkQuotation, type PrimaryText } from '../../documents/compare/index.ts';
import { reportedFacts } from '../../documents/facts/index.ts';
import { checkProposals } from '../../documents/proposals/index.ts';
import type { DocumentText } from '../../documents/reading/index.ts';
import type {
  DocumentResult,
  Mention,
  ProposalCount,
  QuotationCheck,
  ReportedFact,
  ScreenOptionsInput,
} from '../../model/index.ts';
import type { Engine } from '../types.ts';
import { checkFacts, notBefore } from './check-facts.ts';
import type { Proposed } from './propose.ts';

/** What a reading is to give beside mentions, facts, checks and the account. */
export interface ReportOptions extends ScreenOptionsInput {
  /** The text itself, for those who show sentences. */
  readonly withText?: boolean;
  /** Primary texts to check quotations against. */
  readonly against?: readonly PrimaryText[];
  /** Facts that a language model proposes: those the sentences support are added, and marked. */
  readonly proposed?: Proposed | undefined;
}

/**
 * Reads a document as a report: the listed parties it names, what it reports, each reported designation beside the
 * lists, and what became of every sentence. Where what it reports is confirmed, that narrows when it was written.
 * Throws as `Engine.read` does.
 */
export function readReport(engine: Engine, document: DocumentText, options: ReportOptions = {}): DocumentResult {
  const { withText = false, against = [], proposed, ...screening } = options;
  const { text, aside, language } = document;
  const { mentions } = engine.read({ file: document.file, text }, screening);
  const english = language === undefined || language.code === 'en';
  const own = english ? factsOfReport(factsIn(text, mentions, document.date.value), aside) : [];
  const { facts, proposals } = withProposals(own, proposed, document, mentions);
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
    ...(proposals === undefined ? {} : { proposals }),
    checks,
    ...(against.length === 0 ? {} : { quotations: checkQuotations(facts, against) }),
    account: accountOf({ text, facts, aside, language: language?.code }),
  };
}

function factsIn(text: string, mentions: readonly Mention[], date: string | undefined): ReportedFact[] {
  return reportedFacts(text, {
    ...(date === undefined ? {} : { date }),
    mentions: partiesIn(mentions),
  });
}

/** Mentions of those whom facts are about: no ship and no aircraft. */
function partiesIn(mentions: readonly Mention[]) {
  return mentions
    .filter(({ party }) => party.schema !== 'Vessel' && party.schema !== 'Airplane')
    .map(({ start, end, party }) => ({
      start,
      end,
      name: party.caption,
      type: party.schema === 'Person' ? ('person' as const) : ('organisation' as const),
      party: `${party.list}:${party.id}`,
    }));
}

/** The facts read here and those proposed that their sentences support, in the order of the text. */
function withProposals(
  known: ReportedFact[],
  proposed: Proposed | undefined,
  { text, aside, date }: DocumentText,
  mentions: readonly Mention[],
): { facts: ReportedFact[]; proposals?: ProposalCount } {
  if (proposed === undefined) return { facts: known };
  const context = { by: proposed.by, known, date: date.value, mentions: partiesIn(mentions) };
  const { accepted, refused } = checkProposals(text, proposed.facts, context);
  const reported = factsOfReport(accepted, aside);
  return {
    facts: [...known, ...reported].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    proposals: {
      by: proposed.by,
      accepted: reported.length,
      refused: [...refused].map(([reason, count]) => ({ reason, count })),
    },
  };
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

import type {
  CaseDocument,
  CaseFact,
  CaseParty,
  CaseSource,
  DocumentResult,
  FactCheck,
  FactSource,
  ReportedFact,
  TreatyStates,
} from '../../model/index.ts';
import { canonicalJson } from '../../store/index.ts';
import { order } from '../days.ts';
import { shortHash } from '../short-hash.ts';
import { statusOf } from '../status.ts';
import type { Draft, Reading } from './draft.ts';
import { draftOf } from './drafts.ts';
import type { Ledger } from './ledger.ts';
import { partiesOf } from './parties.ts';

/** What adding one document writes. */
export interface Addition {
  readonly source: CaseSource;
  readonly document: CaseDocument;
  /** New sources (list versions that confirm something), parties and facts. */
  readonly sources: readonly CaseSource[];
  readonly parties: readonly CaseParty[];
  readonly facts: readonly CaseFact[];
  /** Proposed facts that were there and now rest on this document too. */
  readonly extended: readonly CaseFact[];
  /** Reported facts that became no proposal, with the reason. */
  readonly left: readonly { readonly kind: ReportedFact['kind']; readonly why: string }[];
}

/** When a document is added, as an ISO instant, and whether others are held to its words: an order, a court's statement. */
export interface Addressed {
  readonly at: string;
  readonly primary?: boolean | undefined;
}

/** Id of the source a document becomes: its content decides. */
export const sourceIdOf = ({ sha256 }: Pick<DocumentResult, 'sha256'>): string => `doc-${sha256.slice(0, 12)}`;

/**
 * What a read document adds to a case: everything it reports, proposed. What was proposed already in the same words rests
 * on one source more; what is accepted already, or contradicted, says so in `check`. Pure: the same ledger, document and
 * instant give the same. Ids follow from what is said, and not from the order of adding.
 *
 * @param report as `readReport` gives it, with its text.
 * @param added when; the day stands for that of a document which has none.
 */
export function proposalsOf(
  ledger: Ledger,
  report: DocumentResult & { readonly text: string },
  table: TreatyStates | undefined,
  { at, primary = false }: Addressed,
): Addition {
  const source = sourceOf(report, primary);
  const dated = report.date?.value ?? report.date?.notBefore;
  const day = dated !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(dated) ? dated : undefined;
  const parties = partiesOf(ledger);
  const reading: Reading = {
    ledger,
    report,
    parties,
    names: ledger.names(table),
    table,
    source: source.id,
    day,
    by: report.date?.value?.length === 10 ? report.date.value : at.slice(0, 10),
  };
  const said = new Map<string, CaseFact>();
  const confirming = new Map<string, CaseSource>();
  const left: { kind: ReportedFact['kind']; why: string }[] = [];
  const became = (report.facts ?? []).map((fact, number) => {
    const draft = draftOf(fact, number, reading);
    if ('left' in draft) {
      left.push({ kind: fact.kind, why: draft.left });
      return { left: draft.left };
    }
    if (draft.confirmedBy !== undefined) confirming.set(draft.confirmedBy.source.id, draft.confirmedBy.source);
    const proposed = asFact(draft, fact, reading, at);
    const before = said.get(proposed.id) ?? ledger.facts.get(proposed.id);
    said.set(proposed.id, before === undefined ? proposed : together(before, proposed));
    return { id: proposed.id };
  });
  const facts = [...said.values()].sort((a, b) => order(a.id, b.id));
  return {
    source,
    document: { id: source.id, text: report.text, sentences: sentencesOf(report, became) },
    sources: [...confirming.values()].filter(({ id }) => !ledger.sources.has(id)).sort((a, b) => order(a.id, b.id)),
    parties: parties.fresh(),
    facts: facts.filter(({ id }) => !ledger.facts.has(id)),
    extended: facts.filter(({ id }) => ledger.facts.has(id)),
    left,
  };
}

function sourceOf({ file, title, date, sha256 }: DocumentResult, primary: boolean): CaseSource {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return {
    id: sourceIdOf({ sha256 }),
    kind: primary ? 'public record' : 'document',
    title: title ?? name,
    ...(date?.value !== undefined && /^\d{4}(-\d{2}){0,2}$/.test(date.value) ? { date: date.value } : {}),
    sha256,
    read: 'whole',
  };
}

function asFact(draft: Draft, reported: ReportedFact, { ledger, source, day, by }: Reading, at: string): CaseFact {
  const { what, says, check, since, until, seenOn, goneOn, confirmedBy } = draft;
  const days = Object.fromEntries(
    Object.entries({ since, until, seenOn, goneOn }).filter(([, value]) => value !== undefined),
  );
  // When it was seen differs from report to report, and how a charge is worded; what is said is the same.
  const identity = { ...what, by: undefined, charges: undefined, since, until };
  const own = `${what.kind}.${shortHash(identity)}`;
  const held = ledger.facts.get(own);
  const open = held === undefined || statusOf(held) === 'proposed' || statusOf(held) === 'disputed';
  return {
    // What somebody decided already stays as it was decided: the same from a further document is a proposal of its own.
    id: open ? own : `${own}.${source.slice('doc-'.length)}`,
    says,
    ...days,
    known: day ?? by,
    what,
    sources: [placeOf(reported, source), ...(confirmedBy === undefined ? [] : [confirmedBy.at])],
    check: open || check.fact !== undefined ? check : besideDecided(held!),
    decisions: [{ status: 'proposed', by: 'reader', why: 'read in the document', at }],
  };
}

/** The very same was decided about before. */
function besideDecided(fact: CaseFact): FactCheck {
  const status = statusOf(fact)!;
  const last = fact.decisions.at(-1)!;
  const because = `the same was ${status} by ${last.by}: ${last.why}`;
  return { verdict: status === 'accepted' ? 'confirmed' : 'contradicted', because, fact: fact.id };
}

function placeOf({ span, sentence, voice, modality, attribution }: ReportedFact, source: string): FactSource {
  const said = attribution === undefined ? {} : { attribution };
  return { source, span, sentence, voice, modality, ...said, mark: 'read in source' };
}

/** A proposed fact with what a further report of the same adds: its sources, and since when it could be known. */
function together(before: CaseFact, more: CaseFact): CaseFact {
  const sources = new Map([...before.sources, ...more.sources].map((source) => [canonicalJson(source), source]));
  const { seenOn } = more;
  return {
    ...before,
    check: graver(before.check!, more.check!),
    known: [before.known, more.known].sort(order)[0]!,
    ...(seenOn !== undefined && (before.seenOn === undefined || seenOn > before.seenOn) ? { seenOn } : {}),
    sources: [...sources.values()].sort(
      (a, b) =>
        order(a.source, b.source) ||
        (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
        order(canonicalJson(a), canonicalJson(b)),
    ),
  };
}

const WEIGHT = { unconfirmed: 0, explained: 1, confirmed: 2, contradicted: 3 } as const;

/** What weighs more of two checks of the same, whichever came first: a report with a day tells more than one without. */
function graver(a: FactCheck, b: FactCheck): FactCheck {
  const by = WEIGHT[b.verdict] - WEIGHT[a.verdict] || order(canonicalJson(a), canonicalJson(b));
  return by > 0 ? b : a;
}

function sentencesOf(
  { account = [] }: DocumentResult,
  became: readonly ({ readonly id: string } | { readonly left: string })[],
): CaseDocument['sentences'] {
  return account.map(({ start, end, as, facts, why }) => {
    const those = facts.map((number) => became[number]!);
    const ids = [...new Set(those.flatMap((one) => ('id' in one ? one.id : [])))].sort(order);
    const reasons = [why, ...new Set(those.flatMap((one) => ('left' in one ? `not proposed: ${one.left}` : [])))];
    const said = reasons.filter(Boolean).join('; ');
    return { start, end, as, facts: ids, ...(said === '' ? {} : { why: said }) };
  });
}

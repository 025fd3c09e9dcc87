import { type Named, ReportedFact } from '../../model/index.ts';
import { resolveDate } from '../dates/index.ts';
import type { PartyMention } from '../entities/clause.ts';
import { COUNTRY_NAMES, DEMONYMS } from '../entities/tables/demonyms.ts';
import { hedgesIn } from '../facts/context.ts';
import { type Quoted, quotationsOf, quoteAt } from '../facts/quotes.ts';
import { type Span, sentences } from '../sentences.ts';
import { flat, NAMED, placeOf, printsNumber, printsWords, stands } from './printed-values.ts';
import { saysAsMuch } from './said-already.ts';
import { hasSigns, saysNo } from './signs.ts';

/** Why a proposal does not count. */
export type Refusal =
  | 'not a fact of a known kind'
  | 'words that do not stand in the sentence'
  | 'a name or phrase that does not stand in the sentence'
  | 'a number that does not stand in the sentence'
  | 'a date that does not stand in the sentence'
  | 'no word in the sentence says so'
  | 'said otherwise or less surely in the sentence'
  | 'read already';

export interface ProposalContext {
  /** Who proposes: facts are marked with it. */
  readonly by: string;
  /** What the document was read to report without proposals. */
  readonly known: readonly ReportedFact[];
  /** The document's date, ISO, as far as known. */
  readonly date?: string | undefined;
  readonly mentions?: readonly PartyMention[];
}

export interface CheckedProposals {
  readonly accepted: readonly ReportedFact[];
  readonly refused: ReadonlyMap<Refusal, number>;
}

/**
 * Which of the facts that somebody proposes for a text its sentences support. Nothing is believed: words, names, numbers
 * and dates must stand in the one sentence to the letter, a word of the kind must stand there, and it may not hedge what
 * is proposed as surer. Who did what to whom inside the sentence cannot be told by this.
 * @param proposals of any shape, as they came; see `proposalPrompt` for what is asked for
 */
export function checkProposals(
  text: string,
  proposals: readonly unknown[],
  context: ProposalContext,
): CheckedProposals {
  const scene = { text, spans: sentences(text), quotes: quotationsOf(text), ...context };
  const accepted: ReportedFact[] = [];
  const refused = new Map<Refusal, number>();
  for (const proposal of proposals) {
    const fact = checkOne(proposal, scene);
    const isKnown = (one: ReportedFact) => saysAsMuch(one, fact as ReportedFact);
    const outcome =
      typeof fact !== 'string' && [...context.known, ...accepted].some(isKnown) ? ('read already' as const) : fact;
    if (typeof outcome === 'string') refused.set(outcome, (refused.get(outcome) ?? 0) + 1);
    else accepted.push(outcome);
  }
  return { accepted, refused };
}

interface Scene extends ProposalContext {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly quotes: readonly Quoted[];
}

function checkOne(proposal: unknown, scene: Scene): ReportedFact | Refusal {
  if (!isRecord(proposal)) return 'not a fact of a known kind';
  const { sentence, quote, date, country: printedCountry, ...values } = proposal;
  const within = typeof sentence === 'number' ? scene.spans[sentence] : undefined;
  if (within === undefined || typeof quote !== 'string') return 'words that do not stand in the sentence';
  const words = scene.text.slice(within.start, within.end);
  const at = words.indexOf(quote);
  if (at < 0 || !stands(flat(words), quote)) return 'words that do not stand in the sentence';
  const span = { start: within.start + at, end: within.start + at + quote.length };
  const country = typeof printedCountry === 'string' ? printedCountry : undefined;
  const parsed = ReportedFact.safeParse({
    ...values,
    ...withOwnNames(values, within, scene),
    ...(country !== undefined && { country: countryCode(country) }),
    span,
    sentence,
    voice: quoteAt(scene.quotes, span.start) === undefined ? 'own' : 'quotation',
    proposedBy: scene.by,
  });
  if (!parsed.success || isAboutNobody(parsed.data)) return 'not a fact of a known kind';
  const fact = parsed.data;
  const printed = flat(words);
  if (!printsWords(fact, printed, country)) return 'a name or phrase that does not stand in the sentence';
  if (!printsNumber(fact, printed)) return 'a number that does not stand in the sentence';
  const unsupported = unsupportedBy(fact, words, scene);
  if (unsupported !== undefined) return unsupported;
  if (date === undefined || date === null) return fact;
  const resolved =
    typeof date === 'string' && stands(printed, date) ? resolveDate(date, { value: scene.date }) : undefined;
  return resolved === undefined ? 'a date that does not stand in the sentence' : { ...fact, date: resolved };
}

/** These name somebody or count some; without either they say nothing. */
function isAboutNobody(fact: ReportedFact): boolean {
  if (fact.kind === 'designation') return (fact.subject ?? fact.count) === undefined;
  if (fact.kind === 'membership') return (fact.state ?? fact.count) === undefined;
  return fact.kind === 'endorsement' && (fact.endorser ?? fact.count) === undefined;
}

/** Names as proposed; which party and country they are is looked up here, whatever was proposed. */
function withOwnNames(values: Readonly<Record<string, unknown>>, within: Span, scene: Scene): Record<string, unknown> {
  const own: Record<string, unknown> = {};
  for (const field of NAMED) {
    const named = values[field];
    if (!isRecord(named)) continue;
    const { name, type } = named as Partial<Named>;
    const code = type === 'country' ? countryCode(String(name)) : undefined;
    const party = scene.mentions?.find(
      ({ start, end }) => start >= within.start && end <= within.end && scene.text.slice(start, end) === name,
    )?.party;
    own[field] = { name, type, ...(party !== undefined && { party }), ...(code !== undefined && { country: code }) };
  }
  return own;
}

function countryCode(words: string): string | undefined {
  const low = words.toLowerCase().replace(/^the /, '');
  return COUNTRY_NAMES.get(low) ?? DEMONYMS.get(low.replaceAll('-', ' '));
}

/** Whether a word of the sentence says it, and says it as surely; what quoted words hedge is not the quoting. */
function unsupportedBy(fact: ReportedFact, words: string, { text, quotes }: Scene): Refusal | undefined {
  const low = spaced(words);
  if (fact.kind === 'quotation') {
    const { start, end } = fact.span;
    const inner = quoteAt(quotes, start + text.slice(start, end).search(/\p{L}/u))?.inner;
    const isQuoted = inner !== undefined && flat(text.slice(inner.start, inner.end)).includes(flat(fact.text));
    if (!isQuoted) return 'no word in the sentence says so';
    return fact.modality === 'happened' ? undefined : 'said otherwise or less surely in the sentence';
  }
  if (!hasSigns(fact, low)) return 'no word in the sentence says so';
  const hedges = hedgesIn(fact.kind === 'role' ? spaced(stretchOf(fact, flat(words))) : low).filter(
    (hedge) => !(hedge === 'denied' && saysNo(fact)),
  );
  const fits = fact.modality === 'happened' ? hedges.length === 0 : hedges.includes(fact.modality);
  return fits ? undefined : 'said otherwise or less surely in the sentence';
}

/**
 * What somebody is, is told in passing: the verb of the sentence ("denied", "may sanction") is about something else. The
 * words that hedge it stand from name to role, or right before ("alleged", "perhaps").
 */
function stretchOf({ subject, role }: Extract<ReportedFact, { kind: 'role' }>, sentence: string): string {
  const parts = [subject.name, role].map((words) => ({ at: placeOf(sentence, words), length: flat(words).length }));
  const start = Math.min(...parts.map(({ at }) => at));
  const end = Math.max(...parts.map(({ at, length }) => at + length));
  return sentence.slice(sentence.lastIndexOf(' ', start - 2) + 1, end);
}

/** Lower case with blanks between words and marks, as hedges are looked for; the month of May is none. */
function spaced(words: string): string {
  return flat(words)
    .replace(
      /\b(?:in|of|last|since|until|by|this|next|early|mid|late|during) May\b|\bMay(?= \d)|(?<=\d(?:st|nd|rd|th)? )May\b/g,
      'month',
    )
    .toLowerCase()
    .replace(/n't\b/g, " n't")
    .replace(/\bcannot\b/g, 'can not')
    .replace(/([,;:()—–])/g, ' $1 ')
    .replace(/\s+/g, ' ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

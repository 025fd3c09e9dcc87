import {
  checkQuotation,
  type MarkedPiece,
  markedWords,
  type PrimaryText,
  quotationGroups,
  sameName,
  wordsFrom,
} from '../../documents/compare/index.ts';
import type { CaseFact, FactStatus, ReportedFact } from '../../model/index.ts';
import { order, reached } from '../days.ts';
import type { KnownRecord } from '../known.ts';
import type { Names } from '../names.ts';
import { type HeldText, primaryTexts } from './texts.ts';

export type { MarkedPiece };

/** Words as one source prints them, beside the fullest printing and beside the primary text they are from. */
export interface Printing {
  readonly fact: string;
  readonly source: string;
  /** Who said them, by this source. */
  readonly speaker: string;
  /** Against the fullest printing. */
  readonly as: 'fullest' | 'exact' | 'shortened' | 'altered';
  /** The words, and which of them do not stand in the fullest printing. */
  readonly words: readonly MarkedPiece[];
  readonly checked: Checked;
}

/** How words stand to the primary texts the case holds. */
export interface Checked {
  /** `no text`: the case holds no primary text to check them against. */
  readonly result: 'exact' | 'shortened' | 'altered' | 'not found' | 'no text';
  /** The source whose text has them, and that stretch of it: what the quotation leaves out or has otherwise is marked. */
  readonly source?: string;
  readonly stretch?: readonly MarkedPiece[];
  /** The quotation, and which of its words do not stand there. */
  readonly words?: readonly MarkedPiece[];
}

/** The same words as several sources print them; the fullest first. */
export interface Quotation {
  readonly printings: readonly Printing[];
  /** More than one speaker is named for them. */
  readonly attributedDifferently: boolean;
}

/** The quotations of a case until a day, and the sources whose texts they were held beside. */
export interface Quotations {
  readonly primary: readonly string[];
  readonly quotations: readonly Quotation[];
}

/**
 * What is quoted in a case until a day, in facts that are accepted or not decided yet.
 *
 * @param known the record by what was known.
 * @param read the text of a source.
 */
export async function quotationsIn(
  { record, names, status }: KnownRecord,
  asOf: string,
  read: (source: string) => Promise<HeldText | undefined>,
): Promise<Quotations> {
  const texts = await primaryTexts(record.sources, read);
  const primary = texts.map(({ source, text }) => ({ name: source, text }));
  const facts = record.facts
    .filter((fact) => fact.what.kind === 'statement' && SPEAKING.has(status(fact)!))
    .filter(({ since }) => since === undefined || reached(asOf, since) !== 'no')
    .sort((a, b) => order(a.since ?? '', b.since ?? '') || order(a.id, b.id));
  return { primary: primary.map(({ name }) => name), quotations: await quotationsOf(facts, primary, names, read) };
}

const SPEAKING: ReadonlySet<FactStatus> = new Set(['accepted', 'disputed', 'proposed']);

/**
 * What is quoted in a case: its printings grouped, each laid beside the fullest and beside the primary texts. Words stand in
 * the fact itself, or in the text of the document at its span, where that is held.
 *
 * @param facts statements, in the order in which they are to be shown.
 * @param read the text of a source.
 */
async function quotationsOf(
  facts: readonly CaseFact[],
  primary: readonly PrimaryText[],
  names: Names,
  read: (source: string) => Promise<HeldText | undefined>,
): Promise<Quotation[]> {
  const said = await printed(facts, names, read);
  const groups = quotationGroups(said.map(({ source, as }) => ({ id: source, facts: [as] })));
  const of = new Map(said.map((one) => [one.as, one]));
  const grouped = groups.map(({ printings }) => printings.map(({ fact }) => of.get(fact)!));
  const together = new Set(grouped.flat());
  const alone = said.filter((one) => !together.has(one)).map((one) => [one]);
  const place = new Map(said.map((one, at) => [one, at]));
  const first = (those: readonly Said[]) => Math.min(...those.map((one) => place.get(one)!));
  return [...grouped, ...alone]
    .sort((a, b) => first(a) - first(b))
    .map((those) => ({
      printings: those.map((one) => printing(one, those[0]!, primary)),
      attributedDifferently: those.some((one) => !sameSpeaker(one, those[0]!)),
    }));
}

type ReportedQuotation = Extract<ReportedFact, { kind: 'quotation' }>;

interface Said {
  readonly fact: string;
  readonly source: string;
  readonly speaker: string;
  readonly words: string;
  /** The same as the comparison of reports takes it. */
  readonly as: ReportedQuotation;
}

const sameSpeaker = (a: Said, b: Said): boolean => sameName(a.speaker, b.speaker);

async function printed(
  facts: readonly CaseFact[],
  names: Names,
  read: (source: string) => Promise<HeldText | undefined>,
): Promise<Said[]> {
  const said: Said[] = [];
  for (const fact of facts) {
    const { id, what, sources } = fact;
    if (what.kind !== 'statement') continue;
    const speaker = names.party(what.speaker);
    const add = (source: string, words: string): void => {
      const as: ReportedQuotation = {
        kind: 'quotation',
        speaker,
        text: words,
        span: { start: 0, end: words.length },
        sentence: 0,
        voice: 'quotation',
        modality: 'happened',
      };
      said.push({ fact: id, source, speaker, words, as });
    };
    for (const words of [what.quotation ?? [], what.variants].flat()) add(sources[0]!.source, words);
    if (what.quotation !== undefined) continue;
    for (const { source, span, voice } of sources) {
      const text = span === undefined || voice !== 'quotation' ? undefined : (await read(source))?.text;
      if (text !== undefined && span!.end <= text.length) add(source, unquoted(text.slice(span!.start, span!.end)));
    }
  }
  return said;
}

/** Without the marks around it, and on one line. */
const unquoted = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”„«»‘’']+/, '')
    .replace(/[\s"“”„«»‘’',]+$/, '');

function printing(one: Said, fullest: Said, primary: readonly PrimaryText[]): Printing {
  const { fact, source, speaker, words } = one;
  const checked = checkedBy(words, primary);
  if (one === fullest)
    return { fact, source, speaker, as: 'fullest', words: [{ text: words, differs: false }], checked };
  const beside = markedWords(words, fullest.words);
  const same = beside.quoted.every(({ differs }) => !differs);
  const whole = beside.source.every(({ differs }) => !differs);
  return {
    fact,
    source,
    speaker,
    as: !same ? 'altered' : whole ? 'exact' : 'shortened',
    words: beside.quoted,
    checked,
  };
}

function checkedBy(words: string, primary: readonly PrimaryText[]): Checked {
  if (primary.length === 0) return { result: 'no text' };
  const { result, source, place } = checkQuotation(words, primary);
  const text = primary.find(({ name }) => name === source)?.text;
  if (source === undefined || text === undefined || place === undefined) return { result };
  const stretch = wordsFrom(text, place);
  const beside = markedWords(words, stretch);
  return { result, source, stretch: beside.source, words: beside.quoted };
}

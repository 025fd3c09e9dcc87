import {
  checkInWords,
  checksInWords,
  dateInWords,
  factInWords,
  nobodyInWords,
  proposalsInWords,
} from '../../screen/checking/words.ts';
import type {
  DesignationCheck,
  DocumentResult,
  Mention,
  ReadResult,
  ReportedFact,
  SentenceAccount,
} from '../../screen/vocabulary.ts';
import { explainInWords } from '../../screen/words.ts';
import { presentDesignation } from './result.ts';
import { laterVersions, presentScope, presentStanding } from './standing.ts';
import { plain, type Style } from './style.ts';
import { counted } from './words.ts';

/** What was read against, where a day was asked about: before the first document. */
export function presentReadingScope(
  { asOf, knownAt, coverage }: Omit<ReadResult, 'documents'>,
  style: Style,
): string[] {
  if (asOf === undefined && knownAt === undefined) return [];
  return [`Read against ${presentScope(coverage)}.`, ...laterVersions(coverage, style)];
}

/** The mentions of a document for people, every one in its sentence, then what it reports beside the lists. */
export function presentReading(document: DocumentResult, style: Style, account = false, asOf?: string): string[] {
  return [...presentDocument(document, style, asOf), ...(account ? presentAccount(document, style) : [])];
}

function presentDocument(document: DocumentResult, style: Style, asOf: string | undefined): string[] {
  const parties = new Set(document.mentions.map((mention) => mention.party.id)).size;
  const found =
    document.mentions.length === 0
      ? nobodyInWords(asOf)
      : `${counted(document.mentions.length, 'mention')} of ${counted(parties, 'listed party', 'listed parties')}`;
  const date = document.date === undefined ? [] : [`  ${style.dim(plain(dateInWords(document.date)))}`];
  const checks = document.checks ?? [];
  return [
    `${style.bold(plain(document.file))}: ${found}`,
    ...date,
    ...document.mentions.flatMap((mention) => ['', ...presentMention(mention, style)]),
    ...(checks.length === 0 ? [] : ['', `  ${checksInWords(asOf)}:`]),
    ...checks.map((check) => `    ${presentCheck(check, style, asOf)}`),
    ...presentQuotations(document, style),
    ...(document.proposals === undefined ? [] : ['', `  ${style.dim(plain(proposalsInWords(document.proposals)))}`]),
  ];
}

function presentCheck(check: DesignationCheck, style: Style, asOf: string | undefined): string {
  const [head, ...rest] = checkInWords(check, asOf);
  const colour = { confirmed: style.green, inferred: style.cyan }[check.verdict as string] ?? style.yellow;
  return [colour(plain(head ?? '')), ...rest.map(plain)].join(' · ');
}

/** Quotations beside the texts given to check them against, with the words that differ; of the others how many there are. */
function presentQuotations({ quotations = [], facts = [] }: DocumentResult, style: Style): string[] {
  const found = quotations.filter(({ result }) => result !== 'not found');
  const others = quotations.length - found.length;
  if (quotations.length === 0) return [];
  return [
    '',
    '  Quotations beside the texts they may be from:',
    ...found.map(({ fact, result, source, changes }) => {
      const colour = { exact: style.green, altered: style.red }[result as string] ?? style.yellow;
      const words = [factInWords(facts[fact]!).replace(/\s+/g, ' '), source, ...changes.map(changeInWords)];
      return `    ${[colour(result), ...words.flatMap((one) => (one === undefined ? [] : [plain(one)]))].join(' · ')}`;
    }),
    ...(others === 0 ? [] : [`    ${style.dim(`${counted(others, 'other')} not found in them`)}`]),
  ];
}

function changeInWords({ quoted, source }: { readonly quoted: string; readonly source: string }): string {
  if (source === '') return `adds “${quoted}”`;
  return quoted === '' ? `leaves out “${source}”` : `“${quoted}” for “${source}”`;
}

function presentMention(mention: Mention, style: Style): string[] {
  const also = mention.alsoListedAs.map((party) => `${party.id} (${party.list})`).join(', ');
  return [
    `  line ${mention.line}: ${sentenceWithMark(mention, style)}`,
    `    ${style.bold(plain(mention.party.caption))} · ${style.cyan(mention.party.id)} · ${mention.party.list} · ${mention.score.toFixed(2)}`,
    ...(mention.asOf === undefined ? [] : [`    ${presentStanding(mention.asOf, style)}`]),
    ...(also === '' ? [] : [`    also listed as ${also}`]),
    ...mention.designations.map((designation) => `    ${presentDesignation(designation)}`),
    `    ${style.dim([...explainInWords(mention.explanation), ...mention.evidence].map(plain).join(' · '))}`,
  ];
}

function sentenceWithMark(mention: Mention, style: Style): string {
  const flat = (text: string) => plain(text.replace(/\s+/g, ' '));
  const at = mention.sentence.indexOf(mention.text);
  if (at < 0) return `${style.mark(flat(mention.text))} in: ${flat(mention.sentence)}`;
  const after = at + mention.text.length;
  return flat(mention.sentence.slice(0, at)) + style.mark(flat(mention.text)) + flat(mention.sentence.slice(after));
}

/** Every sentence with what became of it. */
function presentAccount({ account = [], facts = [], text = '' }: DocumentResult, style: Style): string[] {
  const counts = new Map<string, number>();
  for (const { as } of account) counts.set(as, (counts.get(as) ?? 0) + 1);
  const sum = [...counts].map(([as, count]) => `${count} ${as}`).join(', ');
  return [
    '',
    `  Account of ${counted(account.length, 'sentence')}: ${sum}`,
    ...account.flatMap((one) => presentSentence(one, facts, text, style)),
  ];
}

function presentSentence(
  { start, end, as, why, facts: own }: SentenceAccount,
  facts: readonly ReportedFact[],
  text: string,
  style: Style,
): string[] {
  const label = as === 'facts' ? style.green(as) : as === 'set aside' ? style.dim(as) : style.yellow(as);
  const reason = why === undefined ? '' : style.dim(` (${plain(why)})`);
  return [
    `    ${label}${reason}  ${plain(text.slice(start, end).replace(/\s+/g, ' '))}`,
    ...own.map((number) => `      · ${plain(factInWords(facts[number]!))}`),
  ];
}

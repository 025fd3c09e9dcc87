import type { Comparison } from '../../screen/types.ts';
import type { DocumentResult, ListCoverage, ListVersion, Mention, ReadResult } from '../../screen/vocabulary.ts';
import { explainInWords, shownScore, summaryInWords, whatIfInWords } from '../../screen/words.ts';
import { presentDesignation } from './result.ts';
import { laterVersions, presentScope, presentStanding } from './standing.ts';
import { plain, type Style } from './style.ts';
import { table } from './table.ts';
import { aged, counted, grouped, shownValue } from './words.ts';

/** A comparison for people: the score and its band in one line, then why. */
export function presentComparison(
  name1: string,
  name2: string,
  comparison: Comparison,
  lines: { readonly threshold: number; readonly strong: number; readonly nearlyCertain: number },
  style: Style,
): string[] {
  const { score, explanation } = comparison;
  const [colour, verdict] =
    score >= Math.max(lines.threshold, lines.nearlyCertain)
      ? [style.red, 'nearly certain']
      : score >= Math.max(lines.threshold, lines.strong)
        ? [style.red, 'strong']
        : score >= lines.threshold
          ? [style.yellow, 'alert']
          : [style.green, 'no match'];
  return [
    `${style.bold(colour(`${shownScore(score)} ${verdict}`))}  ${plain(name1)} / ${plain(name2)}`,
    `  ${plain(summaryInWords(explanation, lines.threshold))}`,
    ...explainInWords(explanation).map((clause) => `  · ${plain(clause)}`),
    ...whatIfInWords(explanation, shownValue).map((clause) => `  ${style.dim(plain(clause))}`),
  ];
}

/** The mentions of each document for people, every one in its sentence. */
export function presentReading(result: ReadResult, style: Style): string[] {
  const inTime = result.asOf !== undefined || result.knownAt !== undefined;
  const scope = inTime
    ? [`Read against ${presentScope(result.coverage)}.`, ...laterVersions(result.coverage, style)]
    : [];
  return result.documents.flatMap((document, index) => [
    ...(index > 0 ? [''] : scope),
    ...presentDocument(document, style),
  ]);
}

function presentDocument(document: DocumentResult, style: Style): string[] {
  const parties = new Set(document.mentions.map((mention) => mention.party.id)).size;
  const found =
    document.mentions.length === 0
      ? 'nobody on the lists is named'
      : `${counted(document.mentions.length, 'mention')} of ${counted(parties, 'listed party', 'listed parties')}`;
  return [
    `${style.bold(plain(document.file))}: ${found}`,
    ...document.mentions.flatMap((mention) => ['', ...presentMention(mention, style)]),
  ];
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

/** The lists loaded, as a table for people. */
export function presentLists(
  coverage: readonly ListCoverage[],
  versions: readonly ListVersion[],
  style: Style,
): string[] {
  const names = new Map(versions.map((version) => [`${version.list}@${version.version}`, version.names]));
  const rows = coverage.map((list) => [
    list.list,
    list.version,
    aged(list.ageDays),
    grouped(list.entries),
    grouped(list.nameOnlyRows),
    grouped(names.get(`${list.list}@${list.version}`) ?? 0),
    [
      list.stale ? 'stale' : '',
      list.damaged ? 'damaged' : '',
      list.screened ? '' : 'not screened',
      list.refused ? 'update refused' : '',
    ]
      .filter(Boolean)
      .join(', ') || 'good',
  ]);
  const [head, ...body] = table(
    [
      { head: 'LIST' },
      { head: 'VERSION' },
      { head: 'AGE', right: true },
      { head: 'ENTRIES', right: true },
      { head: 'BARE NAMES', right: true },
      { head: 'NAMES', right: true },
      { head: 'STATE' },
    ],
    rows,
  );
  const notes = coverage.flatMap((list) =>
    [...list.limits, ...(list.problem ? [list.problem] : []), ...refusal(list)].map(
      (limit) => `${list.list}: ${limit}`,
    ),
  );
  return [
    style.bold(head ?? ''),
    ...body,
    ...(notes.length > 0 ? ['', ...notes.map((note) => style.dim(plain(note)))] : []),
  ];
}

function refusal({ refused }: ListCoverage): string[] {
  return refused === undefined ? [] : [`the update of ${refused.date.slice(0, 10)} was refused: ${refused.reason}`];
}

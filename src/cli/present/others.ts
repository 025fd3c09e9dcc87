import type { Comparison } from '../../screen/types.ts';
import type { ListCoverage, ListVersion } from '../../screen/vocabulary.ts';
import { explainInWords, shownScore, summaryInWords, updateEnded, whatIfInWords } from '../../screen/words.ts';
import { plain, type Style } from './style.ts';
import { table } from './table.ts';
import { aged, grouped, shownValue } from './words.ts';

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
      list.refused ? `update ${updateEnded(list.refused)}` : '',
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
  if (refused === undefined) return [];
  const ended = updateEnded(refused) === 'refused' ? 'was refused' : 'did not reach it';
  return [`the update of ${refused.date.slice(0, 10)} ${ended}: ${refused.reason}`];
}

import type { KeptReport } from '../../screen/checking/compare-reports.ts';
import { factInWords } from '../../screen/checking/words.ts';
import type { ReportComparison, ReportedFact } from '../../screen/vocabulary.ts';
import { plain, type Style } from './style.ts';

type Group = ReportComparison['groups'][number];

/** Longer words of a document are cut: they are to be known again, and stand in the account in full. */
const LONGEST = 100;

/** Where the documents part, for people: each matter with its readings and who has them; that they agree is not told. */
export function presentComparison(
  { groups, copies }: ReportComparison,
  reports: readonly Pick<KeptReport, 'file' | 'facts'>[],
  style: Style,
): string[] {
  const parted = groups.filter(({ relation }) => relation !== 'agree');
  if (parted.length === 0 && copies.length === 0) return [];
  return [
    '',
    style.bold('Where the documents part:'),
    ...parted.flatMap((group) => presentGroup(group, reports, style)),
    ...copies.map(
      ({ documents, kind }) => `  ${style.yellow(kind)}  ${documents.map(fileName).map(plain).join(' and ')}`,
    ),
  ];
}

function presentGroup(
  { topic, relation, why, readings, best, whyBest }: Group,
  reports: readonly Pick<KeptReport, 'file' | 'facts'>[],
  style: Style,
): string[] {
  const label = relation === 'contradict' ? style.red(relation) : style.yellow(relation);
  return [
    `  ${label}  ${plain(`${topic}: ${why}`)}`,
    ...readings.map(({ facts }, at) => {
      const said = facts.map(({ document, fact }) => ({
        report: reports[document]!,
        fact: reports[document]!.facts[fact]!,
      }));
      const files = [...new Set(said.map(({ report }) => fileName(report.file)))].map(plain).join(', ');
      const support = at === best ? ` · best supported: ${plain(whyBest)}` : '';
      return `    · ${plain(inShort(said[0]!.fact))} ${style.dim(`(${files})${support}`)}`;
    }),
  ];
}

function inShort(fact: ReportedFact): string {
  const words = factInWords(fact).replace(/\s+/g, ' ');
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`;
}

function fileName(file: string): string {
  return file.split(/[\\/]/).at(-1) || file;
}

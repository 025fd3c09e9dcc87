import {
  groupRows,
  hangingInWords,
  headline,
  isMeasure,
  type RowGroup,
  sideInWords,
} from '../../screen/exposure/grouped.ts';
import type { ExposureReport } from '../../screen/exposure/types.ts';
import { presentScope } from './standing.ts';
import { plain, type Style } from './style.ts';
import { counted } from './words.ts';

/** An exposure for people: the answer, the rows, the single points of failure, what a what-if changes. */
export function presentExposure(report: ExposureReport, style: Style): string[] {
  const { rows, falls, mayFall, whatIf, singlePoints } = report;
  const groups = groupRows(rows);
  return [
    `${style.bold(plain(report.institution))} on ${report.day}`,
    ...headline(rows, falls, mayFall).map(plain),
    ...groups.filter(({ first }) => isMeasure(first)).flatMap((group) => ['', ...presentGroup(group, style)]),
    ...section(
      style,
      'Duties, and laws that pull the other way',
      groups.filter(({ first }) => !isMeasure(first)).map(shortly),
    ),
    ...section(
      style,
      'Single points of failure',
      singlePoints.map(({ name, brings, exposed }) => {
        const hit =
          exposed === undefined ? '' : exposed === 'applies' ? style.red(' · hit') : style.yellow(' · perhaps hit');
        return `${plain(name)}: ${plain(brings.map((end) => end.name).join(', '))}${hit}`;
      }),
    ),
    ...(whatIf === undefined ? [] : presentWhatIf(whatIf, style)),
    ...section(
      style,
      'To be confirmed, and assumed nowhere: names that resemble listed parties',
      report.toConfirm.flatMap(({ name, matches }) =>
        matches.map(
          ({ party, score }) =>
            `${plain(name)} — ${score.toFixed(2)} ${plain(party.caption)} · ${party.id} · ${party.list}`,
        ),
      ),
    ),
    ...section(style, 'Not known', [
      ...report.unresolved.map((code) => `the programme behind ${plain(code)}`),
      ...report.gaps.map(({ programme, gap }) => `${programme}: ${plain(gap)}`),
    ]),
    ...section(style, 'Taken for granted', report.assumed),
    '',
    style.dim(
      `${counted(report.asked.dealings, 'dealing')} asked about, ${counted(report.asked.notApplying, 'effect')} found not to apply. ` +
        `Names screened against ${presentScope(report.coverage)}. ${report.disclaimer}`,
    ),
  ];
}

function presentGroup({ first, toward, because, since }: RowGroup, style: Style): string[] {
  const colour = first.answer === 'applies' ? style.red : style.yellow;
  return [
    `${colour(first.answer)}  ${style.bold(plain(first.name))} ${sideInWords(first)}: ${plain(first.title)}`,
    `  ${plain(first.dealingName)}, with ${plain(toward.join(', '))}${because.length === 0 ? '' : `; because of ${plain(because.join(', '))}`}`,
    `  ${plain(first.citation)} (${first.mark})${since === undefined ? '' : `, since ${since}`}`,
    ...first.forLawyer.map((question) => `  ${style.yellow('a lawyer must say:')} ${plain(question)}`),
    ...first.toFillIn.map((question) => `  ${style.yellow('the file leaves out:')} ${plain(question)}`),
    `  hangs on it: ${plain(hangingInWords(first.hangs))}`,
  ];
}

function presentWhatIf({ designees, diff }: NonNullable<ExposureReport['whatIf']>, style: Style): string[] {
  const who = designees.map(({ name, designation }) => `${plain(name)} under ${designation.programme}`).join(' and ');
  const list = (things: readonly { readonly name: string }[]) => plain(things.map(({ name }) => name).join(', '));
  return [
    '',
    style.bold(
      `What if ${who} were designated: ${diff.added.length} added, ${diff.removed.length} removed, ${diff.changed.length} changed`,
    ),
    ...groupRows(diff.added).map((group) => `  ${style.red('+')} ${shortly(group)}`),
    ...groupRows(diff.removed).map((group) => `  ${style.green('-')} ${shortly(group)}`),
    ...diff.changed.map(
      ({ before, after }) =>
        `  ~ ${plain(after.name)}, ${plain(after.dealingName)}: ${plain(after.title)}: ${before.answer} → ${after.answer}`,
    ),
    ...(diff.falls.length === 0 ? [] : [`  These would stop too: ${list(diff.falls)}.`]),
    ...(diff.mayFall.length === 0 ? [] : [`  These might: ${list(diff.mayFall)}.`]),
  ];
}

function shortly({ first, toward }: RowGroup): string {
  return `${first.answer}: ${plain(first.name)}, ${plain(first.dealingName)} with ${plain(toward.join(', '))}: ${plain(first.title)} (${plain(first.citation)})`;
}

function section(style: Style, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', style.bold(title), ...lines.map((line) => `  ${line}`)];
}

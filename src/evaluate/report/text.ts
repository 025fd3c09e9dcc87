import type { Evaluation } from '../evaluate.ts';
import { figureWords, grouped, perThousandWords, shareWords } from './figures.ts';
import { atLeast, atMost, falseAlertGoal, GOALS, type Standing } from './goals.ts';

const SIGN: Record<Standing, string> = { reached: 'reached', open: 'open', missed: 'missed' };

/** The measure as lines for a terminal: every kind, false alerts, pairs, each with its goal where one is set. */
export function textReport(evaluation: Evaluation): string[] {
  const { settings, engine, policy } = evaluation;
  return [
    `Measured at ${settings.threshold} on ${settings.lists.join(', ')}, seed ${settings.seed}; policy ${policy.name} ${policy.hash}, engine ${engine.version}, background ${engine.background}.`,
    'Shares in percent with 95 % intervals; "open": below the goal, but the goal is within the interval.',
    '',
    ...table([
      ['Found, by kind of question', 'asked', 'found', 'goal', ''],
      ...evaluation.recall.map(({ title, recall, goal }) => [
        title,
        grouped(recall.n),
        shareWords(recall),
        goal === undefined ? '' : String(goal * 100),
        goal === undefined ? '' : SIGN[atLeast(goal, recall.share, recall.high)],
      ]),
    ]),
    '',
    ...table([
      ['False alerts, customers of a thousand', 'asked', 'alert', 'goal', ''],
      ...evaluation.falseAlerts.map((alerts) => {
        const goal = falseAlertGoal(evaluation, alerts);
        return [
          `${alerts.asked}; ${scope(evaluation, alerts.lists)}`,
          grouped(alerts.alerted.n),
          perThousandWords(alerts.alerted),
          goal === undefined ? '' : String(goal),
          goal === undefined ? '' : SIGN[atMost(goal, alerts.perThousand, alerts.alerted.low * 1000)],
        ];
      }),
    ]),
    ...(evaluation.pairs.length === 0 ? [] : ['', ...table(pairRows(evaluation))]),
  ];
}

function pairRows({ pairs }: Evaluation): string[][] {
  return [
    ['Labelled pairs', 'same', 'other', `F1 (goal ${GOALS.f1})`, `AUC (goal ${GOALS.auc})`],
    ...pairs.map(({ set, half, same, different, f1, auc }) => [
      `${set}, ${half}`,
      grouped(same),
      grouped(different),
      figureWords(f1),
      figureWords(auc),
    ]),
  ];
}

/** The lists in a few words. */
export function scope({ versions }: Evaluation, lists: readonly string[]): string {
  return lists.length === versions.length ? `all ${lists.length} lists` : lists.join(', ');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

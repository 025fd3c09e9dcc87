/**
 * Prints docs/measures/accuracy.md from the figures of a full measure.
 *
 *     interdict evaluate --full --pairs all --json all.json
 *     npx tsx scripts/evaluate/accuracy-page.ts all.json > docs/measures/accuracy.md
 */
import { readFileSync } from 'node:fs';
import type { Evaluation } from '../../src/evaluate/index.ts';
import { figureWords, grouped, percent, perThousandWords, shareWords } from '../../src/evaluate/report/figures.ts';
import { atLeast, atMost, falseAlertGoal, GOALS } from '../../src/evaluate/report/goals.ts';
import { scope } from '../../src/evaluate/report/text.ts';

/** Kinds of the frontier: those with goals that are hard to reach together. */
const SHOWN = ['typo', 'typo-every', 'dropped-middle', 'transliteration', 'native', 'nickname'];
const EACH = 10;

const file = process.argv[2];
if (file === undefined) throw new Error('Give the JSON file that interdict evaluate wrote.');
const evaluation = JSON.parse(readFileSync(file, 'utf8')) as Evaluation;
process.stdout.write(`${page(evaluation).join('\n')}\n`);

function page(all: Evaluation): string[] {
  const { settings, engine, policy, versions } = all;
  return [
    '# Accuracy',
    '',
    'Written by a command, from one run; change the command, not this page:',
    '',
    '```',
    `interdict evaluate --full --pairs all --seed ${settings.seed} --json all.json`,
    'npx tsx scripts/evaluate/accuracy-page.ts all.json > docs/measures/accuracy.md',
    '```',
    '',
    `Measured at threshold **${settings.threshold}** on ${settings.lists.join(' and ')}, with the policy \`${policy.name}\` (${policy.hash}), engine ${engine.version}, background model ${engine.background}. Lists: ${versions.map(({ list, version }) => `${list} ${version}`).join(', ')}.`,
    'How the questions are made and what they are worth is said in [how accuracy is measured](accuracy-method.md).',
    'Shares are in percent with 95 % Wilson intervals. *Reached* speaks of the share itself; *open* means below the goal with the goal inside the interval.',
    '',
    '## Found, by kind of question',
    '',
    ...table(['kind', 'asked', 'found', 'goal', '', 'without that name'], all.recall.map(recallRow)),
    '',
    'The last column hides the very name a question was made from, so that only the other names of the party can answer; these are often quite other names, so it has no goal.',
    '',
    ...byScript(all),
    '## False alerts',
    '',
    `Customers of a thousand who alert, of ${grouped(settings.customers)} invented people on no list, screened as persons.`,
    '',
    ...table(
      ['asked with', 'lists', 'customers who alert', 'goal', '', 'alerts'],
      all.falseAlerts.map((each) => alertRow(all, each)),
    ),
    '',
    '## The frontier',
    '',
    'Share found and false alerts at one threshold and in one configuration, from loose to tight.',
    '',
    ...frontier(all),
    '',
    ...priceOfTheGoal(all),
    '## Labelled pairs',
    '',
    `F1 at ${settings.threshold} and area under the ROC curve, with 95 % bootstrap intervals. Goals: F1 ${GOALS.f1}, AUC ${GOALS.auc}. \`held\` was never looked at case by case.`,
    '',
    ...table(
      ['set', 'half', 'same', 'different', 'F1', 'AUC', 'precision', 'recall'],
      all.pairs.map(({ set, half, same, different, f1, auc, precision, recall }) => [
        set,
        half,
        grouped(same),
        grouped(different),
        `${figureWords(f1)} ${atLeast(GOALS.f1, f1.value, f1.high)}`,
        `${figureWords(auc)} ${atLeast(GOALS.auc, auc.value, auc.high)}`,
        precision.value.toFixed(3),
        recall.value.toFixed(3),
      ]),
    ),
    '',
    '## Worst errors',
    '',
    ...worst(all),
  ];
}

function recallRow({ title, recall, goal, throughOtherNames }: Evaluation['recall'][number]): string[] {
  return [
    title,
    grouped(recall.n),
    shareWords(recall),
    goal === undefined ? '' : percent(goal),
    goal === undefined ? '' : atLeast(goal, recall.share, recall.high),
    throughOtherNames === undefined ? '' : `${percent(throughOtherNames.share)} of ${grouped(throughOtherNames.n)}`,
  ];
}

function alertRow(all: Evaluation, alerts: Evaluation['falseAlerts'][number]): string[] {
  const goal = falseAlertGoal(all, alerts);
  return [
    alerts.asked,
    scope(all, alerts.lists),
    perThousandWords(alerts.alerted),
    goal === undefined ? '' : String(goal),
    goal === undefined ? '' : atMost(goal, alerts.perThousand, alerts.alerted.low * 1000),
    alerts.alertsPerThousand.toFixed(1),
  ];
}

function byScript({ recall }: Evaluation): string[] {
  const several = recall.filter(({ byScript: scripts }) => Object.keys(scripts).length > 1);
  const rows = several.flatMap(({ title, byScript: scripts }) =>
    Object.entries(scripts).map(([script, share]) => [title, script, grouped(share.n), shareWords(share)]),
  );
  const halves = recall.flatMap(({ title, byHalf }) =>
    Object.entries(byHalf ?? {}).map(([half, share]) => [title, half, grouped(share.n), shareWords(share)]),
  );
  const taken = recall.flatMap(({ title, byTaken }) =>
    Object.entries(byTaken ?? {}).map(([from, share]) => [title, from, grouped(share.n), shareWords(share)]),
  );
  return [
    '### By script, by half of the parties, by where the spelling was taken from',
    '',
    ...table(['kind', '', 'asked', 'found'], [...rows, ...halves, ...taken]),
    '',
  ];
}

function frontier({ thresholds, recall, falseAlerts }: Evaluation): string[] {
  const kinds = SHOWN.flatMap((id) => recall.find(({ kind }) => kind === id) ?? []);
  const [alone, qualified] = falseAlerts;
  return table(
    [
      'threshold',
      'false alerts, name',
      'with birth date and nationality',
      ...kinds.map(({ title }) => title.toLowerCase()),
    ],
    thresholds.map((at, i) => [
      at.toFixed(3),
      alone!.curve[i]!.toFixed(1),
      qualified!.curve[i]!.toFixed(1),
      ...kinds.map(({ curve }) => percent(curve[i]!)),
    ]),
  );
}

/** What the goal for false alerts would cost, where the threshold in force does not reach it. */
function priceOfTheGoal({ thresholds, recall, falseAlerts, settings }: Evaluation): string[] {
  const { curve, perThousand } = falseAlerts[0]!;
  const here = thresholds.indexOf(settings.threshold);
  const there = curve.findIndex((each) => each <= GOALS.namesAlone);
  if (here < 0 || there < 0 || there <= here) return [];
  const losses = recall
    .filter(({ kind }) => SHOWN.includes(kind))
    .map(({ title, curve: found }) => `${title.toLowerCase()} ${((found[here]! - found[there]!) * 100).toFixed(1)}`);
  return [
    `Between the two goals stands this choice: at ${settings.threshold} there are ${perThousand.toFixed(1)} false alerts of a thousand on names alone, and the first threshold with ${GOALS.namesAlone} or fewer is ${thresholds[there]} (${curve[there]!.toFixed(1)}). Going there would lose, in points of recall: ${losses.join(', ')}. A missed match breaks the law, a false alert costs a review; birth date and nationality clear most namesakes at either threshold.`,
    '',
  ];
}

/** Held-back pairs are not shown: whoever reads this page may be the one who improves the matcher. */
function worst({ recall, falseAlerts, pairs }: Evaluation): string[] {
  const misses = recall
    .flatMap(({ title, kind, misses: some }) =>
      kind === 'native-organisation' ? [] : some.map((miss) => ({ title, ...miss })),
    )
    .sort((a, b) => a.nearestScore - b.nearestScore);
  const open = pairs.filter(({ half, set }) => half === 'dev' && set === 'By hand');
  const line = (asked: string, listed: string, score: number, why: readonly string[]) =>
    `- ${asked} — ${listed}: **${score.toFixed(2)}**. ${why.join('; ')}`;
  return [
    '### Missed',
    '',
    ...misses
      .filter(({ title }, i) => misses.findIndex((each) => each.title === title) === i || i < 3)
      .slice(0, EACH)
      .map(({ title, query, nearest, nearestScore, why }) => line(`${title}: ${query}`, nearest, nearestScore, why)),
    '',
    '### False alerts on names alone',
    '',
    ...falseAlerts[0]!.worst
      .slice(0, EACH)
      .map(({ customer, listed, score, why }) => line(customer.name, listed, score, why)),
    '',
    '### Hard pairs by hand: the same, and not seen',
    '',
    ...open.flatMap(({ missed }) => missed.map(({ a, b, score, why }) => line(a, b, score, why))),
    '',
    '### Hard pairs by hand: different, and taken for the same',
    '',
    ...open.flatMap(({ mistaken }) => mistaken.map(({ a, b, score, why }) => line(a, b, score, why))),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

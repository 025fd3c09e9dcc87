import type { Evaluation } from '../evaluate.ts';
import { figureWords, grouped, percent, perThousandWords, shareWords } from './figures.ts';
import { atLeast, atMost, falseAlertGoal, GOALS, type Standing } from './goals.ts';
import { escaped, svgPlot } from './plot.ts';
import { plotsOf } from './plots.ts';
import { STYLE } from './style.ts';
import { scope } from './text.ts';

/** The measure as one HTML page that needs nothing else: no script, no other file, no request. */
export function htmlReport(evaluation: Evaluation): string {
  const { settings, engine, policy } = evaluation;
  const reached = evaluation.recall.filter(({ goal, recall }) => goal !== undefined && recall.share >= goal).length;
  const set = evaluation.recall.filter(({ goal }) => goal !== undefined).length;
  const [alone] = evaluation.falseAlerts;
  const answer = `${reached} of ${set} goals for finding are reached${alone === undefined ? '' : `, at ${alone.perThousand.toFixed(1)} false alerts per 1,000 customers on names alone`}.`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Interdict: accuracy</title><style>${STYLE}</style></head><body><main>
<h1>Accuracy</h1>
<p class="answer">${escaped(answer)}</p>
<p>Measured at threshold ${settings.threshold} on ${escaped(scope(evaluation, settings.lists))}, seed ${settings.seed};
policy ${escaped(policy.name)} (${policy.hash}), engine ${escaped(engine.version)}, background ${escaped(engine.background)}.
Shares in percent, with 95&#160;% intervals in brackets. “Open” means: below the goal, but with the goal inside the interval.</p>
${recallTable(evaluation)}
${falseAlertTable(evaluation)}
${pairTable(evaluation)}
${plotsOf(evaluation)
  .map((plot) => `<h2>${escaped(plot.title)}</h2>${svgPlot(plot)}`)
  .join('\n')}
${worst(evaluation)}
<h2>Lists</h2><p>${evaluation.versions.map(({ list, version }) => `${escaped(list)} ${escaped(version)}`).join(' · ')}</p>
</main></body></html>
`;
}

function recallTable({ recall }: Evaluation): string {
  const rows = recall.map(({ title, source, recall: found, goal, byScript, throughOtherNames }) => {
    const scripts = Object.entries(byScript);
    const detail =
      scripts.length > 1 ? scripts.map(([script, share]) => `${script} ${percent(share.share)} of ${share.n}`) : [];
    return [
      `${escaped(title)}<small>${escaped(source)}${detail.length > 0 ? `<br>${detail.map(escaped).join(' · ')}` : ''}</small>`,
      grouped(found.n),
      shareWords(found),
      goal === undefined ? '' : `${percent(goal)} ${sign(atLeast(goal, found.share, found.high))}`,
      throughOtherNames === undefined ? '' : `${percent(throughOtherNames.share)} of ${grouped(throughOtherNames.n)}`,
    ];
  });
  return `<h2>Found, by kind of question</h2>${table(['Kind', 'Asked', 'Found', 'Goal', 'Without that name'], rows)}
<p class="note">The last column asks again with the very name hidden that the question was made from, so that only the other names of the party, often quite other names, can answer.</p>`;
}

function falseAlertTable(evaluation: Evaluation): string {
  const rows = evaluation.falseAlerts.map((alerts) => {
    const goal = falseAlertGoal(evaluation, alerts);
    return [
      `${escaped(alerts.asked)}<small>${escaped(scope(evaluation, alerts.lists))}</small>`,
      grouped(alerts.alerted.n),
      perThousandWords(alerts.alerted),
      goal === undefined ? '' : `${goal} ${sign(atMost(goal, alerts.perThousand, alerts.alerted.low * 1000))}`,
      alerts.alertsPerThousand.toFixed(1),
    ];
  });
  return `<h2>False alerts, for a thousand clean customers</h2>${table(['Asked with', 'Customers', 'Customers who alert', 'Goal', 'Alerts'], rows)}`;
}

function pairTable({ pairs }: Evaluation): string {
  if (pairs.length === 0) return '';
  const rows = pairs.map(({ set, half, source, same, different, f1, auc, precision, recall }) => [
    `${escaped(set)}, ${half === 'held' ? 'held back' : 'open'}<small>${escaped(source)}</small>`,
    `${grouped(same)} / ${grouped(different)}`,
    `${figureWords(f1)} ${sign(atLeast(GOALS.f1, f1.value, f1.high))}`,
    `${figureWords(auc)} ${sign(atLeast(GOALS.auc, auc.value, auc.high))}`,
    `${precision.value.toFixed(3)} / ${recall.value.toFixed(3)}`,
  ]);
  return `<h2>Labelled pairs</h2>${table(['Set', 'Same / other', `F1, goal ${GOALS.f1}`, `AUC, goal ${GOALS.auc}`, 'Precision / recall'], rows)}`;
}

function worst({ recall, falseAlerts, pairs }: Evaluation): string {
  const misses = recall.filter((kind) => kind.misses.length > 0);
  return [
    '<h2>Worst errors</h2>',
    ...misses.map(({ title, misses: some }) =>
      folded(
        `Missed: ${title}`,
        some.map((miss) => error(miss.query, miss.nearest, miss.nearestScore, miss.why)),
      ),
    ),
    ...falseAlerts.map(({ asked, lists, worst: some }) =>
      folded(
        `False alerts: ${asked}; ${lists.length} lists`,
        some.map(({ customer, listed, score, why }) => error(customer.name, listed, score, why)),
      ),
    ),
    ...pairs.flatMap(({ set, half, missed, mistaken }) => [
      folded(
        `${set}, ${half}: the same, and not seen`,
        missed.map(({ a, b, score, why }) => error(a, b, score, why)),
      ),
      folded(
        `${set}, ${half}: different, and taken for the same`,
        mistaken.map(({ a, b, score, why }) => error(a, b, score, why)),
      ),
    ]),
  ].join('\n');
}

function folded(title: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<details><summary>${escaped(title)} (${items.length})</summary><ul>${items.join('')}</ul></details>`;
}

function error(asked: string, listed: string, score: number, why: readonly string[]): string {
  return `<li><bdi>${escaped(asked)}</bdi> — <bdi>${escaped(listed)}</bdi> <b>${score.toFixed(2)}</b><small><bdi>${why.map(escaped).join('; ')}</bdi></small></li>`;
}

function sign(standing: Standing): string {
  return `<span class="${standing}">${{ reached: '✓ reached', open: '○ open', missed: '✗ missed' }[standing]}</span>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row
      .map((cell, i) =>
        i === 0 ? `<th scope="row">${cell}</th>` : `<td data-head="${escaped(head[i]!)}">${cell}</td>`,
      )
      .join('');
  return `<table><thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`;
}

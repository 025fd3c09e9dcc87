import type { Evaluation } from '../evaluate.ts';
import type { Line, Plot } from './plot.ts';
import { scope } from './text.ts';

/** Kinds drawn in the curves: those with goals that are hard to reach together. */
const DRAWN = ['typo', 'typo-every', 'dropped-middle', 'transliteration', 'native', 'nickname'];

/** Recall against threshold, false alerts against threshold, recall against false alerts, precision against recall. */
export function plotsOf(evaluation: Evaluation): Plot[] {
  const { settings, thresholds } = evaluation;
  const mark = { x: settings.threshold, label: `threshold ${settings.threshold}` };
  const [from, to] = [thresholds[0]!, thresholds.at(-1)!];
  const x = { label: 'threshold', from, to };
  const alerts = evaluation.falseAlerts.map(
    ({ asked, lists, curve }): Line => ({
      name: `${asked}; ${scope(evaluation, lists)}`,
      points: zip(thresholds, curve),
    }),
  );
  const plots: Plot[] = [
    {
      title: 'Share found, by threshold',
      x,
      y: { label: 'share found', from: Math.min(0.5, lowest(recallLines(evaluation, thresholds))), to: 1 },
      lines: recallLines(evaluation, thresholds),
      mark,
    },
    {
      title: 'Customers of a thousand who alert falsely, by threshold',
      x,
      y: { label: 'customers of a thousand', from: 0, to: Math.max(10, ...alerts.flatMap(ys)) },
      lines: alerts,
      mark,
    },
  ];
  const alone = evaluation.falseAlerts[0];
  if (alone !== undefined) {
    plots.push({
      title: 'The trade-off: share found against false alerts on names alone, one point a threshold',
      x: { label: 'false alerts, customers of a thousand', from: 0, to: 40 },
      y: { label: 'share found; further left is fewer false alerts, further up is more found', from: 0.5, to: 1 },
      lines: recallLines(evaluation, alone.curve),
      mark: { x: 8, label: 'goal: 8 of a thousand' },
    });
  }
  if (evaluation.pairs.length > 0) {
    plots.push({
      title: 'Labelled pairs: precision against recall',
      x: { label: 'recall', from: 0, to: 1 },
      y: { label: 'precision', from: 0, to: 1 },
      lines: evaluation.pairs.map(({ set, half, curve }) => ({
        name: `${set}, ${half}`,
        points: curve.map(({ recall, precision }) => [recall, precision]),
      })),
    });
  }
  return plots;
}

function recallLines({ recall }: Evaluation, over: readonly number[]): Line[] {
  return recall
    .filter(({ kind }) => DRAWN.includes(kind))
    .map(({ title, curve }) => ({ name: title, points: zip(over, curve) }));
}

const zip = (xs: readonly number[], values: readonly number[]) => xs.map((x, i) => [x, values[i]!] as const);
const ys = ({ points }: Line) => points.map(([, y]) => y);
const lowest = (lines: readonly Line[]) => Math.min(1, ...lines.flatMap(ys));

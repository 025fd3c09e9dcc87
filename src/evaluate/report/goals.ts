import type { Evaluation } from '../evaluate.ts';

/** How a figure stands to its goal. `open`: below it, but so little was asked that the goal is within the interval. */
export type Standing = 'reached' | 'open' | 'missed';

/** Goals beside those of single kinds: at most so many customers of a thousand alert, at least this F1 and AUC. */
export const GOALS = { namesAlone: 8, qualified: 1, f1: 0.9, auc: 0.95 } as const;

/** Where more is better. */
export function atLeast(goal: number, value: number, high: number): Standing {
  if (value >= goal) return 'reached';
  return high >= goal ? 'open' : 'missed';
}

/** Where less is better. */
export function atMost(goal: number, value: number, low: number): Standing {
  if (value <= goal) return 'reached';
  return low <= goal ? 'open' : 'missed';
}

/** The goal for false alerts under one configuration; none is set for all lists together. */
export function falseAlertGoal(
  { settings }: Evaluation,
  alerts: Evaluation['falseAlerts'][number],
): number | undefined {
  if (alerts.lists.join() !== settings.lists.join()) return undefined;
  return alerts.asked === 'name' ? GOALS.namesAlone : GOALS.qualified;
}

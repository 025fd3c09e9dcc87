/** Answers in three values: a fact whose day is known as a month only may or may not hold on a day of that month. */
export type Kleene = 'yes' | 'no' | 'unknown';

/** Whether a day is on or after a day given as surely as it is known (`2025`, `2025-05`, `2025-05-21`). */
export function reached(day: string, partial: string): Kleene {
  if (day.startsWith(partial)) return day.length === partial.length ? 'yes' : 'unknown';
  return day > partial ? 'yes' : 'no';
}

interface Span {
  readonly since?: string | undefined;
  readonly notYetOn?: string | undefined;
  readonly until?: string | undefined;
  readonly seenOn?: string | undefined;
  readonly goneOn?: string | undefined;
}

/** Whether something holds on a day: from `since` on, before `until`. Without either it holds, as far as is known. */
export function holdsOn(day: string, span: Span): Kleene {
  const ended = endedBy(day, span);
  const begun = begunBy(day, span);
  if (ended === 'yes' || begun === 'no') return 'no';
  return begun === 'yes' && ended === 'no' ? 'yes' : 'unknown';
}

function begunBy(day: string, { since, notYetOn, seenOn }: Span): Kleene {
  if (since !== undefined) return reached(day, since);
  if (notYetOn !== undefined && day <= notYetOn) return 'no';
  return seenOn === undefined || reached(day, seenOn) === 'yes' ? 'yes' : 'unknown';
}

/** Between the last day it was seen and the first it was seen to be gone, nobody knows. */
function endedBy(day: string, { until, seenOn, goneOn }: Span): Kleene {
  if (until !== undefined) return reached(day, until);
  if (goneOn === undefined) return 'no';
  if (reached(day, goneOn) === 'yes') return 'yes';
  return seenOn !== undefined && day <= seenOn ? 'no' : 'unknown';
}

/** Orders texts by code units, the same everywhere. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import type { CaseFact } from '../../../src/screen/vocabulary.ts';
import { date } from '../format.ts';

type Span = Pick<CaseFact, 'since' | 'until' | 'notYetOn' | 'seenOn' | 'goneOn'>;

/** When something began, as surely as it is known: `20 Aug 2025`, `after 24 Dec 2025, by 11 Jul 2026`, or nothing. */
export function begunWords({ since, notYetOn, seenOn }: Span): string {
  if (since !== undefined) return date(since);
  if (notYetOn !== undefined && seenOn !== undefined) return `after ${date(notYetOn)}, by ${date(seenOn)}`;
  return seenOn === undefined ? '' : `seen on ${date(seenOn)}`;
}

/** When something ended, as surely as it is known; nothing where it did not, as far as is known. */
export function endedWords({ until, seenOn, goneOn }: Span): string {
  if (until !== undefined) return date(until);
  if (goneOn === undefined) return '';
  return seenOn === undefined ? `by ${date(goneOn)}` : `after ${date(seenOn)}, by ${date(goneOn)}`;
}

/** `from 9 Jul 2025, ended after 24 Dec 2025, by 11 Jul 2026`; empty where no day is known. */
export function spanWords(span: Span): string {
  const [begun, ended] = [begunWords(span), endedWords(span)];
  const from = begun === '' ? '' : span.since !== undefined ? `from ${begun}` : begun;
  const to = ended === '' ? '' : span.until !== undefined ? `until ${ended}` : `ended ${ended}`;
  return [from, to].filter(Boolean).join(', ');
}

/** Whether something may have begun by a day, as far as is known. */
export function mayHaveBegun(day: string, { since, notYetOn }: Span): boolean {
  if (since !== undefined) return since <= day || day.startsWith(since);
  return notYetOn === undefined || day > notYetOn;
}

import { type ReactNode, useState } from 'react';
import { many } from '../format.ts';

/** A list up to this long is shown whole. */
export const WHOLE = 60;

/** Of a longer one so many are shown, and the rest asked for, so that a large case follows the slider as soon as a small one. */
export const BEGINNING = 20;

/**
 * The first of many things, and the button that shows more; nothing where all are shown.
 *
 * @param one what a thing is called, and `more` several of them.
 * @param whole how long a list is shown whole: less where each thing is large.
 */
export function useSome<T>(
  all: readonly T[],
  one: string,
  more = `${one}s`,
  whole = WHOLE,
): readonly [readonly T[], ReactNode] {
  const step = Math.ceil((whole * BEGINNING) / WHOLE);
  const [shown, setShown] = useState(step);
  const left = all.length - shown;
  if (left <= 0 || all.length <= whole) return [all, null];
  const button = (
    <p className="only-on-screen">
      <button type="button" onClick={() => setShown(shown + 4 * step)}>
        Show {many(Math.min(4 * step, left), one, more)} more of {many(left, one, more)}
      </button>
    </p>
  );
  return [all.slice(0, shown), button];
}

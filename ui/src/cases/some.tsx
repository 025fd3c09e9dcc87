import { type ReactNode, useState } from 'react';
import { many } from '../format.ts';

/** Things shown at once: of more the rest is asked for, so that a large case answers as soon as a small one. */
const STEP = 60;

/**
 * The first of many things, and the button that shows more; nothing where all are shown.
 *
 * @param one what a thing is called, and `more` several of them.
 * @param step how many are shown at first: fewer where each of them is large.
 */
export function useSome<T>(
  all: readonly T[],
  one: string,
  more = `${one}s`,
  step = STEP,
): readonly [readonly T[], ReactNode] {
  const [shown, setShown] = useState(step);
  const left = all.length - shown;
  if (left <= 0) return [all, null];
  const button = (
    <p className="only-on-screen">
      <button type="button" onClick={() => setShown(shown + 4 * step)}>
        Show {many(Math.min(4 * step, left), one, more)} more of {many(left, one, more)}
      </button>
    </p>
  );
  return [all.slice(0, shown), button];
}

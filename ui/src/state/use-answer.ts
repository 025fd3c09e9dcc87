import { useEffect, useRef, useState } from 'react';
import { Trouble } from '../api.ts';

/** A request under way or answered. `data` stays the former answer while the next is asked: nothing jumps. */
export interface Answer<T> {
  readonly data?: T;
  readonly trouble?: Trouble;
  /** True once a request has run so long that a person should be told (200 ms). */
  readonly slow: boolean;
  readonly pending: boolean;
}

const TELL_AFTER_MS = 200;

/** What came, and of which question: that another is asked by now is read off the keys, without drawing the page for it. */
interface Held<T> {
  readonly key?: string;
  readonly data?: T;
  readonly trouble?: Trouble;
  /** The question that has waited so long that a person should be told. */
  readonly slowKey?: string;
}

/**
 * Asks whenever `key` changes, after a pause of `waitMs`, and cancels the request before.
 * An empty key asks nothing and forgets the last answer.
 */
export function useAnswer<T>(key: string, waitMs: number, ask: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [held, hold] = useState<Held<T>>({});
  const asking = useRef(ask);
  asking.current = ask;

  useEffect(() => {
    if (key === '') {
      hold({});
      return;
    }
    const abort = new AbortController();
    const slow = setTimeout(() => hold((last) => ({ ...last, slowKey: key })), waitMs + TELL_AFTER_MS);
    const start = async (): Promise<void> => {
      try {
        const data = await asking.current(abort.signal);
        if (!abort.signal.aborted) hold({ key, data });
      } catch (error) {
        if (!abort.signal.aborted) hold({ key, trouble: Trouble.from(error) });
      } finally {
        clearTimeout(slow);
      }
    };
    // Without a pause it is asked at once: a timer of none is a few milliseconds all the same.
    const timer = waitMs === 0 ? undefined : setTimeout(start, waitMs);
    if (timer === undefined) void start();
    return () => {
      abort.abort();
      clearTimeout(timer);
      clearTimeout(slow);
    };
  }, [key, waitMs]);

  if (key === '') return { slow: false, pending: false };
  const { data, trouble } = held;
  return {
    ...(data === undefined ? {} : { data }),
    ...(trouble === undefined ? {} : { trouble }),
    slow: held.slowKey === key && held.key !== key,
    pending: held.key !== key,
  };
}

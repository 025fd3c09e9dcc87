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

/**
 * Asks whenever `key` changes, after a pause of `waitMs`, and cancels the request before.
 * An empty key asks nothing and forgets the last answer.
 */
export function useAnswer<T>(key: string, waitMs: number, ask: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ slow: false, pending: key !== '' });
  const asking = useRef(ask);
  asking.current = ask;

  useEffect(() => {
    if (key === '') {
      setAnswer({ slow: false, pending: false });
      return;
    }
    const abort = new AbortController();
    setAnswer((last) => ({ ...last, pending: true }));
    const timers = [
      setTimeout(async () => {
        try {
          const data = await asking.current(abort.signal);
          if (!abort.signal.aborted) setAnswer({ data, slow: false, pending: false });
        } catch (error) {
          if (!abort.signal.aborted) setAnswer({ trouble: Trouble.from(error), slow: false, pending: false });
        } finally {
          clearTimeout(timers[1]);
        }
      }, waitMs),
      setTimeout(() => setAnswer((last) => ({ ...last, slow: true })), waitMs + TELL_AFTER_MS),
    ];
    return () => {
      abort.abort();
      for (const timer of timers) clearTimeout(timer);
    };
  }, [key, waitMs]);

  return answer;
}

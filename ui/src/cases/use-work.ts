import { useEffect, useRef, useState } from 'react';
import { Trouble } from '../api.ts';

/** Something a person set going: what came of it, or what went wrong; begun again, the former is given up. */
export interface Work<T> {
  readonly result?: T;
  readonly trouble?: Trouble;
  readonly busy: boolean;
  readonly run: (work: (signal: AbortSignal) => Promise<T>) => void;
  readonly cancel: () => void;
}

/** Runs one thing at a time, and gives it up when the view is left. */
export function useWork<T>(): Work<T> {
  const [state, setState] = useState<{ result?: T; trouble?: Trouble; busy: boolean }>({ busy: false });
  const going = useRef<AbortController>(undefined);
  useEffect(() => () => going.current?.abort(), []);
  const run = (work: (signal: AbortSignal) => Promise<T>): void => {
    going.current?.abort();
    const abort = new AbortController();
    going.current = abort;
    setState((before) => ({ ...(before.result === undefined ? {} : { result: before.result }), busy: true }));
    work(abort.signal).then(
      (result) => !abort.signal.aborted && setState({ result, busy: false }),
      (error: unknown) => !abort.signal.aborted && setState({ trouble: Trouble.from(error), busy: false }),
    );
  };
  const cancel = (): void => {
    going.current?.abort();
    setState({ busy: false });
  };
  return { ...state, run, cancel };
}

import type { Worker } from 'node:worker_threads';
import { errorFrom, type PlainError, startThread } from '../../catalog/index.ts';

/** What a thread says once it is prepared. */
interface Ready {
  readonly ready: true;
}

interface Answer<Done> {
  readonly number: number;
  readonly done?: Done;
  readonly failed?: PlainError;
}

interface Waiting<Done> {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread not yet prepared stands behind all that are, however much they have before them. */
const UNREADY = 1e6;

/**
 * Threads that do one kind of work. Each piece goes to the thread with least before it; whoever hands out work decides
 * how much may wait, and gets each piece's answer by its promise. Where a thread ends unasked, or the signal is aborted, all
 * pieces fail and all threads end.
 */
export class ThreadPool<Given, Done> {
  readonly #threads: Worker[];
  /** Pieces a thread has not answered yet. */
  readonly #load: number[];
  /** Whether each thread is prepared. */
  readonly #ready: boolean[];
  readonly #waiting = new Map<number, Waiting<Done>>();
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort = () => this.#end(this.#signal?.reason);
  #next = 0;
  #ended: { readonly why: unknown } | undefined;

  /**
   * @param module path of the threads' module from this one, without its ending
   * @param begin what each thread is given to begin with
   */
  constructor(module: string, begin: unknown, count: number, signal?: AbortSignal) {
    this.#threads = Array.from({ length: count }, () => startThread(module, import.meta.url, begin));
    this.#load = this.#threads.map(() => 0);
    this.#ready = this.#threads.map(() => false);
    this.#signal = signal;
    this.#threads.forEach((thread, at) => {
      thread.on('message', (said: Answer<Done> | Ready) => {
        if ('ready' in said) this.#ready[at] = true;
        else this.#settle(at, said);
      });
      thread.on('error', (error) => this.#end(error));
      thread.on('exit', (code) => this.#end(new Error(`A thread ended with ${code} before its work was done.`)));
    });
    signal?.addEventListener('abort', this.#onAbort, { once: true });
    if (signal?.aborted) this.#onAbort();
  }

  /** Whether some thread is prepared and has fewer than `most` pieces before it. Of a pool that ended, yes: `run` tells why. */
  hasRoom(most: number): boolean {
    return this.#ended !== undefined || this.#load.some((load, at) => this.#ready[at]! && load < most);
  }

  /** One piece of work, given to the prepared thread with least before it. Rejects with what it throws, or with why the pool ended. */
  run(given: Given): Promise<Done> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended.why);
    const loads = this.#load.map((load, at) => (this.#ready[at] ? load : load + UNREADY));
    const at = loads.indexOf(Math.min(...loads));
    const number = this.#next++;
    this.#load[at]!++;
    return new Promise<Done>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#threads[at]!.postMessage({ number, given });
    });
  }

  /** Ends all threads; work not done fails. Safe to call again. */
  async close(): Promise<void> {
    this.#end(new Error('The pool is closed.'));
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #settle(at: number, { number, done, failed }: Answer<Done>): void {
    this.#load[at]!--;
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (failed === undefined) waiting?.resolve(done!);
    else waiting?.reject(errorFrom(failed));
  }

  #end(why: unknown): void {
    if (this.#ended !== undefined) return;
    this.#ended = { why };
    this.#signal?.removeEventListener('abort', this.#onAbort);
    for (const { reject } of this.#waiting.values()) reject(why);
    this.#waiting.clear();
    for (const thread of this.#threads) void thread.terminate();
  }
}

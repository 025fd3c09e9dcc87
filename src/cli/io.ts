import type { Readable, Writable } from 'node:stream';
import type { BytesRead } from '../screen/file/read-document.ts';
import type { Policy } from '../screen/policies.ts';
import type { Comparer, Engine, OpenOptions } from '../screen/types.ts';

/** The world as the command line sees it; handed in, so that tests can bring their own. */
export interface CliIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean; readonly stdin: boolean };
  readonly version: string;
  readonly openEngine: (options: OpenOptions) => Engine | Promise<Engine>;
  /** Compares names without lists; an engine is opened where there is none. */
  readonly comparer?: (policy: Policy | undefined) => Comparer | Promise<Comparer>;
  /** Reads one file's documents, from `bytes` where they do not come from the disk. */
  readonly readDocument: (name: string, bytes?: AsyncIterable<Uint8Array>) => Promise<BytesRead>;
  /** Starts page and API and resolves once they answer. */
  readonly serve: (options: ServeRequest) => Promise<Serving>;
  /** Runs this program anew as a process of its own, with other arguments, and resolves with its exit status. */
  readonly runAside?: (argv: readonly string[]) => Promise<number>;
  /** Aborted on Ctrl-C and on SIGTERM. */
  readonly signal?: AbortSignal;
}

/** Where to serve, for which host names, and until when. */
export interface ServeRequest {
  readonly host: string;
  readonly port: number;
  readonly allowedHosts: readonly string[];
  readonly engine: () => Engine | Promise<Engine>;
  /** Where cases are kept. */
  readonly store: string;
  readonly signal?: AbortSignal;
}

/** A service that answers at `address` until `closed` resolves. */
export interface Serving {
  readonly address: string;
  readonly engine: Engine;
  readonly closed: Promise<void>;
  /** Lets another engine answer from the next request on. */
  replace?(engine: Engine): void;
}

/** How a command ended; the numbers are promised to scripts. */
export const EXIT = {
  /** Done, with matches or without. */
  done: 0,
  /** Bad use or bad input: nothing was done. */
  bad: 1,
  /** Done, but something was not screened. */
  incomplete: 2,
  /** A match, under `--fail-on-match`. */
  match: 3,
  /** Stopped by Ctrl-C, as shells number it. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** How a command tells its status when it is done. */
export type Finish = (status: ExitCode) => void;

/** The exit status of a screening: incomplete weighs more than a match. */
export function statusOf(incomplete: boolean, match: boolean, failOnMatch: boolean): ExitCode {
  if (incomplete) return EXIT.incomplete;
  return match && failOnMatch ? EXIT.match : EXIT.done;
}

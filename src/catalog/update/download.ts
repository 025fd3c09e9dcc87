import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InterdictError } from '../../model/index.ts';
import { unwritable } from './durable.ts';
import { fetchFailed } from './fetch-failed.ts';
import { follow } from './follow.ts';
import type { Validators } from './state.ts';
import { promisedSum } from './sums.ts';

/** What a download may cost. */
export interface DownloadLimits {
  readonly maxBytes: number;
  /** Seconds for the whole of it, and seconds without a byte. */
  readonly timeout: number;
  readonly stall: number;
}

/** A file as it came, on disk and not yet looked at. */
export interface Downloaded {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Where it came from in the end, after redirects. */
  readonly address: string;
  readonly type: string;
  readonly validators: Validators;
}

/** Told of the bytes so far, and of all there will be where the server says. */
export type OnBytes = (bytes: number, of: number | undefined) => void;

/**
 * Downloads an address into a file, or learns that it is unchanged.
 *
 * Limits hold while the bytes come in, so neither a flood nor a trickle takes more than it may. The bytes must be as
 * many as the server announced and have the sum it gave (`Repr-Digest`, `Content-Digest`, `Digest`).
 * @param known validators of the version held; sent only to the address that gave them
 * @returns `undefined` where the server says "not modified"
 * @throws InterdictError `FETCH_FAILED`, `FETCH_TIMEOUT`, `FILE_TOO_LARGE`, `LIST_SUM_WRONG`, `FILE_UNWRITABLE`
 */
export async function download(
  address: string,
  file: string,
  limits: DownloadLimits,
  known: Validators | undefined,
  onBytes: OnBytes = () => undefined,
  stop?: AbortSignal,
): Promise<Downloaded | undefined> {
  const timer = new Timer(address, limits, stop);
  try {
    const headers: Record<string, string> = {
      'user-agent': 'interdict (sanctions list updates)',
      accept: '*/*',
      // Sums and lengths speak of the bytes as sent; unpacked on the way they could not be compared.
      'accept-encoding': 'identity',
    };
    if (known?.address === address) {
      if (known.etag !== undefined) headers['if-none-match'] = known.etag;
      if (known.lastModified !== undefined) headers['if-modified-since'] = known.lastModified;
    }
    const { response, address: final } = await follow(address, headers, timer.signal);
    if (response.status === 304) {
      await response.body?.cancel();
      return undefined;
    }
    const announced = announcedLength(response.headers);
    if (announced !== undefined && announced > limits.maxBytes) {
      await response.body?.cancel();
      throw tooLarge(address, limits.maxBytes);
    }
    const { bytes, sha256 } = await receive(response.body, file, address, limits, timer, (so) =>
      onBytes(so, announced),
    );
    if (announced !== undefined && bytes !== announced) {
      throw fetchFailed(address, `it sent ${bytes} of the ${announced} bytes it announced`, { again: true });
    }
    const promised = promisedSum(response.headers);
    if (promised !== undefined && promised !== sha256) throw sumWrong(address, promised, sha256);
    const etag = response.headers.get('etag');
    const lastModified = response.headers.get('last-modified');
    return {
      file,
      bytes,
      sha256,
      address: final,
      type: response.headers.get('content-type') ?? '',
      validators: { address, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
    };
  } catch (error) {
    throw (
      timer.expired ??
      (error instanceof InterdictError ? error : fetchFailed(address, told(error), { again: true, cause: error }))
    );
  } finally {
    timer.stop();
  }
}

async function receive(
  body: ReadableStream<Uint8Array> | null,
  file: string,
  address: string,
  limits: DownloadLimits,
  timer: Timer,
  onBytes: (bytes: number) => void,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const out = await onDisk(file, async () => {
    await mkdir(dirname(file), { recursive: true });
    return open(file, 'w');
  });
  try {
    for await (const chunk of body ?? []) {
      timer.alive();
      bytes += chunk.length;
      if (bytes > limits.maxBytes) throw tooLarge(address, limits.maxBytes);
      hash.update(chunk);
      await onDisk(file, () => out.writeFile(chunk));
      onBytes(bytes);
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await out.close();
  }
}

/** Trouble of the disk is told apart from trouble of the network: trying again does not help it. */
async function onDisk<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** Two clocks over a download: one for the whole, one that starts anew with every byte. */
class Timer {
  readonly #abort = new AbortController();
  readonly #signal: AbortSignal;
  readonly #whole: NodeJS.Timeout;
  readonly #limits: DownloadLimits;
  readonly #address: string;
  #still: NodeJS.Timeout;
  expired: InterdictError | undefined;

  constructor(address: string, limits: DownloadLimits, stop: AbortSignal | undefined) {
    this.#signal = stop === undefined ? this.#abort.signal : AbortSignal.any([stop, this.#abort.signal]);
    this.#address = address;
    this.#limits = limits;
    this.#whole = setTimeout(() => this.#expire(`took longer than ${limits.timeout} seconds`), limits.timeout * 1000);
    this.#still = this.#watch();
  }

  get signal(): AbortSignal {
    return this.#signal;
  }

  alive(): void {
    clearTimeout(this.#still);
    this.#still = this.#watch();
  }

  stop(): void {
    clearTimeout(this.#whole);
    clearTimeout(this.#still);
  }

  #watch(): NodeJS.Timeout {
    const { stall } = this.#limits;
    return setTimeout(() => this.#expire(`sent nothing for ${stall} seconds`), stall * 1000);
  }

  #expire(how: string): void {
    this.expired ??= new InterdictError(
      'FETCH_TIMEOUT',
      `${this.#address} ${how}.`,
      'Try again later, name a mirror in lists.yaml, or raise "timeout" or "stall" there.',
    );
    this.#abort.abort();
  }
}

function announcedLength(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  // A server that packs all the same counts other bytes than the ones that arrive here.
  return length !== null && !headers.has('content-encoding') && /^\d+$/.test(length) ? Number(length) : undefined;
}

function tooLarge(address: string, limit: number): InterdictError {
  return new InterdictError(
    'FILE_TOO_LARGE',
    `${address} is larger than ${limit} bytes.`,
    'If the list has truly grown so large, raise "maxBytes" of the list in lists.yaml.',
  );
}

export function sumWrong(address: string, promised: string, sha256: string): InterdictError {
  return new InterdictError(
    'LIST_SUM_WRONG',
    `The file from ${address} has the SHA-256 ${sha256}, its publisher gives ${promised}.`,
    'Try again later; if it stays so, tell the publisher. The list held goes on being used.',
  );
}

function told(error: unknown): string {
  const cause = (error as { cause?: unknown }).cause;
  const deepest = cause instanceof Error ? cause : error;
  return deepest instanceof Error ? deepest.message || deepest.name : String(deepest);
}

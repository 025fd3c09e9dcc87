import { createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from '../../lists/index.ts';
import { InterdictError, type ListVersion } from '../../model/index.ts';
import { type HeldVersion, readParties } from '../bundle.ts';
import { type Downloaded, download, sumWrong } from './download.ts';
import { judge, refusePage } from './judge.ts';
import { keepRaw } from './raw-store.ts';
import { type Patience, patiently } from './retry.ts';
import type { ListSource } from './sources.ts';
import { readState, type UpdateState, type Validators, writeState } from './state.ts';
import { publishedSum } from './sums.ts';
import { type PreparedVersion, prepareVersion, storeVersion } from './version-store.ts';

/** How the update of one list ended. After all but `updated` the version held before is held still. */
export interface UpdateOutcome {
  readonly list: string;
  readonly outcome: 'updated' | 'unchanged' | 'refused' | 'failed';
  /** The version held now; absent where the list has none yet. */
  readonly version?: string;
  /** The version held before, where it is another one. */
  readonly before?: string;
  readonly entries?: number;
  readonly code?: string;
  readonly reason?: string;
  readonly remedy?: string;
}

/** What an update is doing, for a progress bar. */
export interface UpdateStep {
  readonly list: string;
  readonly doing: 'fetching' | 'reading' | 'storing';
  readonly bytes?: number;
  readonly of?: number | undefined;
}

export interface UpdateContext {
  /** The folder written to. */
  readonly data: string;
  /** Versions held of this list, oldest first, in any data folder. */
  readonly held: readonly HeldVersion[];
  readonly patience: Patience;
  readonly now: () => Date;
  readonly onStep: (step: UpdateStep) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Updates one list: fetched into a file aside, read wholly, held against the version before, and only then put among
 * the versions, in one step. Whatever goes wrong is an outcome, and is kept for `coverage` to tell.
 * @throws only where it was stopped or the data folder cannot be written
 */
export async function updateList(source: ListSource, context: UpdateContext): Promise<UpdateOutcome> {
  const { data, now, held } = context;
  const { list } = source;
  const state = readState(data, list);
  // What was loaded in repair mode neither speaks for the publisher nor measures what he sends.
  const newest = held.findLast(({ manifest }) => manifest.damaged !== true);
  const part = join(data, 'incoming', `${list}.${process.pid}.part`);
  let version: string | undefined;
  try {
    // A version spoilt on the disk is fetched and stored anew, whatever the server says of it.
    const whole = newest !== undefined && isWhole(newest);
    const known = whole ? state.validators : undefined;
    const fetched = await fetchAny(source, part, known, context);
    const checked = now().toISOString();
    if (fetched === undefined) return unchanged(context, source, newest, { ...state, checked });
    const { validators } = fetched;
    context.onStep({ list, doing: 'reading' });
    const next = await readVersion(source, fetched, now());
    version = next.manifest.version;
    const same = whole && newest.manifest.sha256 === next.manifest.sha256;
    if (same && !(next.dated && version > newest.manifest.version)) {
      return unchanged(context, source, newest, { checked, validators });
    }
    judge(next.manifest, newest?.manifest, source.maxLoss);
    context.signal?.throwIfAborted();
    context.onStep({ list, doing: 'storing' });
    await keepRaw(data, part, fetched.sha256);
    storeVersion(data, next);
    writeState(data, list, { checked, validators });
    const before =
      newest === undefined || newest.manifest.version === version ? {} : { before: newest.manifest.version };
    return { list, outcome: 'updated', version, ...before, entries: next.manifest.entries };
  } catch (error) {
    context.signal?.throwIfAborted();
    const told = coded(error);
    if (told.code === 'FILE_UNWRITABLE') throw told;
    const { code, message: reason, remedy } = told;
    const refused = { date: now().toISOString(), ...(version === undefined ? {} : { version }), code, reason };
    writeState(data, list, { ...state, refused });
    const outcome = code.startsWith('FETCH_') ? 'failed' : 'refused';
    return { list, outcome, ...heldStill(newest?.manifest), code, reason, remedy };
  } finally {
    rmSync(part, { force: true });
  }
}

/** Tries the addresses in order; the last one's error stands when none gives the file. */
async function fetchAny(
  source: ListSource,
  part: string,
  known: Validators | undefined,
  { patience, onStep, signal }: UpdateContext,
): Promise<Downloaded | undefined> {
  let trouble: unknown;
  for (const address of source.from) {
    try {
      const onBytes = (bytes: number, of: number | undefined) =>
        onStep({ list: source.list, doing: 'fetching', bytes, of });
      const fetched = await patiently(patience, () => download(address, part, source, known, onBytes, signal));
      if (fetched === undefined) return undefined;
      refusePage(part, address);
      if (source.sha256From !== undefined) {
        const sum = await patiently(patience, () => publishedSum(source.sha256From!, source.timeout));
        if (sum !== fetched.sha256) throw sumWrong(address, sum, fetched.sha256);
      }
      return fetched;
    } catch (error) {
      if (signal?.aborted || !(error instanceof InterdictError) || error.code === 'FILE_UNWRITABLE') throw error;
      trouble = error;
    }
  }
  throw trouble;
}

/** The version in a fetched file; `dated` where the file itself says its day. */
async function readVersion(
  source: ListSource,
  fetched: Downloaded,
  now: Date,
): Promise<PreparedVersion & { dated: boolean }> {
  const { list, title, issuer, licence, format } = source;
  const name = nameOf(fetched.address) || list;
  const read = await readList(
    format,
    { name, chunks: createReadStream(fetched.file, { highWaterMark: 1 << 18 }) },
    list,
  );
  const { lastModified, etag } = fetched.validators;
  const version = read.version ?? dayOfText(lastModified) ?? now.toISOString().slice(0, 10);
  const limits = [
    ...(source.limits ?? []),
    ...(read.version === undefined
      ? [
          `The file does not say its day: ${version} is when it was ${dayOfText(lastModified) ? 'last modified' : 'fetched'}`,
        ]
      : []),
  ];
  const readFrom = {
    file: name,
    sha256: fetched.sha256,
    version,
    address: fetched.address,
    bytes: fetched.bytes,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
  const facts = { list, title, issuer, version, source: source.from[0] ?? fetched.address, licence };
  const prepared = prepareVersion(
    { ...facts, fetched: now.toISOString(), ...(limits.length > 0 ? { limits } : {}), readFrom: [readFrom] },
    read.parties,
  );
  return { ...prepared, dated: read.version !== undefined };
}

function unchanged({ data }: UpdateContext, { list }: ListSource, held: HeldVersion | undefined, state: UpdateState) {
  const { refused: _, ...good } = state;
  writeState(data, list, good);
  return { list, outcome: 'unchanged' as const, ...heldStill(held?.manifest) };
}

function heldStill(manifest: ListVersion | undefined) {
  return manifest === undefined ? {} : { version: manifest.version, entries: manifest.entries };
}

function isWhole(version: HeldVersion): boolean {
  try {
    return readParties(version).length > 0;
  } catch {
    return false;
  }
}

function nameOf(address: string): string {
  const path = new URL(address).pathname;
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
    .replace(/[^\w.-]/g, '_')
    .slice(-100);
}

function dayOfText(httpDate: string | undefined): string | undefined {
  const time = Date.parse(httpDate ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function coded(error: unknown): InterdictError {
  if (error instanceof InterdictError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new InterdictError('INTERNAL', message, 'This is a fault of the program: please report it.', {}, error);
}

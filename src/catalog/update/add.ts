import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { LIST_FORMATS, type ListFormat, readList } from '../../lists/index.ts';
import { InterdictError, type ListVersion } from '../../model/index.ts';
import { versionDay } from '../standing.ts';
import { judge } from './judge.ts';
import { lockData } from './lock.ts';
import { keepRaw } from './raw-store.ts';
import { KNOWN_SOURCES, type ListSource, USUAL } from './sources.ts';
import { heldSoFar, prepareVersion, storeVersion } from './version-store.ts';

export interface AddOptions {
  readonly data: string;
  readonly roots: readonly string[];
  readonly sources: readonly ListSource[];
  readonly list: string;
  /** Told by the list or the file's name when absent. */
  readonly format?: string;
  /** The day of publication, where the file does not say it; today when absent. */
  readonly published?: string;
  readonly title?: string;
  /** Reads a damaged file without the values that cannot be right. */
  readonly repair?: boolean;
  readonly maxLoss?: number;
  readonly now?: () => Date;
}

/** A version added by hand, and how many values repair mode discarded. */
export interface Added {
  readonly manifest: ListVersion;
  readonly discarded?: number;
}

const BY_NAME: Readonly<Record<string, ListFormat>> = {
  '.csv': 'own',
  '.yaml': 'own',
  '.yml': 'own',
  '.json': 'ftm',
  '.jsonl': 'ftm',
  '.ndjson': 'ftm',
};

/**
 * Adds a file as a version of a list: a list of your own, an official file fetched by other means, an older version for
 * questions about days gone by. Read wholly first; a version that would be the newest is measured like an update.
 * @throws InterdictError `OPTION_INVALID`, `UPDATE_RUNNING`, `LIST_SHRUNK`, the codes of `readList`, `FILE_UNWRITABLE`
 */
export async function addList(file: string, options: AddOptions): Promise<Added> {
  const { data, list, repair = false, now = () => new Date() } = options;
  if (!/^[a-z][a-z0-9_]{1,63}$/.test(list)) {
    throw new InterdictError('OPTION_INVALID', `"${list}" is no list id.`, 'Make it of a-z, 0-9 and _, as in my_list.');
  }
  const source = sourceOf(file, options);
  const unlock = lockData(data);
  try {
    const name = basename(file);
    const hash = createHash('sha256');
    let bytes = 0;
    const read = await readList(source.format, { name, chunks: hashed(file, hash, (so) => (bytes += so)) }, list, {
      repair,
    });
    const sha256 = hash.digest('hex');
    const version = read.version ?? options.published ?? now().toISOString().slice(0, 10);
    const discarded = repair ? (read.discarded ?? 0) : undefined;
    const limits = [
      ...(source.limits ?? []),
      ...(discarded === undefined
        ? []
        : [`Read from a damaged file in repair mode: ${discarded} values that cannot be right were discarded`]),
    ];
    const { title, issuer, licence } = source;
    const prepared = prepareVersion(
      {
        ...{ list, title: options.title ?? title, issuer, version, source: source.from[0] ?? name, licence },
        fetched: now().toISOString(),
        ...(repair ? { damaged: true } : {}),
        ...(limits.length > 0 ? { limits } : {}),
        readFrom: [{ file: name, sha256, version, bytes }],
      },
      read.parties,
    );
    const newest = heldSoFar(options.roots, list).findLast(({ manifest }) => manifest.damaged !== true)?.manifest;
    if (newest !== undefined && versionDay(version).day >= versionDay(newest.version).day) {
      judge(prepared.manifest, newest, options.maxLoss ?? source.maxLoss);
    }
    if (repair && newest?.version === version) {
      throw new InterdictError(
        'OPTION_INVALID',
        `A whole version of ${list} of ${version} is held: a damaged one must not take its place.`,
        'Use the version held.',
      );
    }
    await keepRaw(data, file, sha256);
    storeVersion(data, prepared);
    return { manifest: prepared.manifest, ...(discarded === undefined ? {} : { discarded }) };
  } finally {
    unlock();
  }
}

async function* hashed(file: string, hash: ReturnType<typeof createHash>, count: (bytes: number) => void) {
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) {
    hash.update(chunk as Buffer);
    count((chunk as Buffer).length);
    yield chunk as Buffer;
  }
}

function sourceOf(file: string, { list, format, sources }: AddOptions): ListSource {
  const known = sources.find((source) => source.list === list) ?? KNOWN_SOURCES.find((source) => source.list === list);
  const chosen = format ?? known?.format ?? BY_NAME[extname(file).toLowerCase()];
  if (chosen === undefined || !Object.hasOwn(LIST_FORMATS, chosen)) {
    throw new InterdictError(
      'OPTION_INVALID',
      chosen === undefined
        ? `The format of ${basename(file)} cannot be told from its name.`
        : `There is no format "${chosen}".`,
      `Give --format, one of: ${Object.keys(LIST_FORMATS).join(', ')}.`,
    );
  }
  const base = known ?? { ...USUAL, list, title: list, issuer: 'own list', licence: 'own', from: [] };
  return { ...base, format: chosen as ListFormat };
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { InterdictError, type ListVersion, type Party } from '../../model/index.ts';
import { sha256 } from '../shared/sha256.ts';

/** What the maker of a list version knows about it; counts and sums are taken from the parties. */
export type ListFacts = Omit<ListVersion, 'sha256' | 'entries' | 'nameOnlyRows' | 'names'>;

/** Uncompressed bytes after which a list is taken for a decompression bomb. */
const LARGEST_CONTENT = 2 ** 30;

/**
 * The normalised content of a list version: one party a line, in the order of ids (numbers by value), so that the
 * same parties are the same bytes whatever order a publisher printed them in.
 */
export function contentOf(parties: readonly Party[]): Buffer {
  const ordered = [...parties].sort((a, b) => byId(a.id, b.id));
  return Buffer.from(ordered.map((party) => `${JSON.stringify(party)}\n`).join(''), 'utf8');
}

/** The manifest of a list version with that content. */
export function manifestOf(facts: ListFacts, parties: readonly Party[], content: Buffer): ListVersion {
  const nameOnlyRows = parties.filter(({ standing }) => standing === 'name-only').length;
  const { limits, readFrom, ...rest } = facts;
  return {
    ...rest,
    sha256: sha256(content),
    entries: parties.length - nameOnlyRows,
    nameOnlyRows,
    names: parties.reduce((sum, { names }) => sum + names.length, 0),
    ...(limits ? { limits } : {}),
    ...(readFrom ? { readFrom } : {}),
  };
}

/** Writes a list version below `folder` as `<list>/<version>.jsonl.gz` with its manifest beside it. */
export function writeBundle(folder: string, facts: ListFacts, parties: readonly Party[]): ListVersion {
  const content = contentOf(parties);
  const manifest = manifestOf(facts, parties, content);
  const at = join(folder, facts.list);
  mkdirSync(at, { recursive: true });
  const packed = gzipSync(content, { level: 9 });
  // Byte 9 of gzip names the operating system: "unknown" makes the same bytes everywhere.
  packed[9] = 255;
  writeFileSync(join(at, `${facts.version}.jsonl.gz`), packed);
  writeFileSync(join(at, `${facts.version}.json`), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The manifests of all list versions below a folder, by list and then by version, oldest first. */
export function readManifests(folder: string): ListVersion[] {
  let lists: string[];
  try {
    lists = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch (error) {
    throw new InterdictError(
      'FILE_NOT_FOUND',
      `There is no folder of lists at ${folder}`,
      'Check the path.',
      { file: folder },
      error,
    );
  }
  return lists.sort().flatMap((list) =>
    readdirSync(join(folder, list))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => readManifest(join(folder, list, file))),
  );
}

/**
 * The parties of a list version, checked against the manifest's SHA-256 before anything is used.
 * @throws InterdictError `LIST_DAMAGED` where the content is not what the manifest says or does not decompress
 */
export function readBundle(folder: string, manifest: ListVersion): Party[] {
  return readContent(join(folder, manifest.list, `${manifest.version}.jsonl.gz`), manifest.sha256);
}

/**
 * The parties in a file of normalised content, checked against its SHA-256 before anything is used.
 * @param known parties by their line, those of versions read before: an equal line is the same object, parsed once; what
 *   is new is added
 * @throws InterdictError `LIST_DAMAGED`
 */
export function readContent(file: string, sum: string, known: Map<string, Party> = new Map()): Party[] {
  let content: Buffer;
  try {
    content = gunzipSync(readFileSync(file), { maxOutputLength: LARGEST_CONTENT });
  } catch (error) {
    throw damaged(file, `it cannot be decompressed (${(error as Error).message})`, error);
  }
  if (sha256(content) !== sum) throw damaged(file, 'its SHA-256 is not the one in its manifest');
  return content
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const party = known.get(line) ?? (JSON.parse(line) as Party);
      known.set(line, party);
      return party;
    });
}

function readManifest(file: string): ListVersion {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ListVersion;
  } catch (error) {
    throw damaged(file, 'the manifest is not JSON', error);
  }
}

function damaged(file: string, what: string, cause?: unknown): InterdictError {
  const remedy = 'Restore the file from the package or fetch the list again; until then the list is not screened.';
  return new InterdictError('LIST_DAMAGED', `The list is damaged: ${what}`, remedy, { file }, cause);
}

function byId(a: string, b: string): number {
  const [na, nb] = [numberAtEnd(a), numberAtEnd(b)];
  if (na !== undefined && nb !== undefined && na !== nb) return na - nb;
  return a < b ? -1 : a > b ? 1 : 0;
}

function numberAtEnd(id: string): number | undefined {
  const m = /^[a-z]+-(\d+)$/.exec(id);
  return m ? Number(m[1]) : undefined;
}

import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { contentOf, type ListFacts, manifestOf, sha256 } from '../../lists/index.ts';
import type { ListVersion, Party } from '../../model/index.ts';
import { type HeldVersion, heldVersions } from '../bundle.ts';
import { writeDurably } from './durable.ts';

/** A list version made ready in memory: nothing of it is on disk yet. */
export interface PreparedVersion {
  readonly manifest: ListVersion;
  readonly content: Buffer;
}

/** The normalised content of parties and the manifest that describes it. */
export function prepareVersion(facts: ListFacts, parties: readonly Party[]): PreparedVersion {
  const content = contentOf(parties);
  return { manifest: manifestOf(facts, parties, content), content };
}

/**
 * Puts a version into a data folder. Its parties go into a file named by their sum, which nobody reads until the
 * manifest names it; the manifest comes last, in one rename. So a version is there wholly or not at all, also when it
 * takes the place of another of the same date.
 */
export function storeVersion(data: string, { manifest, content }: PreparedVersion): void {
  const folder = join(data, 'lists', manifest.list);
  const parties = join(folder, contentName(manifest));
  // A file of that name left by a killed update is whole, but one spoilt since must not be trusted.
  if (!isWhole(parties, manifest.sha256)) writeDurably(parties, gzipSync(content, { level: 6 }));
  writeDurably(join(folder, `${manifest.version}.json`), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The versions of a list in data folders of which some may be new and empty, oldest first. */
export function heldSoFar(roots: readonly string[], list: string): HeldVersion[] {
  const begun = roots.filter((root) => existsSync(join(root, 'lists')));
  return begun.length === 0 ? [] : heldVersions(begun).filter(({ manifest }) => manifest.list === list);
}

/** The name of the file with the parties of a version: versions with the same parties share it. */
export function contentName({ sha256 }: Pick<ListVersion, 'sha256'>): string {
  return `${sha256.slice(0, 32)}.jsonl.gz`;
}

function isWhole(file: string, sum: string): boolean {
  try {
    return sha256(gunzipSync(readFileSync(file))) === sum;
  } catch {
    return false;
  }
}

/** Left by a killed update: never seen by readers, so it only takes room. Young ones may belong to a live process. */
export function sweep(folder: string, olderThan: number = Date.now() - 3_600_000): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (!/\.tmp$|\.part$/.test(name)) continue;
    const file = join(folder, name);
    if (statSync(file).mtimeMs < olderThan) rmSync(file, { force: true });
  }
}

// One hash over the content of files: fast enough to ask at every start, and true where times of change are not
// (a clone, a checkout and an unpacked archive all set new times on old content).

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Tests and their fixtures are never built. */
const NOT_BUILT = /(\.test\.tsx?|\.bench\.ts)$|^(fixtures|__fixtures__|node_modules)$/;

/** SHA-256, hex, over names and content of the given files and folders (folders whole), in a fixed order. */
export function fingerprint(root, inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesUnder(root, input))) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => !NOT_BUILT.test(name))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type ListFile, listFileOf, sha256 } from '../../src/lists/index.ts';

/** Where a file was read, as its manifest says it. */
export interface ReadFrom {
  readonly file: string;
  readonly sha256: string;
  readonly version: string;
}

/** A folder with the publishers' files. Notes each file it hands out, so that manifests can name what they rest on. */
export class SourceFolder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** A file and the note about it. `version` is the day the publisher made it. */
  open(file: string, version: string): { file: ListFile; readFrom: ReadFrom } {
    const bytes = readFileSync(join(this.#path, file));
    return { file: listFileOf(basename(file), bytes), readFrom: { file, sha256: sha256(bytes), version } };
  }
}

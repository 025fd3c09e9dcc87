import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeDocument, documentDateOf } from '../../documents/index.ts';
import { InterdictError } from '../../model/index.ts';
import { readGold } from './gold.ts';
import { type FactsScore, scoreFacts } from './score-facts.ts';

/**
 * Scores the documents of a gold file. Texts are looked for in a folder by SHA-256, where the gold gives one, else by
 * name.
 *
 * @throws InterdictError `FILE_NOT_FOUND` where a document of the gold is not in the folder
 */
export function measureFacts(goldFile: string, folder: string): FactsScore {
  const byHash = new Map<string, Buffer>();
  const byName = new Map<string, Buffer>();
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name));
    byHash.set(createHash('sha256').update(bytes).digest('hex'), bytes);
    byName.set(name, bytes);
  }
  const documents = readGold(goldFile).map((gold) => {
    const bytes = gold.sha256 === undefined ? byName.get(gold.file) : byHash.get(gold.sha256);
    if (bytes === undefined) {
      throw new InterdictError(
        'FILE_NOT_FOUND',
        `${gold.file}, as the gold file knows it, is not in ${folder}.`,
        'Give the folder of the documents with --texts.',
        { file: goldFile },
      );
    }
    const { text } = decodeDocument(gold.file, bytes);
    // As in reading: a document's date is the one it states, where it states one.
    const date = gold.date ?? documentDateOf({ text }).value;
    return { gold: date === undefined ? gold : { ...gold, date }, text };
  });
  return scoreFacts(documents);
}

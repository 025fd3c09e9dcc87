import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { InterdictError } from '../../model/index.ts';

/** A fact a careful reader found: kind, place, and any fields of the fact that the reader wrote down. */
const GoldFact = z.looseObject({
  kind: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  /** It may be found or not: it counts neither way. */
  optional: z.boolean().optional(),
});
export type GoldFact = z.infer<typeof GoldFact>;

const GoldDocument = z.looseObject({
  file: z.string(),
  sha256: z.string().optional(),
  /** The day the document was written, ISO, where that is known. */
  date: z.string().optional(),
  facts: z.array(GoldFact),
});
export type GoldDocument = z.infer<typeof GoldDocument>;

const GoldFile = z.looseObject({ documents: z.array(GoldDocument) });

/**
 * The documents of a gold file (YAML).
 *
 * @throws InterdictError `FILE_DAMAGED` where it cannot be read or does not have the shape
 */
export function readGold(file: string): GoldDocument[] {
  let words: unknown;
  try {
    words = parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw invalidGold(file, String(cause));
  }
  const read = GoldFile.safeParse(words);
  if (!read.success) throw invalidGold(file, z.prettifyError(read.error));
  return read.data.documents;
}

function invalidGold(file: string, why: string): InterdictError {
  return new InterdictError(
    'FILE_DAMAGED',
    `${file} is no gold file of facts: ${why}`,
    'Give a YAML file with documents, each with file and facts (data/evaluate/documents/README.md).',
    { file },
  );
}

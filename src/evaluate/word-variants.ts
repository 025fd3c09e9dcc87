import { z } from 'zod';
import { readYaml } from './data-file.ts';

const Table = z.array(z.array(z.string()).min(2));
const WordVariants = z.strictObject({
  nicknames: Table,
  'legal-forms': Table,
  titles: z.array(z.string()),
  'by-ear': z.array(z.tuple([z.string(), z.string()])),
  'other-names': z.array(z.tuple([z.string(), z.string()])),
  places: z.array(z.string()),
});
type WordVariants = z.infer<typeof WordVariants>;

let read: WordVariants | undefined;

/** How words of names are said otherwise: the measure's own tables, which the matcher does not read. */
export function wordVariants(): WordVariants {
  read ??= WordVariants.parse(readYaml('word-variants.yaml'));
  return read;
}

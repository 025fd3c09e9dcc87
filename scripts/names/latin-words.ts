import { foldLatin } from '../../src/names/fold.ts';
import { scan } from '../../src/names/scan.ts';

/** The Latin words of a printed name, folded. */
export function latinWords(printed: string): string[] {
  return scan(printed)
    .filter((word) => word.script === 'Latn')
    .map((word) => foldLatin(word.letters))
    .filter((word) => word.length > 1);
}

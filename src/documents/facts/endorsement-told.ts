import type { Item } from '../entities/item.ts';
import type { EndorsementFact } from './fact-types.ts';
import type { Line } from './line.ts';

/** Who stood behind a joint text, or did not, as a verb tells it. */
export interface Backing {
  readonly who: readonly Item[];
  readonly position: EndorsementFact['position'];
  /** Where in the line it is said. */
  readonly at: number;
}

/** Whether a sentence tells of a text that several stand behind. */
export function told(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    /\b(?:align\w*|sign(?:ed|atories)|endorsed|joint|joined|co-?signed|behalf|appeal|statement|letter|declaration)\b/.test(
      line.text,
    )
  );
}

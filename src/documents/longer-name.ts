import type { Candidate } from './candidates.ts';
import type { Clue } from './clues.ts';
import { isOrdinary } from './lexicon.ts';
import { type DocumentView, neighbours } from './view.ts';

/** Whether the name goes on beside the stretch: "Human Rights Watch" is no watch, "Karim Khan Niazi" no Karim Khan. */
export function longerNameClues(view: DocumentView, from: number, to: number, plainWordsToo: boolean): Clue[] {
  const style = view.styles[view.words[from]!.sentence];
  return neighbours(view, from, to)
    .filter((word) => plainWordsToo || !isOrdinary(word.folded))
    .map((word) => ({
      says: `the name seems to go on: "${word.text}"`,
      points: (plainWordsToo ? -3 : -2) * (style === 'plain' ? 1 : 0.5),
    }));
}

/** "Mikati" after "Najib Mikati" is that person: elsewhere in the text another name stands before the same words. */
export function isPartOfNameElsewhere(view: DocumentView, { from, to }: Pick<Candidate, 'from' | 'to'>): boolean {
  const words = view.words.slice(from, to);
  return (view.positions.get(words[0]!.folded) ?? []).some((at) => {
    if (at >= from && at < to) return false;
    if (!words.every((word, i) => view.words[at + i]?.folded === word.folded)) return false;
    const before = view.words[at - 1];
    return (
      before !== undefined && !isOrdinary(before.folded) && neighbours(view, at, at + words.length).includes(before)
    );
  });
}

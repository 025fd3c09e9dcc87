/** One thing that speaks for (positive) or against (negative) a stretch of text naming a party. */
export interface Clue {
  readonly says: string;
  readonly points: number;
}

/** Clues must add up to this for a mention. */
export const ENOUGH = 3;

export function sumOf(clues: readonly Clue[]): number {
  return clues.reduce((sum, clue) => sum + clue.points, 0);
}

/** A clue in words, with its weight: `the sentence speaks of "militant" (+1)`. */
export function wordsOfClue({ says, points }: Clue): string {
  return `${says} (${points < 0 ? '−' : '+'}${Math.abs(Math.round(points * 10) / 10)})`;
}

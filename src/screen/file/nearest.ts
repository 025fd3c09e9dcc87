/**
 * The `count` candidates spelt most like `text`, best first, for "did you mean": those within about a third of
 * its length in edits (insertions, deletions, substitutions, neighbours swapped). Quadratic in the length of the words.
 */
export function nearest(text: string, candidates: readonly string[], count: number): string[] {
  const allowed = Math.max(1, Math.floor(text.length / 3));
  return candidates
    .map((candidate) => ({ candidate, edits: editDistance(text.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= allowed)
    .sort((one, other) => one.edits - other.edits)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          last[column - 1]! + (same ? 0 : 1),
          last[column]! + 1,
          current[column - 1]! + 1,
          swapped ? beforeLast[column - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length]!;
}

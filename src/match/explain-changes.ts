/** Letters of a name are few; longer words than this are no words and are not gone through letter by letter. */
const LONGEST = 60;
/** The costs of one pair of words after another: a new table for each would take longer than filling it. */
const cost = new Uint16Array((LONGEST + 1) ** 2);

/**
 * The letters in which two spellings differ, as a reader would mark them: `v→w` changed, `−h` left out, `+e` put in,
 * `ie⇄ei` exchanged. Fewest changes, from left to right; O(length²), for explanations only.
 * Source: optimal string alignment (Wagner & Fischer 1974, with adjacent exchange).
 */
export function changesBetween(from: string, to: string): string[] {
  if (from.length > LONGEST || to.length > LONGEST) return [];
  const width = to.length + 1;
  const at = (i: number, j: number): number => cost[i * width + j]!;
  for (let i = 0; i <= from.length; i++) {
    for (let j = 0; j <= to.length; j++) {
      let best = i === 0 ? j : j === 0 ? i : at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      if (i > 0 && j > 0) best = Math.min(best, at(i - 1, j) + 1, at(i, j - 1) + 1);
      if (exchanged(from, i, to, j)) best = Math.min(best, at(i - 2, j - 2) + 1);
      cost[i * width + j] = best;
    }
  }
  const changes: string[] = [];
  let [i, j] = [from.length, to.length];
  while (i > 0 || j > 0) {
    const here = at(i, j);
    if (i > 0 && j > 0 && from[i - 1] === to[j - 1] && here === at(i - 1, j - 1)) {
      [i, j] = [i - 1, j - 1];
    } else if (exchanged(from, i, to, j) && here === at(i - 2, j - 2) + 1) {
      changes.push(`${from.slice(i - 2, i)}⇄${to.slice(j - 2, j)}`);
      [i, j] = [i - 2, j - 2];
    } else if (i > 0 && j > 0 && here === at(i - 1, j - 1) + 1) {
      changes.push(`${from[i - 1]}→${to[j - 1]}`);
      [i, j] = [i - 1, j - 1];
    } else if (i > 0 && here === at(i - 1, j) + 1) {
      changes.push(`−${from[--i]}`);
    } else {
      changes.push(`+${to[--j]}`);
    }
  }
  return changes.reverse();
}

const exchanged = (from: string, i: number, to: string, j: number): boolean =>
  i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] && from[i - 1] !== to[j - 1];

/** Words that stand in another's place: `quoted` in the one text, `source` in the other; either may be empty. */
export interface ChangedWords {
  readonly quoted: string;
  readonly source: string;
}

export interface Alignment {
  /** Words of the quotation that stand in the source in the same order. */
  readonly kept: number;
  readonly changes: readonly ChangedWords[];
  /** Places of the kept words, those of the quotation with those of the source. */
  readonly pairs: readonly (readonly [quoted: number, source: number])[];
}

/**
 * Lays a quotation beside a stretch of a source, word by word, keeping as many words in order as can be (longest
 * common subsequence). Source words before the first and after the last kept one are not counted as left out.
 *
 * Time and memory are the product of both lengths.
 */
export function align(quoted: readonly string[], source: readonly string[]): Alignment {
  const width = source.length + 1;
  const best = new Uint16Array((quoted.length + 1) * width);
  for (let i = quoted.length - 1; i >= 0; i--) {
    for (let j = source.length - 1; j >= 0; j--) {
      best[i * width + j] = sameWord(quoted[i]!, source[j]!)
        ? best[(i + 1) * width + j + 1]! + 1
        : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  // Of stretches that keep as many words the one that starts last is the tightest.
  let j = 0;
  while (j + 1 <= source.length && best[j + 1] === best[0]) j++;
  const changes: { quoted: string[]; source: string[] }[] = [];
  const pairs: [number, number][] = [];
  let open: { quoted: string[]; source: string[] } | undefined;
  let i = 0;
  // What the source goes on with behind the quotation is its context, no change.
  while (i < quoted.length) {
    if (j < source.length && sameWord(quoted[i]!, source[j]!)) {
      open = undefined;
      pairs.push([i, j]);
      i++;
      j++;
      continue;
    }
    if (open === undefined) {
      open = { quoted: [], source: [] };
      changes.push(open);
    }
    const here = best[i * width + j]!;
    if (j < source.length && here > 0 && best[i * width + j + 1]! === here) open.source.push(source[j++]!);
    else open.quoted.push(quoted[i++]!);
  }
  return {
    kept: best[0]!,
    pairs,
    changes: changes.map((change) => ({ quoted: change.quoted.join(' '), source: change.source.join(' ') })),
  };
}

function sameWord(a: string, b: string): boolean {
  return a === b;
}

/** Counts lines from 1, at `\n`, `\r\n` or a lone `\r`. The returned function takes an offset; binary search. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + mark.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

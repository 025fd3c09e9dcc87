/** Lists of numbers, one behind the other. */
export interface NumberLists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

export function packLists(lists: ReadonlyArray<readonly number[]>): NumberLists {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = starts[i]! + list.length;
  });
  return { starts, items: Uint32Array.from(lists.flat()) };
}

export function listAt({ starts, items }: NumberLists, i: number): Uint32Array {
  return items.subarray(starts[i]!, starts[i + 1]!);
}

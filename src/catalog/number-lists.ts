/** Lists of numbers one after the other in one place, which is read faster than many: list `n` is from `starts[n]` up to `starts[n + 1]`. */
export interface NumberLists {
  readonly starts: Uint32Array;
  readonly numbers: Uint32Array;
}

/** The lists put one after the other. */
export function numberLists(lists: readonly (readonly number[])[]): NumberLists {
  const starts = new Uint32Array(lists.length + 1);
  for (const [index, { length }] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + length;
  const numbers = new Uint32Array(starts[lists.length] ?? 0);
  for (const [index, list] of lists.entries()) numbers.set(list, starts[index]);
  return { starts, numbers };
}

/** One of the lists. */
export function numbersAt({ starts, numbers }: NumberLists, list: number): Uint32Array {
  return numbers.subarray(starts[list], starts[list + 1]);
}

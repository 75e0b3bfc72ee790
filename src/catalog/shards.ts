/** Rows in as few parts as keep each part's JSON within `most` characters; a longer row stands alone. */
export function shardsOf<Row>(rows: readonly Row[], most: number): Row[][] {
  const shards: Row[][] = [[]];
  let size = 2;
  for (const row of rows) {
    const own = JSON.stringify(row).length + 1;
    if (size + own > most && size > 2) {
      shards.push([]);
      size = 2;
    }
    shards.at(-1)?.push(row);
    size += own;
  }
  return shards;
}

/** The place among all rows of the first of each part. */
export function firstsOf(shards: readonly (readonly unknown[])[]): number[] {
  let next = 0;
  return shards.map(({ length }) => {
    const first = next;
    next += length;
    return first;
  });
}

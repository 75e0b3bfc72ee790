/** An item of a list, with those that stand below it. */
export interface NestedItem<Item> {
  readonly item: Item;
  readonly below: readonly NestedItem<Item>[];
}

/** The items of a list in a row, each with its depth, as the tree that a page shows. */
export function nestedItems<Item extends { readonly depth?: number | undefined }>(
  items: readonly Item[],
): NestedItem<Item>[] {
  const root: NestedItem<Item>[] = [];
  const open = [root];
  for (const item of items) {
    open.length = Math.min(open.length, (item.depth ?? 0) + 1);
    const below: NestedItem<Item>[] = [];
    open.at(-1)?.push({ item, below });
    open.push(below);
  }
  return root;
}

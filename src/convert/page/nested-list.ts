import type { List, ListItem } from 'mdast';

/** A list whose items stand below each other as their depths say: the tree of a posting has them in a row, as it is read. */
export function nestedList(list: List): List {
  if (!list.children.some(({ data }) => data?.depth)) return list;
  const open: List[] = [{ ...list, children: [] }];
  for (const item of list.children) {
    const depth = item.data?.depth ?? 0;
    open.length = Math.min(open.length, depth + 1);
    const last = open.at(-1)?.children.at(-1);
    if (depth >= open.length && last) open.push(listBelow(last));
    open.at(-1)?.children.push({ ...item, children: [...item.children] });
  }
  return open[0] as List;
}

function listBelow(item: ListItem): List {
  const list: List = { type: 'list', ordered: false, start: null, spread: false, children: [] };
  item.children.push(list);
  return list;
}

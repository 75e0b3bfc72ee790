import type { ListItem } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** So many columns further in, at least, is an item that belongs to the one above it. */
const step = 2;
/** A tab reaches the next multiple of so many columns. */
const tab = 4;
/** What stands deeper is shown at this depth, where 0 is the list itself. */
const deepest = 3;
/** Space before a mark is looked at so far back, in characters. */
const longest = 80;

const opens = /[:：]$/;

/**
 * How deep each item of a list stands below its first, told by the space before their marks in `value`.
 *
 * ```text
 * • Education:          0
 *     ○ A diploma       1
 *     ○ A course        1
 * • Two years           0
 * ```
 */
export function listDepths(items: readonly ListItem[], value: string): number[] {
  const marks = items.map((item) => markOf(item, value));
  const columns = marks.map((mark) => mark?.column ?? 0);
  // An item in the middle of a line stands nowhere.
  if (columns.every((column) => column === columns[0]) || marks.includes(undefined))
    return items.map(() => 0);

  const depths: number[] = [];
  const open: number[] = [];
  for (const column of columns) {
    while (open.length > 0 && column <= (open.at(-1) ?? 0) - step) open.pop();
    if (open.length === 0 || column >= (open.at(-1) ?? 0) + step) open.push(column);
    depths.push(Math.min(open.length - 1, deepest));
  }
  // Whoever copies a list begins at its first word: the space before its first mark may be lost.
  const isCut =
    depths.indexOf(0, 1) === -1 && marks[0]?.sign === marks[1]?.sign && !opens.test(textOf(items[0]));
  return isCut ? depths.map((depth) => Math.max(0, depth - 1)) : depths;
}

function markOf(
  item: ListItem,
  value: string,
): { readonly column: number; readonly sign: string } | undefined {
  const from = item.data?.from;
  if (from === undefined) return;
  const before = value.slice(Math.max(0, from - longest), from);
  const space = before.slice(before.lastIndexOf('\n') + 1);
  if (space.trim() !== '') return;
  let column = 0;
  for (const sign of space) column += sign === '\t' ? tab - (column % tab) : 1;
  return { column, sign: value[from] ?? '' };
}

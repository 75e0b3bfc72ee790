import type { List, ListItem, RootContent } from 'mdast';
import { listDepths } from './list-depths.ts';

/** Items of one kind that follow each other are one list, each with its depth in it; `value` is the text they stand in. */
export function withLists(blocks: readonly (RootContent | ListItem)[], value: string): RootContent[] {
  const children: RootContent[] = [];
  for (const block of blocks) {
    if (block.type !== 'listItem') {
      children.push(block);
      continue;
    }
    const list = children.at(-1);
    if (list?.type === 'list' && continues(list, block)) {
      list.children.push(block);
      if (list.position && block.position) list.position.end = block.position.end;
    } else {
      children.push(listOf(block));
    }
  }
  for (const child of children) if (child.type === 'list' && !child.ordered) giveDepths(child, value);
  return children;
}

function giveDepths({ children }: List, value: string): void {
  const depths = listDepths(children, value);
  for (const [index, item] of children.entries()) {
    const depth = depths[index] ?? 0;
    if (depth > 0) item.data = { ...item.data, depth };
  }
}

function continues(list: List, item: ListItem): boolean {
  const last = list.children.at(-1)?.data?.number;
  const own = item.data?.number;
  return own === undefined ? last === undefined : last === own - 1;
}

function listOf(item: ListItem): List {
  const number = item.data?.number;
  return {
    type: 'list',
    ordered: number !== undefined,
    start: number ?? null,
    spread: false,
    children: [item],
    ...(item.position && { position: { ...item.position } }),
  };
}

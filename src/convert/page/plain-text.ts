import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** What each section with a body says, without its heading: a line a paragraph or item. */
export function sectionTexts(tree: Root): string[] {
  return tree.children.flatMap((node) =>
    node.type === 'section' && node.children.length > 0 ? [node.children.flatMap(linesOf).join('\n')] : [],
  );
}

function linesOf(node: RootContent): string[] {
  return node.type === 'list' ? node.children.map((item) => textOf(item)) : [textOf(node)];
}

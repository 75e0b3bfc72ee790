import { type Node, parseTree } from 'jsonc-parser';

/** A line that holds a record of its own. */
const record = /^\s*\{.*\}\s*$/;

/** The values of a JSON text, or of one with a record a line (NDJSON), where they stand; undefined where it is neither. */
export function jsonTrees(raw: string): Node[] | undefined {
  const whole = treeOf(raw);
  if (whole) return [whole];

  const trees: Node[] = [];
  let from = 0;
  for (const line of raw.split('\n')) {
    const tree = record.test(line) ? treeOf(line) : undefined;
    if (tree) trees.push(moved(tree, from));
    else if (line.trim() !== '') return;
    from += line.length + 1;
  }
  return trees.length > 0 ? trees : undefined;
}

function treeOf(text: string): Node | undefined {
  const errors: unknown[] = [];
  const root = parseTree(text, errors as never[]);
  return errors.length === 0 ? root : undefined;
}

/** A value as far on as its line stands in the text. */
function moved({ children, parent: _, ...node }: Node, by: number): Node {
  return {
    ...node,
    offset: node.offset + by,
    ...(children && { children: children.map((child) => moved(child, by)) }),
  };
}

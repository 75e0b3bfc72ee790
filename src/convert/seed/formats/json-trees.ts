import { type Node, parseTree } from 'jsonc-parser';
import { VFileMessage } from 'vfile-message';
import { deepest, isDeepJson } from './json-depth.ts';

/** A line that holds a record of its own. */
const record = /^\s*\{.*\}\s*$/;

/**
 * The values of a JSON text, or of one with a record a line (NDJSON), where they stand; undefined where it is neither.
 *
 * @throws VFileMessage where they are nested deeper than the parser can follow.
 */
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

function treeOf(raw: string): Node | undefined {
  if (isDeepJson(raw)) {
    throw new VFileMessage(
      `Expected JSON at most ${deepest} levels deep, found more: keep only the postings`,
      { ruleId: 'deep-seed', source: 'rolebook' },
    );
  }
  const errors: unknown[] = [];
  const root = parseTree(raw, errors as never[]);
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

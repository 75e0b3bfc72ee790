import { neighbour, wordCount } from '../lines.ts';
import { bulletedItem } from './bulleted-item.ts';
import type { Construct } from './construct.ts';
import { numberedItem } from './numbered-item.ts';

const closed = /[.!;,]$/;

/**
 * A short line without an end, straight before a marked list and after a blank line, is the heading of the list.
 *
 * ```text
 * Other signals
 *
 *   • invent models
 * ```
 */
export const listHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line || closed.test(line.value) || wordCount(line.value) > 8) return;
  if (lines[index - 1]?.value || !neighbour(lines, index, -1)) return;

  const next = [1, 2].map((step) => index + step).find((at) => lines[at]?.value);
  if (next === undefined) return;
  const listed = bulletedItem(lines, next, nodes) ?? numberedItem(lines, next, nodes);
  if (!listed) return;

  return { size: 1, nodes: [nodes.heading(nodes.text(line.from, line.from + line.value.length))] };
};

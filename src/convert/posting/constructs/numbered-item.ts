import { type Line, neighbour } from '../../text/lines.ts';
import type { Construct } from './construct.ts';

// “1. Bake”, and “1.Bake” as some write it; not 2.5 or 1.x.
const number = /^\(?(\d{1,3})[.)](?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))/u;

/**
 * A numbered line is an item of a list where a neighbour has the number before or after it:
 * "1986. A great year" stands alone and is prose.
 *
 * ```text
 * 1. Pioneer novel approaches
 * 2. Survey the state of the art
 * ```
 */
export const numberedItem: Construct = (lines, index, nodes) => {
  const line = lines[index];
  const match = line && number.exec(line.value);
  if (!line || !match) return;

  const own = Number(match[1]);
  const before = numberOf(neighbour(lines, index, -1));
  const after = numberOf(neighbour(lines, index, 1));
  if (before !== own - 1 && after !== own + 1) return;

  const text = nodes.text(line.from + match[0].length, line.from + line.value.length);
  return { size: 1, nodes: [nodes.item(line.from, own, text)] };
};

function numberOf(line: Line | undefined): number | undefined {
  const digits = line && number.exec(line.value)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

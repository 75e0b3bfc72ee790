import type { Construct } from './construct.ts';

/** Any other line is a paragraph of its own. */
export const paragraph: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line?.value) return;

  return { size: 1, nodes: [nodes.paragraph(nodes.text(line.from, line.from + line.value.length))] };
};

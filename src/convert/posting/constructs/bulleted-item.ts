import type { Construct } from './construct.ts';
import { once } from './once.ts';

// The o is the ring of a word processor's second level, as pastes have it.
const bullet = /^(?:[•·▪▫●○◦‣⁃∙■□◆◇➢➤►▶▸✓✔✅★☆]\uFE0F?|(?:--?|[–—*+])(?=\s)|o(?=\s+[\p{Lu}\p{Lo}]))\s*/u;

/**
 * A line after a bullet is an item of a list.
 *
 * ```text
 * • Python
 * - Python
 * -- Python
 * ```
 */
export const bulletedItem: Construct = (lines, index, nodes) => {
  const line = lines[index];
  const mark = line && bullet.exec(line.value)?.[0];
  if (!line || !mark || mark.length === line.value.length) return;

  const { texts, setAside } = once(line.value, line.from, mark.length, nodes);
  return { size: 1, nodes: [nodes.item(line.from, undefined, ...texts)], setAside };
};

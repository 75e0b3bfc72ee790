import type { Construct } from './construct.ts';
import { labelledPassages } from './labelled-passages.ts';

const labelled = /[.;!?)\p{Ll}]\s+\p{Lu}[^:：.;!?]{3,50}[:：]\s/u;

/** One label may be part of a sentence; more of them divide a text. */
const fewest = 2;

/**
 * Text that goes on in one line from section to section, each after a heading we know and a colon.
 *
 * ```text
 * We bake at night. Tasks: run the ovens. Requirements: two years of bread.
 * ```
 */
export const headingsInText: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line || !labelled.test(line.value)) return;
  const found = labelledPassages(line, nodes);
  if (found.filter(({ type }) => type === 'heading').length < fewest) return;
  return { size: 1, nodes: found };
};

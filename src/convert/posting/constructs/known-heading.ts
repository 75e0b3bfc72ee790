import { headingPhrase } from '../heading-phrase.ts';
import { sectionKindOf } from '../section-kind.ts';
import type { Construct } from './construct.ts';

/**
 * A line that is a heading we know, whatever its capitals and marks.
 *
 * ```text
 * What you'll do:
 * ```
 */
export const knownHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line || sectionKindOf(headingPhrase(line.value)) === undefined) return;

  return { size: 1, nodes: [nodes.heading(nodes.text(line.from, line.from + line.value.length))] };
};

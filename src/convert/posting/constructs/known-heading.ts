import { headingPhrase } from '../heading-phrase.ts';
import type { Line } from '../lines.ts';
import { isLevelWord, sectionKindOf } from '../section-kind.ts';
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
  if (!line || sectionKindOf(headingPhrase(line.value)) === undefined || isCell(lines, index)) return;

  return { size: 1, nodes: [nodes.heading(nodes.text(line.from, line.from + line.value.length))] };
};

/** “Required” straight below what is, and above nothing or the number of the next row, is a cell of a table. */
function isCell(lines: readonly Line[], index: number): boolean {
  const [above = '', own = '', below = ''] = [-1, 0, 1].map((step) => lines[index + step]?.value ?? '');
  if (!isLevelWord(own.toLowerCase()) || !above || (below && !rowNumber.test(below))) return false;
  return sectionKindOf(headingPhrase(above)) === undefined;
}

const rowNumber = /^\d{1,2}$/;

import { fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { wordCount } from '../../text/lines.ts';

/** What stands between a label and its value, as in a table that was pasted, between two such pairs, and between cells of which there are more. */
const [beside, apart, among] = ['\t', '\n', ', '];
/** The longest cell that others stand beside, in words: columns of prose are read one after the other. */
const longest = 12;
const labelled = /[:：]$/;

/**
 * What is written between the cells of a row that say something.
 *
 * ```text
 * Location | Ghent → Location⇥Ghent
 * Location | Ghent | Hours | 40 → Location⇥Ghent, and in a line of its own Hours⇥40
 * Rye | Wheat | Oats → Rye, Wheat, Oats
 * ```
 */
export function signsBetween(cells: readonly string[]): string[] {
  const between = cells.slice(1);
  if (cells.slice(0, -1).some((cell) => wordCount(cell) > longest)) return between.map(() => apart);
  if (cells.length === 2) return [beside];
  if (arePairs(cells)) return between.map((_, index) => (index % 2 === 0 ? beside : apart));
  return between.map(() => among);
}

/** Whether cells are labels and values in turn, and not a row of labels, as the head of a table is. */
function arePairs(cells: readonly string[]): boolean {
  return cells.length % 2 === 0 && cells.every((cell, index) => isLabel(cell) === (index % 2 === 0));
}

function isLabel(cell: string): boolean {
  return labelled.test(cell) || fieldPropertyOf(headingPhrase(cell)) !== undefined;
}

import { fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { wordCount } from '../../text/lines.ts';
import { levelColumns } from './level-columns.ts';

/** What stands between a label and its value, as in a table that was pasted, between two such pairs, and between cells of which there are more. */
const [beside, apart, among] = ['\t', '\n', ', '];
/** The longest cell that others stand beside, in words: columns of prose are read one after the other. */
const longest = 12;
const labelled = /[:：]$/;

/**
 * What is written before each cell of a row; empty cells are passed over.
 *
 * ```text
 * Location | Ghent → Location⇥Ghent
 * Location | Ghent | Hours | 40 → Location⇥Ghent, and in a line of its own Hours⇥40
 * Rye | Wheat | Oats → Rye, Wheat, Oats
 * ```
 */
export function signsOfRow(cells: readonly string[]): string[] {
  const said = cells.filter((cell) => cell !== '');
  const sign = signBetween(said);
  let index = 0;
  return cells.map((cell) => (cell === '' || index++ === 0 ? '' : sign(index - 1)));
}

/** What stands before the cell at an index of those that say something. */
function signBetween(cells: readonly string[]): (index: number) => string {
  if (cells.slice(0, -1).some((cell) => wordCount(cell) > longest)) return () => apart;
  if (cells.length === 2 || levelColumns(cells)) return () => beside;
  if (arePairs(cells)) return (index) => (index % 2 === 1 ? beside : apart);
  return () => among;
}

/** Whether cells are labels and values in turn, and not a row of labels, as the head of a table is. */
export function arePairs(cells: readonly string[]): boolean {
  return (
    cells.length > 0 &&
    cells.length % 2 === 0 &&
    cells.every((cell, index) => isLabel(cell) === (index % 2 === 0))
  );
}

function isLabel(cell: string): boolean {
  return labelled.test(cell) || fieldPropertyOf(headingPhrase(cell)) !== undefined;
}

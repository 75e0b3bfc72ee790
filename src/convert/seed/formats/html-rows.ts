import { headingMark } from '../heading-mark.ts';
import { inserted, joined, type SeedText, slice, trimmed } from '../seed-text.ts';
import { signsOfRow } from './cells.ts';
import { type LevelColumns, levelColumns, marksOfRow } from './level-columns.ts';

/** The lines of a row of a table, and its columns where it is the head of one whose columns are levels. */
interface Row {
  readonly lines: readonly SeedText[];
  readonly columns: LevelColumns | undefined;
}

/** A row from the lines of its cells: one where each cell is one, else all of them in turn; below a head that names levels each below its own. */
export function rowOf(cells: readonly (readonly SeedText[])[], columns: LevelColumns | undefined): Row {
  const said = cells.map((lines) => lines.filter(({ value }) => value.trim() !== ''));
  const words = said.map((lines) => lines.map((line) => withoutMark(line).value).join(' '));
  if (columns) {
    const row = marksOfRow(columns, words);
    return { lines: writtenBefore(said, row.marks), columns: row.columns };
  }
  const isLine = said.filter(({ length }) => length > 0).length > 1 && said.every(({ length }) => length < 2);
  return {
    lines: isLine ? writtenBefore(said, signsOfRow(words)) : cells.flat(),
    columns: isLine ? levelColumns(words) : undefined,
  };
}

/** Cells with a sign before each: in the line of the cell before it, if the sign ends no line. */
function writtenBefore(cells: readonly (readonly SeedText[])[], signs: readonly string[]): SeedText[] {
  const lines: SeedText[][] = [[]];
  for (const [index, [first, ...others]] of cells.entries()) {
    if (!first) continue;
    const [sign = '', ...more] = (signs[index] ?? '').split('\n');
    const words = others.length > 0 ? first : withoutMark(first);
    const from = words.origin[0] as number;
    lines.at(-1)?.push(inserted(sign, from));
    for (const next of more) lines.push([inserted(next, from)]);
    lines.at(-1)?.push(words);
    for (const line of others) lines.push([line]);
  }
  return lines.map((line) => joined(line, '')).filter(({ value }) => value !== '');
}

function withoutMark(cell: SeedText): SeedText {
  const from = cell.value.startsWith(headingMark) ? headingMark.length : 0;
  return trimmed(slice(cell, from, cell.value.length));
}

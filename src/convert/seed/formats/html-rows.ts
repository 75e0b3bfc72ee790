import { headingMark } from '../heading-mark.ts';
import { inserted, joined, type SeedText, slice, trimmed } from '../seed-text.ts';
import { signsBetween } from './cells.ts';

/** The lines of a row of a table, from those of its cells: one where each cell is one, else all of them in turn. */
export function rowLines(cells: readonly (readonly SeedText[])[]): SeedText[] {
  const said = cells.map((lines) => lines.filter(({ value }) => value !== '')).filter(({ length }) => length);
  const isLine = said.length > 1 && said.every(({ length }) => length === 1);
  return isLine ? besideEachOther(said.flat().map(withoutMark)) : cells.flat();
}

function besideEachOther(cells: readonly SeedText[]): SeedText[] {
  const signs = signsBetween(cells.map(({ value }) => value));
  const lines: SeedText[][] = [];
  for (const [index, cell] of cells.entries()) {
    const sign = index > 0 ? signs[index - 1] : '\n';
    if (sign === '\n') lines.push([cell]);
    else lines.at(-1)?.push(inserted(sign ?? '', cell.origin[0] as number), cell);
  }
  return lines.map((line) => joined(line, ''));
}

function withoutMark(cell: SeedText): SeedText {
  const from = cell.value.startsWith(headingMark) ? headingMark.length : 0;
  return trimmed(slice(cell, from, cell.value.length));
}

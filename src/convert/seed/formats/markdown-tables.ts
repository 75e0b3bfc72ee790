import { type Line, linesOf } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { change } from '../mend.ts';
import { withLineFeeds } from '../normalize.ts';
import type { Mended } from '../seed.ts';
import type { Edit } from '../seed-text.ts';
import { arePairs, signsOfRow } from './cells.ts';
import { type LevelColumns, levelColumns, marksOfRow } from './level-columns.ts';

// Between the head of a table and its rows: | --- | :---: |
const rule = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?$/;
/** A line of nothing but the signs of such a rule. */
const anyRule = /^[ \t]*[|:-][ \t|:-]*$/m;
/** A bar between two cells; one that is escaped is a word. */
const bar = /(?<!\\)\|/;
const enclosed = /^\|.*[^\\]\|$/;

/** Whether a text has a table as GitHub's Markdown writes them. */
export function hasTable(value: string): boolean {
  if (!value.includes('|') || !anyRule.test(value)) return false;
  const lines = linesOf(value, 0, value.length);
  return lines.some((_, index) => isRule(lines, index));
}

/** Tables as rows of cells, as `tablesIn` tells. */
export function textOfTables(text: Mended): Mended {
  if (!text.text.value.includes('|')) return text;
  const mended = withLineFeeds(text);
  return change(mended, 'markup', tablesIn(mended.text.value));
}

/**
 * The edits that make rows of cells of the tables in a text, and headings of columns that are levels.
 *
 * ```text
 * | Company  | Contoso |
 * |----------|---------|
 * | Location | Ghent   |   → Company⇥Contoso, Location⇥Ghent
 * ```
 */
function tablesIn(value: string): Edit[] {
  const edits: Edit[] = [];
  let inTable = false;
  let columns: LevelColumns | undefined;
  const lines = linesOf(value, 0, value.length);
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (inTable && above && isRule(lines, index)) {
      // The line end before it goes with it.
      edits.push({ from: above.from + above.value.length, to: line.from + line.value.length, after: '' });
      continue;
    }
    const goesOn: boolean = inTable && line.value.includes('|');
    if (!goesOn) columns = undefined;
    inTable = goesOn || isRule(lines, index + 1) || isRowAlone(lines, index);
    if (!inTable) continue;
    const cells = cellsOf(line);
    const said = cells.map((cell) => textOf(line, cell));
    const row = columns && marksOfRow(columns, said);
    for (const edit of barsOf(line, cells, row?.marks ?? signsOfRow(said))) edits.push(edit);
    columns = row?.columns ?? levelColumns(said);
  }
  return edits;
}

/** Whether a line is the rule below the head of a table; one without bars around it has rows, else it is words and a line. */
function isRule(lines: readonly Line[], index: number): boolean {
  const [above = '', own = '', below = ''] = [-1, 0, 1].map((step) => lines[index + step]?.value ?? '');
  if (!above.includes('|') || !rule.test(own)) return false;
  return above.startsWith('|') || below.includes('|');
}

/** Whether a line is a row of a table without a rule: labels and their values, or bars around it as around its neighbour. */
function isRowAlone(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line?.value.includes('|')) return false;
  const said = cellsOf(line).map((cell) => textOf(line, cell));
  if (arePairs(said.filter((cell) => cell !== ''))) return true;
  const isBeside = (other: Line | undefined) =>
    other !== undefined && enclosed.test(other.value) && cellsOf(other).length === said.length;
  return isBeside(line) && (isBeside(lines[index - 1]) || isBeside(lines[index + 1]));
}

/** What stands before, between and after the cells of a row that say something. */
function barsOf(row: Line, cells: readonly Span[], signs: readonly string[]): Edit[] {
  const said = cells.filter(isSaid);
  const before = signs.filter((_, index) => isSaid(cells[index]));
  const starts = [row.from, ...said.map(({ to }) => to)];
  const ends = [...said.map(({ from }) => from), row.from + row.value.length];
  return starts
    .map((from, index) => ({ from, to: ends[index] as number, after: before[index] ?? '' }))
    .filter(({ from, to, after }) => from < to || after !== '');
}

function textOf({ value, from }: Line, cell: Span): string {
  return value.slice(cell.from - from, cell.to - from);
}

/** The cells of a row, empty ones too; what stands before the first bar and behind the last is none where it is empty. */
function cellsOf({ value, from }: Line): Span[] {
  let at = from;
  const cells = value.split(bar).map((cell) => {
    const said = cell.trim();
    const start = at + (said ? cell.indexOf(said) : 0);
    at += cell.length + 1;
    return { from: start, to: start + said.length };
  });
  return cells.slice(isSaid(cells[0]) ? 0 : 1, isSaid(cells.at(-1)) ? undefined : -1);
}

function isSaid(cell: Span | undefined): boolean {
  return cell !== undefined && cell.from < cell.to;
}

import { type Line, linesOf } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Edit } from '../seed-text.ts';
import { signsBetween } from './cells.ts';

// Between the head of a table and its rows: | --- | :---: |
const rule = /^\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?)?$/;
/** A line of nothing but the signs of such a rule. */
const anyRule = /^[ \t]*[|:-][ \t|:-]*$/m;
/** A bar between two cells; one that is escaped is a word. */
const bar = /(?<!\\)\|/;

/** Whether a text has a table as GitHub's Markdown writes them. */
export function hasTable(value: string): boolean {
  return tablesIn(value).length > 0;
}

/**
 * The edits that make rows of cells of the tables in a text.
 *
 * ```text
 * | Company  | Contoso |
 * |----------|---------|
 * | Location | Ghent   |   → Company⇥Contoso, Location⇥Ghent
 * ```
 */
export function tablesIn(value: string): Edit[] {
  if (!value.includes('|') || !anyRule.test(value)) return [];
  const edits: Edit[] = [];
  let inTable = false;
  let above: Line | undefined;
  const lines = linesOf(value, 0, value.length);
  for (const [index, line] of lines.entries()) {
    if (above && isRule(line, above, lines[index + 1])) {
      if (!inTable) edits.push(...barsOf(above));
      inTable = true;
      // The line end before it goes with it.
      edits.push({ from: above.from + above.value.length, to: line.from + line.value.length, after: '' });
    } else if (inTable && line.value.includes('|')) edits.push(...barsOf(line));
    else inTable = false;
    above = line;
  }
  return edits;
}

/** Whether a line is the rule below the head of a table; one without bars around it has rows, else it is words and a line. */
function isRule({ value }: Line, above: Line, below: Line | undefined): boolean {
  if (!above.value.includes('|') || !rule.test(value.trim())) return false;
  return above.value.trimStart().startsWith('|') || below?.value.includes('|') === true;
}

/** What stands before, between and after the cells of a row that say something. */
function barsOf(row: Line): Edit[] {
  const cells = cellsOf(row);
  const signs = signsBetween(cells.map(({ from, to }) => row.value.slice(from - row.from, to - row.from)));
  const starts = [row.from, ...cells.map(({ to }) => to)];
  const ends = [...cells.map(({ from }) => from), row.from + row.value.length];
  return starts
    .map((from, index) => ({
      from,
      to: ends[index] as number,
      after: (index > 0 && signs[index - 1]) || '',
    }))
    .filter(({ from, to }) => from < to);
}

function cellsOf({ value, from }: Line): Span[] {
  let at = from;
  return value.split(bar).flatMap((cell) => {
    const start = at + cell.length - cell.trimStart().length;
    at += cell.length + 1;
    const said = cell.trim();
    return said ? [{ from: start, to: start + said.length }] : [];
  });
}

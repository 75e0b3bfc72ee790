import { headingMark } from '../seed/heading-mark.ts';
import type { Line } from '../text/lines.ts';
import type { SetAside } from './constructs/construct.ts';

/** A shorter name may well be one that says a thing twice: TomTom. In characters. */
const shortest = 7;
const opened = /^\p{Lu}/u;
const closed = /[\p{Ll})]$/u;
const bar = /\S(\s*\|)$/;

/** Lines without what a page printed for the screen reader, or as the edge of a table. */
export function linesOnce(lines: readonly Line[]): { lines: Line[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  const once = lines.map((line) => {
    const end = endOf(line.value);
    if (!end) return line;
    const from = line.from + end.at;
    setAside.push({ from, to: line.from + line.value.length, reason: end.reason });
    return { ...line, value: line.value.slice(0, end.at) };
  });
  return { lines: once, setAside };
}

/** Where a line is at its end, and why the rest of it is on no page. */
function endOf(value: string): { at: number; reason: SetAside['reason'] } | undefined {
  const at = glued(value);
  if (at !== undefined) return { at, reason: 'doubled label' };
  // A row has more than one.
  const edge = bar.exec(value)?.[1];
  return edge && value.indexOf('|') === value.length - 1
    ? { at: value.length - edge.length, reason: 'mark' }
    : undefined;
}

/**
 * Where the second half of a label begins that stands twice, glued.
 *
 * ```text
 * Seniority levelSeniority level
 * ```
 */
function glued(value: string): number | undefined {
  const mark = value.startsWith(headingMark) ? headingMark.length : 0;
  const said = value.slice(mark);
  const half = said.length / 2;
  if (half < shortest || !opened.test(said) || !closed.test(said)) return;
  return said.slice(0, half) === said.slice(half) ? mark + half : undefined;
}

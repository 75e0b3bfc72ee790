import { fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { isLevelWord, sectionKindOf } from '../../headings/section-kind.ts';
import { type Line, wordCount } from '../../text/lines.ts';
import type { Construct } from './construct.ts';
import { isIdle } from './is-idle.ts';
import { isIntroduction } from './is-introduction.ts';
import { isItem } from './item-of-kind.ts';
import { opensItem } from './opens-item.ts';

/**
 * A line that is a heading we know, whatever its capitals and marks.
 *
 * ```text
 * What you'll do:
 * ```
 */
export const knownHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  const kind = line && sectionKindOf(headingPhrase(line.value));
  if (!line || kind === undefined || isCell(lines, index) || isRow(lines, index)) return;
  if (isEndOfItem(lines, index)) return;
  if (isIdle(lines, index) || isItem(lines, index, kind) || isIntroduction(lines, index, kind)) return;

  return { size: 1, nodes: [nodes.heading(nodes.text(line.from, line.from + line.value.length))] };
};

/** The shortest line that is broken at its end, in characters. */
const broken = 60;
const small = /^\p{Ll}[^:]*$/u;
const ended = /[.,;:!?]$/;

/** “experience” between two items, the first of which is long and has no end, is the end of it. */
function isEndOfItem(lines: readonly Line[], index: number): boolean {
  const [above = '', own = '', below = ''] = [-1, 0, 1].map((step) => lines[index + step]?.value ?? '');
  return (
    small.test(own) && above.length >= broken && !ended.test(above) && opensItem(above) && opensItem(below)
  );
}

/** The longest line of a table's row, in words. */
const longestCell = 12;

/** “Required” straight below what is, and above nothing or the number of the next row, is a cell of a table. */
function isCell(lines: readonly Line[], index: number): boolean {
  const [above = '', own = '', below = ''] = [-1, 0, 1].map((step) => lines[index + step]?.value ?? '');
  if (!isLevelWord(own.toLowerCase()) || !above || (below && !rowNumber.test(below))) return false;
  return wordCount(above) <= longestCell && sectionKindOf(headingPhrase(above)) === undefined;
}

const rowNumber = /^\d{1,2}$/;

/** The longest value in a row of labels and values, in words. */
const longestValue = 4;

/** “Role” straight below the value of another label, and above a value, is a label: a page has its facts so. */
function isRow(lines: readonly Line[], index: number): boolean {
  const [label = '', above = '', own = '', below = ''] = [-2, -1, 0, 1].map(
    (step) => lines[index + step]?.value ?? '',
  );
  if (!label || !above || !below || own.endsWith(':') || own.includes(' ')) return false;
  return fieldPropertyOf(headingPhrase(label)) !== undefined && wordCount(below) <= longestValue;
}

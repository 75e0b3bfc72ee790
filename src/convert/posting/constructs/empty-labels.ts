import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { type Line, wordCount } from '../../text/lines.ts';
import type { Construct } from './construct.ts';

const label = /^\p{Lu}[^:：]{1,60}[:：]$/u;
const longest = 6;
/** So many in a row are a form that nobody has filled in; two or three may be headings within each other. */
const fewest = 4;
/** How many lines are looked at on either side. */
const furthest = 8;

/**
 * Labels alone, straight below each other: the form of a board, without values.
 *
 * ```text
 * Visa Sponsorship:
 * Travel Requirements:
 * Shift:
 * Valid Driving License:
 * ```
 */
export const emptyLabels: Construct = (lines, index) => {
  const line = lines[index];
  if (!line || !isLabel(line) || opensSection(line) || !isLabel(lines[index + 1])) return;
  let from = index;
  while (from > index - furthest && isLabel(lines[from - 1])) from--;
  let to = index + 1;
  while (to < index + furthest && isLabel(lines[to])) to++;
  if (to - from < fewest || hasValues(lines, to, to - from - 1)) return;
  const setAside = [{ from: line.from, to: line.from + line.value.length, reason: 'empty field' as const }];
  return { size: 1, nodes: [], setAside };
};

/** Whether so many short lines follow as may be the values of labels: two columns, copied one after the other. */
function hasValues(lines: readonly Line[], from: number, count: number): boolean {
  const below = lines.slice(from, from + furthest + count).filter(({ value }) => value !== '');
  const values = below.slice(0, count);
  return (
    values.length === count && values.every((line) => !isLabel(line) && wordCount(line.value) <= longest)
  );
}

function isLabel(line: Line | undefined): boolean {
  return line !== undefined && label.test(line.value) && wordCount(line.value) <= longest;
}

function opensSection({ value }: Line): boolean {
  const phrase = headingPhrase(value);
  return (sectionKindOf(phrase) ?? kindByWords(phrase) ?? 'other') !== 'other';
}

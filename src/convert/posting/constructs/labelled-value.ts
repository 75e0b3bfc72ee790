import { fieldPropertyOf } from '../../headings/field-property.ts';
import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { headingMark } from '../../seed/heading-mark.ts';
import { type Line, wordCount } from '../../text/lines.ts';
import type { Construct } from './construct.ts';
import { opensItem } from './opens-item.ts';

const labelled = /[:：]$/;
/** The longest label and value of a row of a table of facts, in words, and of how many lines; longer text is a section. */
const longestLabel = 9;
const longestValue = 30;
const mostLines = 3;
/** One label alone may be the heading of a short section. */
const fewest = 2;
/** How many lines may be blank between two rows. */
const mostBlank = 2;

/** Sections that may be as short as a row; “Security clearance:” heads nothing else. */
const heads = new Set<SectionKind | undefined>([
  'responsibilities',
  'minimum',
  'preferred',
  'skills',
  'education',
  'benefits',
  'about',
  'summary',
  'legal',
]);

/**
 * A label alone in its line, its value straight below it, among others: a row of a table of facts, and no section.
 *
 * ```text
 * Travel requirement:
 * Occasional travel may be required
 *
 * Security clearance:
 * Public trust
 * ```
 */
export const labelledValue: Construct = (lines, index, nodes) => {
  const label = lines[index];
  const end = endOfRow(lines, index);
  if (!label || end === undefined || namesField(ownWords(label)) || rowsBeside(lines, index, end) < fewest)
    return;
  const to = label.from + label.value.length;
  const from = to - ownWords(label).length;
  const values = lines.slice(index + 1, end);
  // The line end is the space between two lines.
  const texts = values.map((line, number) => {
    const last = number === values.length - 1 ? 0 : 1;
    return nodes.text(line.from, line.from + line.value.length + last);
  });
  return {
    size: end - index,
    nodes: [nodes.paragraph(nodes.text(from, to + 1), ...texts)],
    ...(from > label.from && { setAside: [{ from: label.from, to: from, reason: 'mark' as const }] }),
  };
};

function ownWords({ value }: Line): string {
  return value.startsWith(headingMark) ? value.slice(headingMark.length).trim() : value;
}

/** Where a row that begins at a line ends: at a blank line, or at the next heading. */
function endOfRow(lines: readonly Line[], index: number): number | undefined {
  const label = lines[index];
  if (!label || !labelled.test(label.value)) return;
  const said = ownWords(label);
  if (wordCount(said) > longestLabel || opensSection(said)) return;
  let words = 0;
  for (let at = index + 1; at <= index + 1 + mostLines; at++) {
    const value = lines[at]?.value ?? '';
    if (value === '' || value.startsWith(headingMark)) return at > index + 1 ? at : undefined;
    words += wordCount(value);
    if (words > longestValue || opensItem(value) || labelled.test(value)) return;
  }
}

/** The rows of facts that a page shows are read as such. */
function namesField(said: string): boolean {
  return fieldPropertyOf(headingPhrase(said)) !== undefined;
}

function opensSection(said: string): boolean {
  const phrase = headingPhrase(said);
  return !namesField(said) && heads.has(sectionKindOf(phrase) ?? kindByWords(phrase));
}

/** How many rows stand beside each other: one, the one below it, and the one above it. */
function rowsBeside(lines: readonly Line[], index: number, end: number): number {
  const below = rowAt(lines, end) ? 1 : 0;
  const above = linesUpTo(lines, index).some((at) => {
    const last = endOfRow(lines, at);
    return last !== undefined && last <= index && lines.slice(last, index).every(({ value }) => value === '');
  });
  return 1 + below + (above ? 1 : 0);
}

/** Whether a row begins at a line, or behind the blank lines there. */
function rowAt(lines: readonly Line[], start: number): boolean {
  let at = start;
  while (at < start + mostBlank && lines[at]?.value === '') at++;
  return endOfRow(lines, at) !== undefined;
}

/** The lines above one in which the row before it may begin. */
function linesUpTo(lines: readonly Line[], index: number): number[] {
  const first = Math.max(0, index - mostLines - mostBlank - 1);
  return Array.from(lines.slice(first, index), (_, step) => first + step);
}

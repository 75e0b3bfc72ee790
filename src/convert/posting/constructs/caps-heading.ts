import { fieldPropertyOf } from '../../headings/field-property.ts';
import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { isJoint, isPreamble, type Line, neighbour, wordCount } from '../../text/lines.ts';
import { dateIn } from '../../words/dates.ts';
import { employmentTypesIn } from '../../words/employment-words.ts';
import { isPlace } from '../../words/places.ts';
import { namesRole } from '../../words/role-nouns.ts';
import { isRoleNumber } from '../../words/role-number.ts';
import type { Construct } from './construct.ts';

const shouted = /^\p{Lu}[\p{Lu}\d &/'’,-]{3,60}[:?]?$/u;
const spoken = /\p{Lu}{2}/u;

/**
 * A line in capitals is a heading, but for the first line of a posting, which is its title.
 *
 * ```text
 * WHAT YOU'LL NEED
 * ```
 */
export const capsHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (
    !line ||
    !shouted.test(line.value) ||
    !spoken.test(line.value) ||
    isRoleNumber(line.value) ||
    isJoint(line)
  )
    return;
  if (!neighbour(lines, index, -1) || !neighbour(lines, index, 1)) return;

  if (isTitle(lines, index) || isName(lines, index) || isOfHead(lines, index)) return;

  return { size: 1, nodes: [nodes.heading(nodes.text(line.from, line.from + line.value.length))] };
};

/** How far below the first line the head of a posting reaches. */
const mostOfHead = 6;

/** BERLIN, GERMANY and FULL-TIME / among the lines below the title say where the work is, and how much. */
function isOfHead(lines: readonly Line[], index: number): boolean {
  const { value = '' } = lines[index] ?? {};
  return index <= mostOfHead && (isPlace(value) || value.endsWith(' /') || isBelowTitle(lines, index));
}

/** The longest line of a head, in words, and how few of them are one. */
const longestOfHead = 12;
const fewestOfHead = 4;
const closed = /^[•◦*–-] |[.!?:;,]$/;

/** CONTOSO BAKERIES straight below the title, in a head of short lines that say where or how much, is the employer. */
function isBelowTitle(lines: readonly Line[], index: number): boolean {
  const { value = '' } = lines[index] ?? {};
  if (index !== 1 || closed.test(value) || opensSection(value)) return false;
  const end = lines.findIndex((line) => !line.value);
  const head = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.value);
  if (head.length < fewestOfHead || head.some((line) => wordCount(line) > longestOfHead)) return false;
  const below = head.slice(index + 1);
  return below.some(saysFact) && !below.some((line) => closed.test(line) || opensSection(line));
}

function opensSection(line: string): boolean {
  const phrase = headingPhrase(line);
  return sectionKindOf(phrase) !== undefined || kindByWords(phrase) !== undefined;
}

const label = /^([^:：]{2,32})[:：] ?\S/u;

/** Whether a line says a place, a day, how much one works, or has a label. */
function saysFact(line: string): boolean {
  const said = label.exec(line)?.[1];
  if (said) return fieldPropertyOf(headingPhrase(said)) !== undefined;
  return isPlace(line) || dateIn(line) !== undefined || employmentTypesIn(line).whole;
}

/** A role in capitals below no more than a line of pay or a label is the title. */
function isTitle(lines: readonly Line[], index: number): boolean {
  return namesRole(lines[index]?.value ?? '') && isPreamble(lines, index);
}

const acronym = /^\p{Lu}{2,5}(?:[ -]?\d[\d.]*\p{Lu}?)?$/u;

/** JIRA or NFPA 70E, among the lines of a list, is one of them. */
function isName(lines: readonly Line[], index: number): boolean {
  return (
    acronym.test(lines[index]?.value ?? '') && Boolean(lines[index - 1]?.value && lines[index + 1]?.value)
  );
}

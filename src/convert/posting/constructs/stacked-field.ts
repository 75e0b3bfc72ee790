import { type FieldProperty, fieldPropertyOf } from '../../headings/field-property.ts';
import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { headingMark } from '../../seed/heading-mark.ts';
import { type Line, wordCount } from '../../text/lines.ts';
import { dateIn } from '../../words/dates.ts';
import { employmentTypesIn } from '../../words/employment-words.ts';
import { fieldShapes } from '../field-shapes.ts';
import type { Construct } from './construct.ts';

const longestValue = 8;
const longestLabel = 32;
/** How many lines may be blank between a heading and its value, and between a bare label and a value that is told by its shape. */
const mostBlank = 4;
const mostBlankBare = 1;
const toldByShape = new Set<FieldProperty>([
  'identifier',
  'datePosted',
  'validThrough',
  'employmentType',
  'baseSalary',
]);
/** What no sentence is: a number or a day, with what a board offers to do below it, or the posting. */
const sure = new Set<FieldProperty>(['identifier', 'datePosted', 'validThrough']);
const longestOffer = 4;
// Labels of more than one value.
const several = /locations$|location\(s\)$/;
/** How many lines may follow the first value, and how long one of them may be, in words. */
const mostValues = 9;
const longestNext = 5;
const closed = /[.:!?]$/;
const sentence = /[.!?]$/;
const opened = /^[\p{Lu}\p{N}\p{Sc}\u0590-\u05FF]/u;
const names = /^\p{Lu}[\p{L}.'’() -]*(?:[,;/|][\p{L}\d.'’() -]+)*$/u;

// How long a contract is, which is no kind of employment, though “Contract” above it is one.
const term = /^(?:permanent|fixed[- ]term|indefinite|\d{1,2} (?:months?|years?))\b/i;

/** What a value without a colon before it must look like: nothing is told from its place alone. */
const shapes: Partial<Record<FieldProperty, (value: string) => boolean>> = {
  // “Work experience” below “Location” is the next label of a page whose values are lost.
  jobLocation: (value) =>
    names.test(value) && fieldShapes.jobLocation(value) && kindByWords(headingPhrase(value)) === undefined,
  identifier: fieldShapes.identifier,
  datePosted: (value) => dateIn(value) !== undefined,
  validThrough: (value) => dateIn(value) !== undefined,
  employmentType: (value) => employmentTypesIn(value).whole || term.test(value),
  baseSalary: (value) => /^(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3} ?)\d/u.test(value) && fieldShapes.baseSalary(value),
  department: (value) => names.test(value) && wordCount(value) <= 4,
};

/**
 * A label alone in a line, or a heading, and its value alone in the next, as boards set them without a colon.
 *
 * ```text
 * Employment Type
 * Full time
 * ```
 */
export const stackedField: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line || line.value.length > longestLabel) return;
  const isMarked = line.value.startsWith(headingMark);
  const own = isMarked ? line.value.slice(headingMark.length).trim() : line.value;
  if ((isMarked ? sentence : closed).test(own)) return;
  const phrase = headingPhrase(own);
  const property = phrase === 'compensation' ? 'baseSalary' : fieldPropertyOf(phrase);
  const fits = property && shapes[property];
  if (!property || !fits) return;

  let at = index + 1;
  const blank = isMarked ? mostBlank : toldByShape.has(property) ? mostBlankBare : 0;
  while (at <= index + blank && lines[at]?.value === '') at++;
  const below = lines[at];
  if (!below || !isValue(below.value, property) || !fits(below.value)) return;
  if (several.test(phrase)) at = lastValue(lines, at, property);
  if (!endsAt(lines, at + 1) && !(sure.has(property) && isApart(lines[at + 1]))) return;

  const last = lines[at] ?? below;
  const to = line.from + line.value.length;
  const label = nodes.text(to - own.length, to);
  const value = nodes.text(below.from, last.from + last.value.length);
  return {
    size: at - index + 1,
    nodes: [nodes.field(property, label, value)],
    ...(isMarked && { setAside: [{ from: line.from, to: to - own.length, reason: 'mark' as const }] }),
  };
};

/** How far values go on, a line each: two places below “Locations”. */
function lastValue(lines: readonly Line[], first: number, property: FieldProperty): number {
  let at = first;
  while (at - first < mostValues && isNext(lines[at + 1]?.value ?? '', property)) at++;
  return at;
}

function isNext(value: string, property: FieldProperty): boolean {
  return isValue(value, property) && shapes[property]?.(value) === true && wordCount(value) <= longestNext;
}

function isApart({ value }: Pick<Line, 'value'> = { value: '' }): boolean {
  return opened.test(value) || wordCount(value) <= longestOffer;
}

function isValue(value: string, property: FieldProperty): boolean {
  return (
    value !== '' &&
    opened.test(value) &&
    // “Full time.” is no sentence.
    !closed.test(property === 'employmentType' ? value.replace(/\.$/, '') : value) &&
    wordCount(value) <= longestValue &&
    fieldPropertyOf(headingPhrase(value)) === undefined &&
    (sectionKindOf(headingPhrase(value)) === undefined || property === 'department')
  );
}

/** Whether nothing goes on at a line: it is blank, or the next label, or a heading. */
function endsAt(lines: readonly Line[], index: number): boolean {
  const value = lines[index]?.value ?? '';
  if (value.startsWith(headingMark)) return true;
  const phrase = headingPhrase(value);
  return value === '' || fieldPropertyOf(phrase) !== undefined || sectionKindOf(phrase) !== undefined;
}

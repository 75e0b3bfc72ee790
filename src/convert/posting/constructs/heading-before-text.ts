import { type FieldProperty, fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { isLevelWord, sectionKindOf } from '../../headings/section-kind.ts';
import { type Line, neighbour, wordCount } from '../../text/lines.ts';
import type { Nodes } from '../nodes.ts';
import { bulletedRun } from './bulleted-run.ts';
import type { Construct, Found } from './construct.ts';
import { gluedText } from './glued-text.ts';
import { isHeading, labelledPassages } from './labelled-passages.ts';

/** How far a list of labelled items is followed, in lines. */
const furthest = 12;

const opening = /^[^:：]{3,60}[:：]\s+(?=\S)/;
// “Requirements. Two years of bread”: a list that lost its bullets has such a head.
const pointed =
  /^(?:(?:\p{Lu}\p{L}+|and|&) ){0,4}(?:Responsibilities|Requirements|Qualifications|Duties|Benefits|Perks)\.\s+(?=[\p{Lu}\p{N}])/u;

/**
 * A heading we know, a colon, and its text in the same line.
 *
 * ```text
 * Requirements: five years of Python
 * ```
 */
export const headingBeforeText: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line) return;
  const point = pointed.exec(line.value)?.[0];
  if (point && sectionKindOf(headingPhrase(point)) !== undefined) return apart(line, point, nodes);
  const head = opening.exec(line.value)?.[0];
  if (!head) return;
  if (isShortTerm(line.value, head)) return;
  if (!isHeading(head)) return isTerm(lines, index, head) ? apart(line, head, nodes) : undefined;
  if (!isInCapitals(head) && isInLabelledList(lines, index)) return;
  // “Tools: Python or R” is a line of the list it stands in.
  if (sectionKindOf(headingPhrase(head)) === 'skills' && lines[index - 1]?.value) return;

  const phrase = headingPhrase(head);
  if (isAsideInList(lines, index, phrase) || isLevelOfSentence(lines, index, phrase)) return;
  if (isPartOfAsked(lines, index)) return;
  // “Preferred: bread” below “Preferred: dough” goes on with it.
  if (headingPhrase(opening.exec(lines[index - 1]?.value ?? '')?.[0] ?? '') === phrase) return;

  const rest = { value: line.value.slice(head.length), from: line.from + head.length };
  const glued = bulletedRun([rest], 0, nodes) ?? gluedText([rest], 0, nodes);
  if (!glued) return { size: 1, nodes: labelledPassages(line, nodes) };
  const label = nodes.text(line.from, line.from + head.trimEnd().length);
  return { ...glued, nodes: [nodes.heading(label), ...glued.nodes] };
};

const terms = new Set<FieldProperty | undefined>(['baseSalary', 'workHours', 'employmentType']);
/** What is told behind such a label is longer than a value, in words. */
const telling = 6;

/** “Pay: we pay by the hour, and every Friday.” in a paragraph of its own is what the job gives, and ends what was asked. */
function isTerm(lines: readonly Line[], index: number, head: string): boolean {
  const said = lines[index]?.value.slice(head.length) ?? '';
  const isAlone = !lines[index - 1]?.value && !lines[index + 1]?.value && neighbour(lines, index, -1);
  if (!isAlone || !said.endsWith('.') || wordCount(said) < telling) return false;
  return terms.has(fieldPropertyOf(headingPhrase(head)));
}

/** “Salary range: competitive salary” heads nothing: no sum, and no more than a value. */
function isShortTerm(value: string, head: string): boolean {
  const property = fieldPropertyOf(headingPhrase(head));
  return terms.has(property) && wordCount(value.slice(head.length)) < telling;
}

function apart({ value, from }: Line, head: string, nodes: Nodes): Found {
  const label = nodes.text(from, from + head.trimEnd().length);
  const text = nodes.text(from + head.length, from + value.length);
  return { size: 1, nodes: [nodes.heading(label), nodes.paragraph(text)] };
}

/** JOB RESPONSIBILITIES: is a heading among whatever labels. */
function isInCapitals(head: string): boolean {
  return head === head.toUpperCase() && head.includes(' ');
}

const asides = new Set([
  'bonus',
  'plus',
  'a plus',
  'nice to have',
  'nice-to-have',
  'ideally',
  'good to have',
  'advantage',
]);

/** “Bonus: experience with Docker” among the lines of a list is one of them: what follows it is no bonus. */
function isAsideInList(lines: readonly Line[], index: number, phrase: string): boolean {
  if (!asides.has(phrase)) return false;
  const [before, after] = ([-1, 1] as const).map((step) => beside(lines, index, step, phrase)) as [
    string,
    string,
  ];
  if (!plain.test(before) || sectionKindOf(headingPhrase(before)) !== undefined || opening.test(before))
    return false;
  return !opening.test(after);
}

/** “Preferred: one year of bread.” among sentences in lines of their own is said of that sentence, not of those below it. */
function isLevelOfSentence(lines: readonly Line[], index: number, phrase: string): boolean {
  if (!isLevelWord(phrase)) return false;
  const [before = '', own = '', after = ''] = [-1, 0, 1].map((step) => lines[index + step]?.value ?? '');
  return [before, own, after].every((line) => line.endsWith('.')) && !opening.test(after);
}

const asked = new Set<SectionKind | undefined>(['minimum', 'preferred']);

/** “Education: …” and “Experience: …” straight under “Minimum Qualifications” are what these are made of. */
function isPartOfAsked(lines: readonly Line[], index: number): boolean {
  for (let at = index; index - at <= furthest; at--) {
    const value = lines[at]?.value ?? '';
    const head = opening.exec(value)?.[0];
    const kind = sectionKindOf(headingPhrase(head ?? value));
    if (!head) return at < index && asked.has(kind);
    if (kind !== 'education' && kind !== 'minimum') return false;
  }
  return false;
}

/** The nearest line with words, past those with the same label. */
function beside(lines: readonly Line[], index: number, step: -1 | 1, phrase: string): string {
  for (let at = index + step; Math.abs(at - index) <= furthest; at += step) {
    const value = lines[at]?.value ?? '';
    const head = opening.exec(value)?.[0];
    if (value && (!head || headingPhrase(head) !== phrase)) return value;
  }
  return '';
}

// A line of a list that lost its bullets: no heading mark, no bullet.
const plain = /^[\p{L}\p{N}(“"].{20,}/u;

/** Whether a line stands in a list of labelled items, of which some label is no heading: “Health: …”, “Rewards: …”. */
function isInLabelledList(lines: readonly Line[], index: number): boolean {
  return ([-1, 1] as const).some((step) => {
    for (let at = index + step; Math.abs(at - index) <= furthest; at += step) {
      const head = opening.exec(lines[at]?.value ?? '')?.[0];
      if (!head) return false;
      const phrase = headingPhrase(head);
      if (sectionKindOf(phrase) === undefined && !fieldPropertyOf(phrase)) return true;
    }
    return false;
  });
}

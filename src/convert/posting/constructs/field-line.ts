import { type FieldProperty, fieldPropertyBefore, fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { headingMark } from '../../seed/heading-mark.ts';
import { type Line, wordCount } from '../../text/lines.ts';
import { dateIn } from '../../words/dates.ts';
import { employmentTypesIn } from '../../words/employment-words.ts';
import { regionNames } from '../../words/place-names.ts';
import { placesOf, saysWhere } from '../../words/places.ts';
import { namesRole } from '../../words/role-nouns.ts';
import { saysNothing } from '../../words/says-nothing.ts';
import { fieldShapes } from '../field-shapes.ts';
import type { Construct } from './construct.ts';
import { opensItem } from './opens-item.ts';

// YAML's way of writing a value.
const quoted = /^(["'])(.+)\1$/;
// Some templates write the colon twice, or a dash behind it: “Location :- Delhi”; and behind capitals a dash alone: “LOCATION - Delhi”.
const labelled =
  /^([^:：]{2,32})[:：](?: ?[:：](?!\/)|[-–—]{1,2}(?=\s|\p{L})| [-–—]{1,2}(?=\s))?|^(\p{Lu}[\p{Lu} ]{2,30}\p{Lu}) [-–—] (?=\S)/u;
const shouted = /^\p{Lu}[\p{Lu} ]+:$/u;

/**
 * A label we know, a colon, and a value in the same line or alone in the next one that says something is a field.
 *
 * ```text
 * Role Number:200574806
 * ```
 */
export const fieldLine: Construct = (lines, index, nodes) => {
  const line = lines[index];
  const match = line && labelled.exec(line.value);
  const property =
    match &&
    fieldPropertyBefore(headingPhrase(match[1] ?? match[2] ?? ''), line.value.slice(match[0].length).trim());
  if (!line || !match || !property) return;

  const label = nodes.text(line.from, line.from + match[0].length);
  const written = line.value.slice(match[0].length).trim();
  const rest = quoted.exec(written)?.[2] ?? written;
  // “Location: TBD” is a field without a value.
  if (rest && saysNothing(rest))
    return { size: 1, nodes: [nodes.field(property, nodes.text(line.from, line.from + line.value.length))] };
  if (rest) {
    if (!fieldShapes[property](rest) || (match[2] && !isSurely(property, rest))) return;
    const from = line.from + line.value.indexOf(rest, match[0].length);
    const to = from + rest.length;
    const quotes = [
      { from: from - 1, to: from, reason: 'mark' as const },
      { from: to, to: to + 1, reason: 'mark' as const },
    ];
    return {
      size: 1,
      nodes: [nodes.field(property, label, nodes.text(from, to))],
      ...(rest !== written && { setAside: quotes }),
    };
  }

  const at = lines[index + 1]?.value ? index + 1 : index + 2;
  const below = lines[at];
  if (below?.value && isValue(below.value, property) && (at === index + 1 || !lines[at + 1]?.value)) {
    const value = nodes.text(below.from, below.from + below.value.length);
    return { size: at - index + 1, nodes: [nodes.field(property, label, value)] };
  }
  if (below && isSentence(below.value) && isHeading(line.value)) return;
  if (below && at === index + 1 && isAlone(lines, at)) {
    const to = below.from + below.value.length;
    if (saysNothing(below.value))
      return { size: 2, nodes: [nodes.field(property, nodes.text(line.from, to))] };
    // What is of another shape, as “Varies” below “Hours:”, is no fact; it is still said of this label.
    return {
      size: 2,
      nodes: [nodes.paragraph(nodes.text(line.from, below.from), nodes.text(below.from, to))],
    };
  }
  return { size: 1, nodes: [nodes.field(property, label)] };
};

/** Whether a value behind capitals and a dash can be nothing else: “TEAM - BUILDING events” has no label. */
function isSurely(property: FieldProperty, value: string): boolean {
  if (property === 'title') return namesRole(value);
  if (property === 'jobLocation')
    return placesOf(value).every((place) => saysWhere(place) || regionNames.has(place));
  if (property === 'employmentType') return employmentTypesIn(value).whole;
  return property === 'identifier' || dateIn(value) !== undefined;
}

/** ORGANIZATION: above a sentence is a heading, and so is “Team:”, which heads sections as well. */
function isHeading(label: string): boolean {
  const kind = sectionKindOf(headingPhrase(label));
  return shouted.test(label) || (kind !== undefined && kind !== 'other');
}

/** Whether a line stands between a label and what begins anew, and begins nothing itself. */
function isAlone(lines: readonly Line[], at: number): boolean {
  const [value = '', next = ''] = [lines[at]?.value, lines[at + 1]?.value];
  const phrase = headingPhrase(value);
  return (
    !value.startsWith(headingMark) &&
    !labelled.test(value) &&
    !opensItem(value) &&
    fieldPropertyOf(phrase) === undefined &&
    sectionKindOf(phrase) === undefined &&
    (next === '' || next.startsWith(headingMark) || labelled.test(next))
  );
}

// Not Contoso Ovens of the North Inc., nor Washington, D.C.
const ended = /(?<!\b(?:Inc|Ltd|Co|Corp|\p{Lu}))[.!?]$/u;
/** A shorter line with a full stop may be a value, in words. */
const shortestSentence = 5;

function isSentence(line: string): boolean {
  return ended.test(line) && wordCount(line) >= shortestSentence;
}

/** Whether a line below a label is its value, and neither the next label nor a heading. */
function isValue(line: string, property: FieldProperty): boolean {
  return (
    !isSentence(line) &&
    !labelled.test(line) &&
    sectionKindOf(headingPhrase(line)) === undefined &&
    fieldShapes[property](line)
  );
}

import { fieldPropertyBefore } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import type { Line } from '../../text/lines.ts';
import { matchesIn } from '../../text/matches-in.ts';
import { fieldShapes } from '../field-shapes.ts';
import type { Nodes } from '../nodes.ts';
import { bulletedItem } from './bulleted-item.ts';
import type { Construct, Found } from './construct.ts';
import { fieldLine } from './field-line.ts';
import { gluedCuts } from './glued-cuts.ts';
import { type GluedItem, gluedItems } from './glued-items.ts';
import { type GluedLabel, gluedLabels } from './glued-labels.ts';
import { headingsApart } from './headings-apart.ts';
import { inlineList } from './inline-list.ts';
import { seamsOfNames } from './names-in-glued.ts';

/** A shorter line has not lost its line ends, in characters. */
const shortest = 300;

// The label of a field, glued to the value of the one before it: “Shift: DayJob Category: Nursing”.
const labels =
  /(?=\p{Lu}\p{Ll})(?<=[\p{Ll}\d)])(?=\p{Lu}\p{Ll}{1,20}(?: (?:[\p{L}#]{1,20}|\/|\(\p{L}{1,18}\))){0,3}: \S)/gu;
// The same after capitals, or glued to its value too, where we know the label: “Location: Ghent, BEEmployment Type:Contract”.
const knownLabels =
  /(?=\p{Lu}\p{Ll})(?<=[\p{Ll}\d)]|\p{Lu}{2})(?=(\p{Lu}\p{Ll}{1,20}(?: (?:[\p{L}#]{1,20}|\(\p{L}{1,18}\))){0,2}):(?: \S|\p{Lu}\p{Ll}|\d))/gu;
// With a space before it: “… for this role Job Title: Night Baker Location: Ghent Job Type: Full-time”.
const spacedLabels =
  /(?=\p{Lu}\p{Ll})(?<=[\p{L}\d)] )(?=(\p{Lu}\p{Ll}{1,20}(?: (?:[\p{L}#]{1,20}|\(\p{L}{1,18}\))){0,2}): \S)/gu;
/** How far such a label may stand from another one, in characters. */
const nearest = 100;
/** How much behind a label tells what it names, in characters. */
const longestBeginning = 40;

/**
 * A posting that lost its line ends: headings stand glued between sentences.
 *
 * ```text
 * … of our customers.DescriptionYou will design …
 * ```
 */
export const gluedText: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line || line.value.length < shortest) return;

  const rows = new Map(gluedLabels(line.value).map((label) => [label.from, label]));
  const fields = fieldsIn(line.value);
  const named = seamsOfNames(line.value);
  const headings = headingsApart(line.value, fields).filter(
    ({ from, to }) => !rows.has(from) && !named.has(to),
  );
  // A list in a line has one introduction.
  if (headings.length < 2 && inlineList([line], 0, nodes)) return;
  const items = new Map(gluedItems(line.value).map((item) => [item.from, item]));
  const known = [...fields, ...rows.keys(), ...items.keys()];
  const cuts = gluedCuts(line.value, headings, known).filter((at) => !named.has(at));
  if (headings.length === 0 && cuts.length < 2) return;

  const starts = cuts[0] === 0 ? cuts : [0, ...cuts];
  const isHeading = new Set(headings.map(({ from }) => from));
  const found = starts.flatMap((start, number): Found['nodes'] => {
    const said = line.value.slice(start, starts[number + 1]);
    const value = said.trim();
    if (!value) return [];
    const piece = { value, from: line.from + start + said.indexOf(value) };
    return (
      fieldOf(piece, rows.get(start), nodes) ??
      itemOf(piece, isHeading.has(start) ? undefined : items.get(start), nodes) ??
      fieldLine([piece], 0, nodes)?.nodes ??
      bulletedItem([piece], 0, nodes)?.nodes ?? [blockOf(piece, isHeading.has(start), nodes)]
    );
  });
  return { size: 1, nodes: found };
};

/** Where fields begin. */
function fieldsIn(text: string): number[] {
  const isKnown = ({ index, 1: label = '' }: RegExpExecArray) => {
    const value = text.slice(index + label.length + 1, index + label.length + longestBeginning).trim();
    return fieldPropertyBefore(headingPhrase(label), value) !== undefined;
  };
  const named = matchesIn(text, knownLabels).filter(isKnown);
  const spaced = matchesIn(text, spacedLabels).filter(isKnown);
  return [...matchesIn(text, labels), ...named, ...inRow(spaced)].map(({ index }) => index);
}

/** The labels with another one of another thing near: a label alone may stand in a sentence. “Job Title” is one, not two. */
function inRow(found: readonly RegExpExecArray[]): RegExpExecArray[] {
  const colonOf = (match?: RegExpExecArray) => match && match.index + (match[1] ?? '').length;
  const apart = found.filter((match, at) => colonOf(match) !== colonOf(found[at - 1]));
  return apart.filter((match, at) =>
    [apart[at - 1], apart[at + 1]].some((other) => other && Math.abs(other.index - match.index) <= nearest),
  );
}

/** The field that a label of a row names, where what follows is a value of it. */
function fieldOf(
  { value, from }: Line,
  label: GluedLabel | undefined,
  nodes: Nodes,
): Found['nodes'] | undefined {
  if (!label?.property) return;
  const length = label.to - label.from;
  const said = value.slice(length).trim();
  if (!said || !fieldShapes[label.property](said)) return;
  const to = from + value.length;
  return [nodes.field(label.property, nodes.text(from, from + length), nodes.text(to - said.length, to))];
}

function itemOf(
  { value, from }: Line,
  item: GluedItem | undefined,
  nodes: Nodes,
): Found['nodes'] | undefined {
  if (!item) return;
  const to = from + value.length;
  return [nodes.item(from, item.number, nodes.text(from + item.to - item.from, to))];
}

function blockOf({ value, from }: Line, isHeading: boolean, nodes: Nodes): Found['nodes'][number] {
  const text = nodes.text(from, from + value.length);
  const opens = isHeading || sectionKindOf(headingPhrase(value)) !== undefined;
  return opens ? nodes.heading(text) : nodes.paragraph(text);
}

import { fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { saysNothing } from '../../words/says-nothing.ts';
import { fieldShapes } from '../field-shapes.ts';
import { bulletedItem } from './bulleted-item.ts';
import type { Construct } from './construct.ts';

const cells = /^([^\t]{2,60}?) ?\t\s*(?=\S)/;

/**
 * A row of a table that was pasted as text: a label we know and its value, or a heading we know and the text
 * that begins beside it, with a tab between them.
 *
 * ```text
 * Req Number	R-42
 * Required Qualifications	• Two years of bread
 * ```
 */
export const tabbedRow: Construct = (lines, index, nodes) => {
  const line = lines[index];
  const [head = '', label = ''] = (line && cells.exec(line.value)) ?? [];
  if (!line || !label) return;
  const phrase = headingPhrase(label);
  const said = nodes.text(line.from, line.from + label.length);
  const value = line.value.slice(head.length);
  const from = line.from + head.length;

  const property = fieldPropertyOf(phrase);
  // “Salary ⇥ -” is a field without a value.
  if (property && saysNothing(value))
    return { size: 1, nodes: [nodes.field(property, nodes.text(line.from, from + value.length))] };
  if (property)
    return fieldShapes[property](value)
      ? { size: 1, nodes: [nodes.field(property, said, nodes.text(from, from + value.length))] }
      : undefined;
  if (sectionKindOf(phrase) === undefined || isHead(label, value)) return;
  const item = bulletedItem([{ value, from }], 0, nodes);
  const below = item ?? { size: 1, nodes: [nodes.paragraph(nodes.text(from, from + value.length))] };
  return { ...below, nodes: [nodes.heading(said), ...below.nodes] };
};

/** Whether a heading stands beside another one, as in the head of a table; one with a colon heads what is beside it. */
function isHead(label: string, value: string): boolean {
  if (label.endsWith(':')) return false;
  return value.split('\t').some((cell) => sectionKindOf(headingPhrase(cell)) !== undefined);
}

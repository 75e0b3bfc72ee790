import { type FieldProperty, fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { Line } from '../../text/lines.ts';
import { dateIn } from '../../words/dates.ts';
import { employmentTypesIn } from '../../words/employment-words.ts';
import { saysWhere } from '../../words/places.ts';
import { fieldShapes } from '../field-shapes.ts';
import type { Nodes } from '../nodes.ts';
import type { Construct, Found } from './construct.ts';

/** The longest line of this kind, in characters. */
const longest = 90;
// A label of two words or three: one word alone begins a sentence too, but before a place with its state.
const labels = [/^\p{Lu}\S+ \S+ \S+ (?=\S)/u, /^\p{Lu}\S+ \S+ (?=\S)/u, /^Location (?=\p{Lu}[^,]+, \p{Lu})/u];

const titled = /^\p{Lu}[\p{L}/&-]*(?:,? (?:\p{Lu}[\p{L}/&-]*|and|&|of))*$/u;

/** What a value straight behind its label must be: no more than that. */
const shapes: Partial<Record<FieldProperty, (value: string) => boolean>> = {
  jobLocation: (value) => value.split(', ').length <= 4 && saysWhere(value),
  identifier: (value) => fieldShapes.identifier(value) && /\d{3}/.test(value),
  datePosted: (value) => dateIn(value) !== undefined && fieldShapes.datePosted(value),
  validThrough: (value) => dateIn(value) !== undefined && fieldShapes.validThrough(value),
  employmentType: (value) => employmentTypesIn(value).whole,
  // “Job Category Food and Beverage & Culinary”, as no sentence and no heading goes on.
  department: (value) => titled.test(value) && fieldShapes.department(value),
};

/**
 * A label and its value in a line that lost the colon between them.
 *
 * ```text
 * Primary Location United States of America-California-San Diego
 * ```
 */
export const bareField: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line || line.value.length > longest) return;
  const row = employerAndPlace(line, nodes);
  if (row) return row;
  for (const pattern of labels) {
    const label = pattern.exec(line.value)?.[0] ?? '';
    const property = label ? fieldPropertyOf(headingPhrase(label)) : undefined;
    if (!property) continue;
    const value = line.value.slice(label.length);
    if (!shapes[property]?.(value)) return;
    const at = line.from + label.length;
    return {
      size: 1,
      nodes: [nodes.field(property, nodes.text(line.from, at), nodes.text(at, at + value.length))],
    };
  }
};

const row = /^((?:Company|Employer)(?: Name)? )(\S.*?) ((?:Company|Job|Office|Work) Location )(\S.*)$/;

/** “Company Name Contoso Company Location Ghent, BE”: what a page shows side by side, with the labels that it reads aloud. */
function employerAndPlace({ value, from }: Line, nodes: Nodes): Found | undefined {
  const [said, label = '', employer = '', second = '', place = ''] = row.exec(value) ?? [];
  if (!said || !shapes.jobLocation?.(place)) return;
  const name = from + label.length;
  const where = name + employer.length + 1;
  return {
    size: 1,
    nodes: [
      nodes.field('hiringOrganization', nodes.text(from, name), nodes.text(name, where - 1)),
      nodes.field(
        'jobLocation',
        nodes.text(where, where + second.length),
        nodes.text(where + second.length, from + said.length),
      ),
    ],
  };
}

import type { RootContent } from 'mdast';
import { type FieldProperty, fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { headingMark } from '../../seed/heading-mark.ts';
import { type Line, neighbour, wordCount } from '../../text/lines.ts';
import { employmentTypesIn } from '../../words/employment-words.ts';
import { saysWhere } from '../../words/places.ts';
import { namesRole } from '../../words/role-nouns.ts';
import { fieldShapes } from '../field-shapes.ts';
import type { Nodes } from '../nodes.ts';
import type { Construct, SetAside } from './construct.ts';
import { openToClose } from './open-to-close.ts';

/** How many labels we know make a run, and how many where each line is an item and each label is known. */
const fewest = 3;
const fewestItems = 2;
const longestLabel = 32;
const longestLabelWords = 5;
const longestValue = 20;
/** How many lines a run has at most. */
const mostLines = 120;
const opened = /^\p{Lu}/u;
const sentence = /[.,;!?]$/;
const bullet = /^[-–*•·▪◦](?:\s+|$)/u;

// “3 vacancies in the following locations:”, above them.
const vacancies = /^\d{1,4} vacanc(?:y|ies) in the following locations?:$/i;

interface Cell extends Line {
  readonly to: number;
  /** Which line of the posting it ends in. */
  readonly at: number;
  readonly isItem: boolean;
}

interface Row {
  readonly label: Cell;
  readonly value: Cell | undefined;
  readonly property: FieldProperty | undefined;
}

/**
 * Labels and values in turn, a line each, as a page shows what it knows of a job: among three labels that we know
 * another one is a label too, and what stands below it is its value, whatever it looks like.
 *
 * ```text
 * Main area
 * Ovens
 * Employer
 * Contoso Bakery
 * ```
 */
export const stackedRows: Construct = (lines, index, nodes) => {
  const first = lines[index];
  if (!first || !isLabel(first.value.replace(bullet, ''))) return;
  const rows = rowsAt(lines, index);
  const known = rows.filter(({ property, value }) => property && value);
  const areItems = rows.every(({ label, property }) => label.isItem && property);
  if (known.length < (areItems ? fewestItems : fewest)) return;
  if (!rows[0]?.property && !rows[0]?.label.isItem && !opensRun(lines, index, rows)) return;
  const last = rows.at(-1);
  const end = (last?.value ?? last?.label)?.at ?? index;
  return {
    size: end - index + 1,
    nodes: rows.flatMap((row) => nodesOfRow(row, nodes)),
    setAside: marksIn(lines.slice(index, end + 1)),
  };
};

/** Whether a label that we do not know is the first of a run: a title and an employer stand above the first label as well. */
function opensRun(lines: readonly Line[], index: number, rows: readonly Row[]): boolean {
  const before = rows.slice(
    0,
    rows.findIndex(({ property }) => property),
  );
  const isFirst = !lines[index - 1]?.value && neighbour(lines, index, -1) !== undefined;
  return isFirst && before.every(({ label, value }) => value && !namesRole(label.value));
}

/** The rows from a line on, up to the last whose label we know. */
function rowsAt(lines: readonly Line[], index: number): Row[] {
  const cells = cellsAt(lines, index);
  const rows: Row[] = [];
  for (let at = 0; at < cells.length; ) {
    const [label, value] = [cells[at], cells[at + 1]];
    if (!label || !isLabel(label.value)) break;
    const property = propertyOf(label.value);
    if (!value || wordCount(value.value) > longestValue) break;
    // A label we know where a value is due: the one above it has none.
    const places = !label.isItem && vacancies.test(value.value) ? placesIn(cells.slice(at + 2)) : [];
    const [first, last] = [places[0], places.at(-1)];
    if (first && last) {
      rows.push({
        label: { ...label, to: value.to },
        value: { ...first, to: last.to, at: last.at },
        property,
      });
      at += 2 + places.length;
      continue;
    }
    const isEmpty = propertyOf(value.value) !== undefined && !isEmployment(property, value.value);
    rows.push({ label, value: isEmpty ? undefined : value, property });
    at += isEmpty ? 1 : 2;
  }
  return rows.slice(0, rows.findLastIndex(({ property, value }) => property && value) + 1);
}

/** The places that stand below their number, a line each. */
function placesIn(cells: readonly Cell[]): Cell[] {
  const end = cells.findIndex(({ value, isItem }) => isItem || !value.includes(',') || !saysWhere(value));
  return cells.slice(0, end < 0 ? cells.length : end);
}

/** “Contract” is a label, and the value of “Job type”. */
function isEmployment(property: FieldProperty | undefined, value: string): boolean {
  return property === 'employmentType' && employmentTypesIn(value).whole;
}

/** The lines that say something, without their bullets, up to a blank line or a heading. */
function cellsAt(lines: readonly Line[], index: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = index; at < Math.min(lines.length, index + mostLines); at++) {
    const line = lines[at];
    if (!line?.value || line.value.startsWith(headingMark)) break;
    const mark = bullet.exec(line.value)?.[0].length ?? 0;
    const value = line.value.slice(mark);
    if (value)
      cells.push({ value, from: line.from + mark, to: line.from + line.value.length, at, isItem: mark > 0 });
  }
  return cells;
}

function isLabel(value: string): boolean {
  if (value.length > longestLabel || wordCount(value) > longestLabelWords) return false;
  return opened.test(value) && !sentence.test(value);
}

function propertyOf(value: string): FieldProperty | undefined {
  return isLabel(value) ? fieldPropertyOf(headingPhrase(value)) : undefined;
}

function nodesOfRow({ label, value, property }: Row, nodes: Nodes): RootContent[] {
  const said = nodes.text(label.from, label.to);
  if (!value) return [nodes.paragraph(said)];
  const text = nodes.text(value.from, value.to);
  if (property && fieldShapes[property](value.value)) return [nodes.field(property, said, text)];
  const both = openToClose([label, value], 0, nodes);
  if (both) return both.nodes.filter((node): node is RootContent => node.type !== 'listItem');
  // The line end is the space between two lines.
  return [nodes.paragraph(nodes.text(label.from, label.to + 1), text)];
}

function marksIn(lines: readonly Line[]): SetAside[] {
  return lines.flatMap(({ value, from }) => {
    const mark = bullet.exec(value)?.[0].trim();
    return mark ? [{ from, to: from + mark.length, reason: 'mark' as const }] : [];
  });
}

import type { RootContent } from 'mdast';
import { fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { Line } from '../../text/lines.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { Nodes } from '../nodes.ts';
import type { Construct } from './construct.ts';
import { fieldLine } from './field-line.ts';

// A mark, or the label of the next field alone.
const parting = /(?: [|•·] | {1,8})(?=(\p{Lu}[\p{L} ]{1,30}):)| [|•·] /gu;
const marked = /[|•·]/;
/** How many labels that we know make a row. */
const fewest = 2;
const other = /^\p{Lu}[\p{L} ]{1,31}: ?\S/u;
const labelled = /^[\p{L} ]{2,32}: *\S/u;

/**
 * Fields side by side in a line, each with its label.
 *
 * ```text
 * Location: Porto | Requisition ID: R-42 | Posted On: 2026-07-02
 * Requisition ID: R-42  Location: Porto
 * ```
 */
export const fieldRow: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line || !labelled.test(line.value)) return;
  const parts = partsOf(line);
  if (parts.length < 2 || !parts.every(({ value }) => labelled.test(value))) return;

  const found = parts.map((part) => fieldLine([part], 0, nodes)?.nodes ?? ofOther(part, nodes));
  const fields = found.flatMap((each) => each ?? []).filter((node) => node.type !== 'listItem');
  if (found.some((each) => each === undefined) || fields.length < parts.length) return;
  if (fields.filter(({ type }) => type === 'field').length < fewest) return;
  const marks = parts.slice(1).map(({ from }, at) => {
    const before = parts[at] as Line;
    return { from: before.from + before.value.length, to: from, reason: 'mark' as const };
  });
  return { size: 1, nodes: fields, setAside: marks };
};

/** A label that names nothing a page shows stands with its value among the others: “Duration: 6 months”. */
function ofOther({ value, from }: Line, nodes: Nodes): RootContent[] | undefined {
  return other.test(value) ? [nodes.paragraph(nodes.text(from, from + value.length))] : undefined;
}

function partsOf({ value, from }: Line): Line[] {
  const marks: RegExpExecArray[] = [];
  // Not within a label: “Job Location:” is one.
  let read = labelled.exec(value)?.[0].indexOf(':') ?? 0;
  for (const match of matchesIn(value, parting)) {
    const { 0: mark, 1: label = '', index } = match;
    const isKnown = fieldPropertyOf(headingPhrase(label)) !== undefined;
    // Behind two fields a word with a colon is a label too.
    const isNext = marks.length >= fewest - 1 && !label.includes(' ');
    if (index < read || !(marked.test(mark) || isKnown || isNext)) continue;
    marks.push(match);
    read = index + mark.length + label.length;
  }
  const starts = [0, ...marks.map(({ 0: mark, index }) => index + mark.length)];
  const ends = [...marks.map(({ index }) => index), value.length];
  return starts.map((start, at) => ({ value: value.slice(start, ends[at]), from: from + start }));
}

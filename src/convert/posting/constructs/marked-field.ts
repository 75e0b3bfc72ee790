import { headingMark } from '../../seed/heading-mark.ts';
import type { Construct } from './construct.ts';
import { fieldLine } from './field-line.ts';
import { fieldRow } from './field-row.ts';

/** Something behind a colon. */
const filled = /[:：]\s{0,4}[-–—]{0,2}\s{0,4}[\p{L}\p{N}\p{Sc}]/u;

/**
 * A label with its value, in a line that its format calls a heading or sets in bold as a whole.
 *
 * ```text
 * <h4>Location: Delhi</h4>
 * ```
 */
export const markedField: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line?.value.startsWith(headingMark)) return;
  const said = line.value.slice(headingMark.length).trim();
  if (!filled.test(said)) return;

  const from = line.from + line.value.length - said.length;
  const alone = [{ value: said, from }];
  const found = fieldRow(alone, 0, nodes) ?? fieldLine(alone, 0, nodes);
  if (!found) return;
  const mark = { from: line.from, to: from, reason: 'mark' as const };
  return { ...found, setAside: [mark, ...(found.setAside ?? [])] };
};

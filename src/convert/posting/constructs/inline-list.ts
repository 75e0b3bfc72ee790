import { matchesIn } from '../../text/matches-in.ts';
import type { Construct } from './construct.ts';

const opening = /: [-–•·] (?=\S)/;
const mark = / ([-–•·]) (?=\S)/g;

/**
 * A list that runs on inside a line, after a colon, with the same mark before each item.
 *
 * ```text
 * Your responsibilities will include: - Lead discussions - Develop models
 * ```
 */
export const inlineList: Construct = (lines, index, nodes) => {
  const line = lines[index];
  const start = line && opening.exec(line.value);
  if (!line || !start) return;

  const sign = start[0][2];
  const marks = matchesIn(line.value, mark).filter(
    ({ 1: own, index: at }) => own === sign && at > start.index,
  );
  if (marks.length < 2) return;

  const items = marks.map(({ index: at }, number) => {
    const from = line.from + at + 3;
    const to = line.from + (marks[number + 1]?.index ?? line.value.length);
    return nodes.item(line.from + at + 1, undefined, nodes.text(from, to));
  });
  return { size: 1, nodes: [nodes.paragraph(nodes.text(line.from, line.from + start.index + 1)), ...items] };
};

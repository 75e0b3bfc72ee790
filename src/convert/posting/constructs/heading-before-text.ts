import { fieldPropertyOf } from '../field-labels.ts';
import { headingPhrase } from '../heading-phrase.ts';
import type { Line } from '../lines.ts';
import { sectionKindOf } from '../section-kind.ts';
import type { Construct } from './construct.ts';

const opening = /^[^:：]{3,60}[:：]\s+(?=\S)/;

/**
 * A heading we know, a colon, and its text in the same line.
 *
 * ```text
 * Requirements: five years of Python
 * ```
 */
export const headingBeforeText: Construct = (lines, index, nodes) => {
  const line = lines[index];
  const head = line && opening.exec(line.value)?.[0];
  if (!line || !head || sectionKindOf(headingPhrase(head)) === undefined) return;
  if (isLabelled(lines[index - 1]) || isLabelled(lines[index + 1])) return;

  const title = head.trimEnd();
  return {
    size: 1,
    nodes: [
      nodes.heading(nodes.text(line.from, line.from + title.length)),
      nodes.paragraph(nodes.text(line.from + head.length, line.from + line.value.length)),
    ],
  };
};

/** Whether a line is one of a list of labelled items: “Health: …”, “Rewards: …”. */
function isLabelled(line: Line | undefined): boolean {
  const head = line && opening.exec(line.value)?.[0];
  return (
    head !== undefined &&
    sectionKindOf(headingPhrase(head)) === undefined &&
    !fieldPropertyOf(headingPhrase(head))
  );
}

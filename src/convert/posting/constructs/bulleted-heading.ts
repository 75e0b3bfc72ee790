import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { neighbour } from '../../text/lines.ts';
import { bulletedItem } from './bulleted-item.ts';
import type { Construct } from './construct.ts';

const bulleted = /^\S\s*(?=\p{L}[^:：]{3,60}[:：]$)/u;
const opens = new Set<SectionKind | undefined>(['responsibilities', 'minimum', 'preferred', 'benefits']);

/**
 * A heading we know that stands as an item of a list, with text below it.
 *
 * ```text
 * - Qualifications:
 * - Five years of Python
 * ```
 */
export const bulletedHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  const mark = line && bulleted.exec(line.value)?.[0];
  if (!line || !mark || !opens.has(sectionKindOf(headingPhrase(line.value)))) return;
  if (!bulletedItem([line], 0, nodes) || !neighbour(lines, index, 1)) return;

  const from = line.from + mark.length;
  return {
    size: 1,
    nodes: [nodes.heading(nodes.text(from, line.from + line.value.length))],
    setAside: [{ from: line.from, to: from, reason: 'mark' }],
  };
};

import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { type Line, neighbour } from '../../text/lines.ts';
import { bulletedItem } from './bulleted-item.ts';
import type { Construct } from './construct.ts';

const bulleted = /^\S\s*(?=\p{L}[^:：]{3,60}[:：?？]$)/u;
const opens = new Set<SectionKind | undefined>(['responsibilities', 'minimum', 'preferred', 'benefits']);

/**
 * A heading we know that stands as an item of a list, with text below it; a question may head it too.
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
  if (!bulletedItem([line], 0, nodes) || !neighbour(lines, index, 1) || isWithinList(lines, index)) return;

  const from = line.from + mark.length;
  return {
    size: 1,
    nodes: [nodes.heading(nodes.text(from, line.from + line.value.length))],
    setAside: [{ from: line.from, to: from, reason: 'mark' }],
  };
};

/**
 * Whether the items below a line are deeper than it, and items that head nothing go on behind them at its own level: it
 * speaks of those below it alone.
 *
 * ```text
 * - SQL
 * - Preferred:
 *   - Python
 * - Kubernetes
 * ```
 */
function isWithinList(lines: readonly Line[], index: number): boolean {
  const own = lines[index];
  const below = neighbour(lines, index, 1);
  if (!own || columnOf(below) <= columnOf(own)) return false;
  let at = index + 1;
  while (at < lines.length && (lines[at]?.value === '' || columnOf(lines[at]) > columnOf(own))) at++;
  const next = lines[at];
  return next?.value[0] === own.value[0] && !bulleted.test(next?.value ?? '');
}

function columnOf(line: Line | undefined): number {
  return line?.column ?? 0;
}

import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { headingMark } from '../../seed/heading-mark.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { Construct } from './construct.ts';

const opened = /^[\p{Lu}\uE000]/u;
const seam = /\p{Ll}\p{Lu}/u;
const seams = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** The longest two headings in a line, in characters. */
const longest = 100;

/**
 * Two headings we know that lost the line end between them.
 *
 * ```text
 * What We’re Looking ForMust-Have
 * ```
 */
export const gluedHeadings: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line || line.value.length > longest || !opened.test(line.value) || !seam.test(line.value)) return;
  for (const { index: seam } of matchesIn(line.value, seams)) {
    const first = line.value.slice(0, seam).replace(headingMark, '');
    const rest = line.value.slice(seam);
    if ([first, rest].some((part) => sectionKindOf(headingPhrase(part)) === undefined)) continue;

    const cut = line.from + seam;
    const mark = line.value.indexOf(first.trimStart());
    return {
      size: 1,
      nodes: [
        nodes.heading(nodes.text(line.from + mark, cut)),
        nodes.heading(nodes.text(cut, line.from + line.value.length)),
      ],
      ...(mark > 0 && { setAside: [{ from: line.from, to: line.from + mark, reason: 'mark' as const }] }),
    };
  }
};

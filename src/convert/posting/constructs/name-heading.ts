import { neighbour, wordCount } from '../../text/lines.ts';
import type { Construct } from './construct.ts';

const named = /^\p{Lu}[^:：.!?]{1,40}(?=[:：]$)/u;
const about = /^About \p{Lu}[\p{L}\d&.'’ -]{1,40}[:：]\s+(?=\p{Lu})/u;

/** What is told of an employer is longer than a value, in words. */
const telling = 6;

/**
 * The name of an employer, before the text that tells of it.
 *
 * ```text
 * Contoso:
 * Contoso builds ovens for bakeries in all of France.
 * About Contoso: We build ovens for bakeries in all of France.
 * ```
 */
export const nameHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line) return;
  const opening = about.exec(line.value)?.[0];
  if (opening && wordCount(line.value.slice(opening.length)) >= telling) {
    const end = line.from + line.value.length;
    return {
      size: 1,
      nodes: [
        nodes.heading(nodes.text(line.from, line.from + opening.trimEnd().length)),
        nodes.paragraph(nodes.text(line.from + opening.length, end)),
      ],
    };
  }
  const name = named.exec(line.value)?.[0];
  const below = neighbour(lines, index, 1)?.value;
  if (!name || !below?.startsWith(`${name} `) || wordCount(below) < telling) return;
  return { size: 1, nodes: [nodes.heading(nodes.text(line.from, line.from + line.value.length))] };
};

import { isJoint, neighbourInWords, wordCount } from '../../text/lines.ts';
import { asksApplicant } from '../../words/applicant-questions.ts';
import { endsInLink } from '../../words/web-address.ts';
import type { Construct } from './construct.ts';

const words = /\p{L}/u;
const closed = /[.,;:!…]$/;
const opened = /^[\p{Lu}\p{N}“"]/u;

/** The longest heading of this kind, and the shortest passage around it, in words. */
const longest = 8;
const passage = 15;

/**
 * A short line without an end, alone between two passages of text, is a heading whatever it says.
 *
 * ```text
 * … with teams all over the world.
 *
 * Hiring and how we work
 *
 * We read every application ourselves, and we answer each of them within two weeks …
 * ```
 */
export const lonelyHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (
    !line ||
    asksApplicant(line.value) ||
    closed.test(line.value) ||
    endsInLink(line.value) ||
    !opened.test(line.value) ||
    wordCount(line.value) > longest
  )
    return;
  // Lines without words are passed over on the way to a passage: of many of them each would pass over all.
  if (!words.test(line.value)) return;
  if (lines[index - 1]?.value || lines[index + 1]?.value || isJoint(line)) return;

  const before = neighbourInWords(lines, index, -1);
  const after = neighbourInWords(lines, index, 1);
  if (!before || !after || wordCount(before.value) < passage || wordCount(after.value) < passage) return;
  return { size: 1, nodes: [nodes.heading(nodes.text(line.from, line.from + line.value.length))] };
};

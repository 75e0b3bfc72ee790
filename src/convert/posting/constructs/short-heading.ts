import { kindByWords } from '../heading-patterns.ts';
import { headingPhrase } from '../heading-phrase.ts';
import { neighbour, wordCount } from '../lines.ts';
import type { Construct } from './construct.ts';

const closed = /[.,;!]$/;
// An introduction of the list below it, in a sentence: “The package for this role includes:”.
const introduces = /\b(?:includes?|including|are|is|offers?|following)\b[^:]*:$/;
const asks = /[:?？：]$/;
const small =
  /^(?:a|an|and|or|of|the|in|to|for|with|on|at|you|your|we|is|are|be|our|us|will|have|do|by|as|from|this|not)$/;
const opened = /^[\p{Lu}\p{N}]/u;

/** The longest heading of this kind, in words. */
const longest = 9;

/**
 * A short line whose words speak of a section: written as a title, or ending in a colon or a
 * question mark, with text below it.
 *
 * ```text
 * Skills needed to succeed:
 * Technical Skills & Experience
 * ```
 */
export const shortHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (
    !line ||
    closed.test(line.value) ||
    introduces.test(line.value) ||
    !opened.test(line.value) ||
    wordCount(line.value) > longest
  )
    return;
  if (!neighbour(lines, index, -1) || !neighbour(lines, index, 1)) return;
  if (!asks.test(line.value) && !(isTitled(line.value) && !lines[index - 1]?.value)) return;
  if (kindByWords(headingPhrase(line.value)) === undefined) return;

  return { size: 1, nodes: [nodes.heading(nodes.text(line.from, line.from + line.value.length))] };
};

function isTitled(value: string): boolean {
  const words = value.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.every((word) => opened.test(word) || small.test(word) || !/^\p{L}/u.test(word));
}

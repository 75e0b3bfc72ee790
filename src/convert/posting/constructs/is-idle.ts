import type { Line } from '../../text/lines.ts';
import { saysNothing } from '../../words/says-nothing.ts';

const word = /\p{L}/u;

/**
 * Whether a line is a label whose value, straight below it, says that there is none: it opens no section.
 *
 * ```text
 * Experience (minimum)
 * Not specified
 * ```
 */
export function isIdle(lines: readonly Line[], index: number): boolean {
  const below = lines[index + 1]?.value ?? '';
  // Dashes may rule off a heading.
  return word.test(below) && saysNothing(below);
}

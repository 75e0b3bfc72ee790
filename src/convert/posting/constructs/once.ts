import type { Text } from 'mdast';
import { wordCount } from '../../text/lines.ts';
import type { Nodes } from '../nodes.ts';
import type { SetAside } from './construct.ts';

// What may follow a label in the same line: a rating, years.
const tail = / [·|] /;

/** The longest label that is looked at for being said twice, in words. */
const longest = 12;

/**
 * The text of a line from `start` on, with a label that stands there twice said once.
 * Boards print a label for the eye and again for the screen reader.
 *
 * ```text
 * Deep learning Deep learning · 3y → Deep learning · 3y
 * ```
 */
export function once(
  value: string,
  from: number,
  start: number,
  nodes: Nodes,
): { texts: Text[]; setAside: SetAside[] } {
  const cut = tail.exec(value)?.index ?? value.length;
  const half = doubled(value.slice(start, cut));
  if (half === undefined) return { texts: [nodes.text(from + start, from + value.length)], setAside: [] };

  const first = nodes.text(from + start, from + start + half);
  const again: SetAside = { from: from + start + half, to: from + cut, reason: 'doubled label' };
  const rest = cut < value.length ? [nodes.text(from + cut, from + value.length)] : [];
  return { texts: [first, ...rest], setAside: [again] };
}

/** The length of a label that stands twice in `text`, one space between; undefined where it does not. */
export function doubled(text: string): number | undefined {
  const half = (text.length - 1) / 2;
  if (half < 1 || text[half] !== ' ' || text.slice(0, half) !== text.slice(half + 1)) return;
  return wordCount(text) <= longest ? half : undefined;
}

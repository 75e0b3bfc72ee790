import { mend } from './mend.ts';
import type { Mended } from './seed.ts';

// Inside a text, one alone, and not before the fields of an address: ?id=4
const lost = /(?<=[^\s?])\?(?=[^\s?])(?![\w-]{1,30}=)/g;
/** Fewer of them are questions without the space behind them. */
const fewest = 12;

/**
 * The question marks that some program wrote for each space that no line breaks at, as the spaces they were:
 * where a text has more of them than of spaces, nobody asks that much.
 *
 * ```text
 * Good?knowledge?of?bread → Good knowledge of bread
 * ```
 */
export function withLostSpaces(text: Mended): Mended {
  const { value } = text.text;
  const marks = value.match(lost)?.length ?? 0;
  const isLost = marks >= fewest && marks > (value.match(/ /g)?.length ?? 0);
  return isLost ? mend(text, 'mojibake', lost, () => ' ') : text;
}

import type { VFile } from 'vfile';
import { limits } from './limits.ts';
import { pointAt } from './point-at.ts';
import type { Posting } from './split.ts';

/**
 * Refuses a posting that is longer than any that people read; the others of its seed are read.
 *
 * @throws VFileMessage at the first line beyond `limits`.
 */
export function refuseOversized({ seed, given, body, from, to }: Posting, file: VFile): void {
  const { value, origin } = seed.text;
  if (to - from > limits.posting) refuse(limits.posting, 'characters in a posting', from);

  // What its format gives is no text that is read by its lines: each is as much as one.
  let lines = given.length;
  for (let start = body; start < to; lines++) {
    const next = value.indexOf('\n', start);
    const end = next === -1 || next > to ? to : next;
    if (end - start > limits.line) refuse(limits.line, 'characters in a line', start);
    if (lines >= limits.lines) refuse(limits.lines, 'lines in a posting', start);
    start = end + 1;
  }

  function refuse(most: number, what: string, at: number): never {
    file.fail(`Expected at most ${most} ${what}, found more: keep only the posting, or divide it`, {
      place: pointAt(seed.raw, origin[at] ?? 0),
      ruleId: 'oversized-posting',
      source: 'rolebook',
    });
  }
}

import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { wordCount } from '../../text/lines.ts';
import { matchesIn } from '../../text/matches-in.ts';
import { type SeedText, slice } from '../seed-text.ts';

/** The longest heading, in words. */
const longest = 8;
const opens = /[?:]$/;
// A line that goes on in small letters was wrapped, and so were lines that are set in.
const lineEnd = /\n(?=[^\s\p{Ll}])/gu;
const setIn = /\n[ \t]+\S/;

/**
 * The lines of a block whose first line is a heading: whoever writes one so means the line ends, though HTML has none.
 *
 * ```html
 * <p>What the role entails?
 * You bake bread.</p>
 * ```
 */
export function linesAsWritten(block: SeedText): SeedText[] {
  const from = block.value.search(/\S/);
  const end = block.value.indexOf('\n', from);
  if (from < 0 || end < 0 || setIn.test(block.value) || !isHeading(block.value.slice(from, end).trim()))
    return [block];
  const ends = matchesIn(block.value.slice(end), lineEnd).map(({ index }) => end + index);
  return [from, ...ends].map((start, index) => slice(block, start, ends[index] ?? block.value.length));
}

function isHeading(line: string): boolean {
  if (wordCount(line) > longest) return false;
  return opens.test(line) || sectionKindOf(headingPhrase(line)) !== undefined;
}

import { matchesIn } from '../text/matches-in.ts';
import { change } from './mend.ts';
import type { Mended } from './seed.ts';

/** A shorter line has not lost its line ends, in characters. */
const shortest = 300;
/** One gap may be a slip of the hand. */
const fewest = 2;
// None at a margin, behind a bullet or the number of an item, or beside the line of a table.
const gap = /(?<=[^\s|·•*–-])(?<!(?:^|[^\d.,]|\D[.,])\d{1,2}[.)]) {3,}(?=[^\s|])/g;
/** How much text stands between two gaps at the median, at least, in characters: the cells of a table are shorter. */
const shortestPassage = 25;

/**
 * Line ends where a copy of the text left gaps in their place: all of a posting in one line, its paragraphs and items
 * apart from each other by three spaces or more.
 *
 * ```text
 * … for all services.    Specific responsibilities include:     Develop the strategy   Track sales
 * ```
 */
export function withLostLineEnds(text: Mended): Mended {
  const { value } = text.text;
  let start = 0;
  const edits = value.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    if (line.length < shortest) return [];
    const gaps = matchesIn(line, gap);
    if (gaps.length < fewest || !isProse(line, gaps)) return [];
    return gaps.map(({ 0: said, index }) => ({
      from: from + index,
      to: from + index + said.length,
      after: '\n',
    }));
  });
  return change(text, 'line-end', edits);
}

function isProse(line: string, gaps: readonly RegExpExecArray[]): boolean {
  const ends = [...gaps.map(({ index }) => index), line.length];
  const starts = [0, ...gaps.map(({ 0: said, index }) => index + said.length)];
  const lengths = starts.map((from, index) => (ends[index] ?? 0) - from).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= shortestPassage;
}

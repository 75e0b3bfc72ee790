import { headingMark } from './heading-mark.ts';
import { change } from './mend.ts';
import type { Mended } from './seed.ts';
import type { Edit } from './seed-text.ts';

/** Margins at which people wrap text, in characters. */
const narrowest = 50;
const widest = 140;
/** How many lines must go on in lower case, and which share of them at the margin, for a text to be wrapped. */
const fewest = 3;
const share = 0.7;
/** By how many characters a line may miss the margin where the next one goes on in lower case: a word processor breaks by width. */
const slack = 4;
/** The most characters that may have left a line: the addresses of its links. */
const mostMarks = 300;

const opens = /^[ \t]*[\p{L}\p{N}"“‘'(&/\p{Sc}]/u;
const goesOn = /^[ \t]*[\p{Ll}(&]/u;
const item = /^[ \t]*\(?(?:\d{1,3}|[ivx]{1,5})[.)]\s/;
const label = /^[ \t]*\p{Lu}[^:\n]{1,40}:(?:\s|$)/u;
const firstWord = /^[ \t]*(\S+)/;

/**
 * Lines that an editor broke at a margin put together again, as paragraphs are one line in every other
 * text. A line was broken where the first word of the next would not have fitted.
 */
export function unwrapped(text: Mended): Mended {
  const lines = text.text.value.split('\n');
  const starts = startsOf(lines);
  const lengthOf = (index: number) => (lines[index] ?? '').trimEnd().length;
  const widthOf = (index: number) => widthIn(text.text.origin, starts[index] ?? 0, lengthOf(index));
  const isProse = (index: number) => lengthOf(index) > 0 && !lines[index]?.startsWith(headingMark);
  const broken = lines.flatMap((_, index) =>
    isProse(index) && lengthOf(index) <= widest && isRest(lines[index + 1] ?? '') ? [index] : [],
  );
  const margin = broken.reduce((most, index) => Math.max(most, lengthOf(index)), 0);
  const isFull = (index: number) => {
    const next = lines[index + 1] ?? '';
    const word = firstWord.exec(next)?.[1] ?? '';
    const least = isRest(next) ? margin - slack : margin;
    return lengthOf(index) <= margin && widthOf(index) + 1 + word.length > least;
  };
  const full = broken.filter(isFull);
  if (margin < narrowest || full.length < fewest || full.length < share * broken.length) return text;

  // One by one: a text may be nothing but line ends.
  function* joints(): Generator<Edit> {
    let end = -1;
    for (const [index, line] of lines.entries()) {
      end += line.length + 1;
      const next = lines[index + 1];
      if (next === undefined || !isProse(index) || !opens.test(next) || !isFull(index)) continue;
      if (item.test(next) || label.test(next)) continue;
      const blank = line.length - lengthOf(index);
      const indent = next.length - next.trimStart().length;
      yield { from: end - blank, to: end + 1 + indent, after: ' ' };
    }
  }
  return change(text, 'wrap', joints());
}

/** Where each line begins. */
function startsOf(lines: readonly string[]): Int32Array {
  const starts = new Int32Array(lines.length);
  for (let index = 1; index < lines.length; index++)
    starts[index] = (starts[index - 1] as number) + (lines[index - 1] as string).length + 1;
  return starts;
}

/** How wide a line was in the seed, with the marks and addresses that have left it; far wider, it was none there. */
function widthIn(origin: Int32Array, from: number, length: number): number {
  const width = (origin[from + length] as number) - (origin[from] as number);
  return width < length || width > length + mostMarks ? length : width;
}

/** Whether a line goes on with what stands above it, and begins no item: “ii. Have …” */
function isRest(line: string): boolean {
  return goesOn.test(line) && !item.test(line);
}

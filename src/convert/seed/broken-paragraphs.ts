import { headingMark } from './heading-mark.ts';
import { change } from './mend.ts';
import type { Mended } from './seed.ts';
import type { Edit } from './seed-text.ts';

/** How many lines must break off in mid-sentence, and which share of those that go on in lower case. */
const fewest = 5;
const shareBroken = 0.4;
/** Which share of all lines that stand straight below another must go on in lower case. */
const shareSmall = 0.6;
/** A line so long that ends in no mark goes on below, whatever it goes on with, in characters. */
const long = 40;

const small = /^[ \t]*[\p{Ll}(&]/u;
const item = /^[ \t]*(?:[•◦·*+–-]|\(?(?:\d{1,3}|[ivx]{1,5})[.)]|\p{L}\))\s/u;
const label = /^[ \t]*\p{Lu}[^:\n]{1,40}:(?:\s|$)/u;
const ended = /[.!?:;]["”’)]?$/;
// A comma, or a word that no sentence and no item of a list ends with.
const breaksOff =
  /(?:,|(?:^|\s)(?:an?|the|of|in|on|at|to|for|from|with|by|as|and|or|our|your|their|its|is|are|be|will|that|which|you|we|de|du|des|la|les?|et|und|der|die|das|mit|für|von|el|los|y|en))$/i;
const goesOn =
  /^[ \t]*(?:of|and|or|to|with|for|on|at|by|as|from|the|that|which|who|is|are|will|be|de|des|et|und|mit|für|von|y)\s/i;
/** The longest of these words with the space before it, in characters. */
const longestEnd = 8;

// The last words of a sentence, with its full stop.
const lastWords = /^[ \t]*\p{Ll}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,2}\.[ \t]*$/u;
const begun = /^[ \t]*(?:[•◦·*+–-][ \t]*)?\p{Lu}/u;
const open = /[\p{L}’',]$/u;

/** Whether a line is no more than the end of the sentence above it, in a text of whole lines as well. */
function isEnd(line: string, next: string): boolean {
  return line.length >= long && begun.test(line) && open.test(line) && lastWords.test(next);
}

/**
 * Lines put together again that were broken anywhere, as in the source of a page, where blank lines alone part
 * paragraphs: most lines go on in lower case, and many in the middle of a sentence, which those of a list do not.
 *
 * ```text
 * Work on
 * all stages of data science projects, from understanding the problem and data to
 * implementing the solutions.
 * ```
 */
export function wholeParagraphs(text: Mended): Mended {
  const lines = text.text.value.split('\n');
  const lineAt = (index: number) => lines[index] ?? '';
  const isProse = (line: string) => line.trim() !== '' && !line.startsWith(headingMark);
  const isJoint = (index: number) => {
    const next = lineAt(index + 1);
    return isProse(lineAt(index)) && isProse(next) && !item.test(next) && !label.test(next);
  };
  // Indexes alone are kept, and edits are made one by one: a text may be nothing but line ends.
  const joints = [...lines.keys()].filter(isJoint);
  const inSmall = joints.filter((index) => small.test(lineAt(index + 1)));
  const broken = inSmall.filter(
    (index) => breaksOff.test(lineAt(index).trimEnd().slice(-longestEnd)) || goesOn.test(lineAt(index + 1)),
  );
  const isBroken =
    broken.length >= fewest &&
    broken.length >= shareBroken * inSmall.length &&
    inSmall.length >= shareSmall * joints.length;

  const goOn = (line: string, next: string) =>
    isBroken ? small.test(next) || (line.length >= long && !ended.test(line)) : isEnd(line, next);
  function* edits(): Generator<Edit> {
    let end = -1;
    let read = 0;
    for (const index of joints) {
      while (read <= index) end += lineAt(read++).length + 1;
      const whole = lineAt(index);
      const line = whole.trimEnd();
      const next = lineAt(index + 1);
      if (!goOn(line, next)) continue;
      yield {
        from: end - (whole.length - line.length),
        to: end + 1 + (next.length - next.trimStart().length),
        after: ' ',
      };
    }
  }
  return change(text, 'wrap', edits());
}

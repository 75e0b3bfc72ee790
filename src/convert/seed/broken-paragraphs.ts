import { headingMark } from './heading-mark.ts';
import { change } from './mend.ts';
import type { Mended } from './seed.ts';

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
  const isProse = (line: string | undefined): line is string =>
    line !== undefined && line.trim() !== '' && !line.startsWith(headingMark);
  const joints = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return isProse(line) && isProse(next) && !item.test(next) && !label.test(next)
      ? [{ index, line: line.trimEnd(), next }]
      : [];
  });
  const inSmall = joints.filter(({ next }) => small.test(next));
  const broken = inSmall.filter(
    ({ line, next }) => breaksOff.test(line.slice(-longestEnd)) || goesOn.test(next),
  );
  const isBroken =
    broken.length >= fewest &&
    broken.length >= shareBroken * inSmall.length &&
    inSmall.length >= shareSmall * joints.length;

  const joined = new Map(
    joints
      .filter(({ line, next }) =>
        isBroken ? small.test(next) || (line.length >= long && !ended.test(line)) : isEnd(line, next),
      )
      .map((joint) => [joint.index, joint]),
  );
  if (joined.size === 0) return text;
  let end = -1;
  const edits = lines.flatMap((whole, index) => {
    end += whole.length + 1;
    const joint = joined.get(index);
    if (!joint) return [];
    const { line, next } = joint;
    return [
      {
        from: end - (whole.length - line.length),
        to: end + 1 + (next.length - next.trimStart().length),
        after: ' ',
      },
    ];
  });
  return change(text, 'wrap', edits);
}

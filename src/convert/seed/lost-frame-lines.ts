import { matchesIn } from '../text/matches-in.ts';
import { frameWords } from '../words/frame-words.ts';
import { workdayEdits } from './lost-workday-lines.ts';
import { change } from './mend.ts';
import type { Mended } from './seed.ts';

/** A shorter line is no page, in characters; and what a page says of itself may be told of in a sentence. */
const shortest = 300;
const fewest = 4;

/**
 * Line ends where the page of a board was copied into one line: around all that the page itself says in lines of its
 * own, and behind the title, which its button repeats.
 *
 * ```text
 * Contoso Share Show more options Baker Ghent, Belgium · 1 week ago · … Save Save Baker at Contoso … About the job …
 * ```
 */
export function withFrameLines(text: Mended): Mended {
  let start = 0;
  const edits = text.text.value.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    if (line.length < shortest) return [];
    const head = workdayEdits(line, from);
    if (head.length > 0) return head;
    const found = matchesIn(line, frameWords);
    if (new Set(found.map(([said]) => said)).size < fewest) return [];
    const ends = found.flatMap(({ 0: said, index }) => [index - 1, index + said.length]);
    return [...new Set([...ends, ...endOfTitle(line, ends[0] ?? 0)])]
      .filter((at) => line[at] === ' ')
      .sort((a, b) => a - b)
      .map((at) => ({ from: from + at, to: from + at + 1, after: '\n' }));
  });
  return change(text, 'line-end', edits);
}

/** Where the title ends: “Save Baker at Contoso” says which words of the head are it, where the employer opens the page. */
function endOfTitle(line: string, head: number): number[] {
  const employer = line.slice(0, head).trim();
  const named = employer ? line.indexOf(` at ${employer}`) : -1;
  const button = named < 0 ? -1 : line.lastIndexOf('Save ', named);
  if (button < 0) return [];
  const title = line.slice(button + 'Save '.length, named);
  const at = line.indexOf(` ${title} `, head);
  return at < 0 || at > button ? [] : [at + title.length + 1];
}

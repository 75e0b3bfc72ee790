import { headingPhrase } from '../posting/heading-phrase.ts';
import { sectionKindOf } from '../posting/section-headings.ts';
import type { Seed } from './seed.ts';

/** One advertisement in a seed: a range of its mended text, and which of how many it is, from 1. */
export interface Posting {
  readonly seed: Seed;
  readonly from: number;
  readonly to: number;
  readonly index: number;
  readonly count: number;
}

/** The most postings a seed may hold. */
const mostPostings = 2000;

// Where a second posting can begin: after two blank lines or more, or a ruled line.
const gap = /\n[ \t]*\n[ \t]*\n\s*|\n[ \t]*[-=_*]{3,}[ \t]*\n\s*/g;

/**
 * The postings of a seed. A gap divides two postings where the headings start over after
 * it: at least two of those before it come again, and no more of the first is left over.
 *
 * @throws VFileMessage where there are more than `mostPostings`.
 */
export function split(seed: Seed): Posting[] {
  const { value } = seed.text;
  const starts = [0];
  let chapters = chaptersOf(value);

  for (let next = 1; next < chapters.length; next++) {
    const before = chapters.slice(0, next).flatMap(({ headings }) => headings);
    const after = chapters.slice(next).flatMap(({ headings }) => headings);
    if (startsOver(before, after)) {
      starts.push((chapters[next] as Chapter).from);
      chapters = chapters.slice(next);
      next = 0;
    }
  }
  if (starts.length > mostPostings) {
    seed.file.fail(`Expected at most ${mostPostings} postings, found ${starts.length}: split the file`, {
      ruleId: 'too-many-postings',
      source: 'rolebook',
    });
  }
  return starts.map((from, index) => ({
    seed,
    from,
    to: starts[index + 1] ?? value.length,
    index: index + 1,
    count: starts.length,
  }));
}

interface Chapter {
  from: number;
  headings: string[];
}

function chaptersOf(value: string): Chapter[] {
  const starts = [0, ...[...value.matchAll(gap)].map((match) => match.index + match[0].length)];
  return starts.map((from, index) => ({ from, headings: headingsIn(value.slice(from, starts[index + 1])) }));
}

function headingsIn(text: string): string[] {
  return text
    .split('\n')
    .map(headingPhrase)
    .filter((phrase) => sectionKindOf(phrase) !== undefined);
}

/** The first heading after the gap is one we had, so is another, and none of ours waits for its turn. */
function startsOver(before: readonly string[], after: readonly string[]): boolean {
  const had = new Set(before);
  const again = new Set(after.filter((phrase) => had.has(phrase)));
  return again.size >= 2 && had.has(after[0] ?? '');
}

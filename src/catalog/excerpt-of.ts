import type { Span } from '../convert/text/span.ts';

/** Some words of a text with what stands before and after them. */
export interface PhraseExcerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const around = 60;

/** A piece of a text with about sixty characters of it on either side, cut between words and marked where cut. */
export function excerptOf(text: string, { from, to }: Span): PhraseExcerpt {
  const start = from <= around ? 0 : text.indexOf(' ', from - around) + 1;
  const end = text.length - to <= around ? text.length : text.lastIndexOf(' ', to + around);
  // A word longer than the room for it is left out whole.
  const before =
    start > 0 || from > around
      ? `… ${start > from || start === 0 ? '' : text.slice(start, from)}`
      : text.slice(0, from);
  const after = end < text.length ? `${end <= to ? '' : text.slice(to, end)} …` : text.slice(to);
  return { before, words: text.slice(from, to), after };
}

import type { Span } from '../../facts/fact.ts';

/** How the comments of Markdown and of Liquid templates open and close. */
const fences = [
  { open: '<!--', close: '-->', end: '>' },
  { open: '{% comment', close: '{% endcomment', end: '%}' },
] as const;

/** The comments in a text, in order: what its writers said to each other and no reader was to see. */
export function commentsIn(value: string): Span[] {
  const spans = fences.flatMap((fence) => fenced(value, fence)).sort((a, b) => a.from - b.from);
  return spans.filter(({ from }, index) => from >= (spans[index - 1]?.to ?? 0));
}

function fenced(value: string, { open, close, end }: (typeof fences)[number]): Span[] {
  const spans: Span[] = [];
  for (let from = value.indexOf(open); from !== -1; ) {
    const closing = value.indexOf(close, from + open.length);
    const last = closing === -1 ? -1 : value.indexOf(end, closing);
    if (last === -1) break;
    const to = last + end.length;
    spans.push({ from, to });
    from = value.indexOf(open, to);
  }
  return spans;
}

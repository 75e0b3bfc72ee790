import type { Span } from '../../text/span.ts';
import { spansBetween } from './spans-between.ts';

/** How the comments of Markdown and of Liquid templates open and close. */
const fences = [
  { open: '<!--', close: '-->', end: '>' },
  { open: '{% comment', close: '{% endcomment', end: '%}' },
] as const;

/** The comments in a text, in order: what its writers said to each other and no reader was to see. */
export function commentsIn(value: string): Span[] {
  return spansBetween(value, fences);
}

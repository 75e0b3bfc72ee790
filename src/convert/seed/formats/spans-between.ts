import type { Span } from '../../text/span.ts';

/** How a notation opens and closes: from `open` to the first `end` at or after `close`. */
export interface Fence {
  readonly open: string;
  readonly close: string;
  readonly end: string;
}

/** What stands between fences, with them, in order and apart from each other. */
export function spansBetween(value: string, fences: readonly Fence[]): Span[] {
  const spans = fences
    .flatMap((fence) => fenced(value, fence))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let last = 0;
  return spans.filter(({ from, to }) => {
    if (from < last) return false;
    last = to;
    return true;
  });
}

function fenced(value: string, { open, close, end }: Fence): Span[] {
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

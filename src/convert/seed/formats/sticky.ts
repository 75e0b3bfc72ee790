/** Where a sticky pattern ends that fits at a place, or that place where it does not. */
export function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The first kind whose sticky pattern fits at a place, and where that ends. */
export function kindAt<Kind>(
  kinds: readonly (readonly [Kind, RegExp])[],
  text: string,
  from: number,
): { kind: Kind; to: number } | undefined {
  for (const [kind, pattern] of kinds) {
    const to = endOf(pattern, text, from);
    if (to > from) return { kind, to };
  }
}

/** Where a comment ends that begins at a place, in stars or with the line, or that place where none does; -1 where it never ends. */
export function endOfComment(text: string, from: number, line: RegExp): number {
  if (!text.startsWith('/*', from)) return endOf(line, text, from);
  const close = text.indexOf('*/', from + 2);
  return close < 0 ? close : close + 2;
}

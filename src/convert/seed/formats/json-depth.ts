import { createScanner } from 'jsonc-parser';

const closingOf: Partial<Record<string, string>> = { '{': '}', '[': ']' };

/** JSON nested deeper than this is refused: no job board's data is. */
export const deepest = 60;

/**
 * Whether a parser of JSON would go deeper than that into a text, sound or broken: it passes over brackets in strings
 * and comments, and over one that closes what is not open.
 */
export function isDeepJson(text: string): boolean {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  while (open.length <= deepest) {
    scanner.scan();
    const mark = text[scanner.getTokenOffset()];
    if (mark === undefined) return false;
    const closing = closingOf[mark];
    if (closing) open.push(closing);
    else if (mark === open.at(-1)) open.pop();
  }
  return true;
}

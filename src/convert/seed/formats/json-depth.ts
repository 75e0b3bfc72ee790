import { createScanner } from 'jsonc-parser';

const closingOf: Partial<Record<string, string>> = { '{': '}', '[': ']' };

/**
 * Whether a parser of JSON would go deeper than so many levels into a text, sound or broken: it passes over brackets in
 * strings and comments, and over one that closes what is not open.
 */
export function isDeeperThan(most: number, text: string): boolean {
  const scanner = createScanner(text, true);
  const open: string[] = [];
  while (open.length <= most) {
    scanner.scan();
    const mark = text[scanner.getTokenOffset()];
    if (mark === undefined) return false;
    const closing = closingOf[mark];
    if (closing) open.push(closing);
    else if (mark === open.at(-1)) open.pop();
  }
  return true;
}

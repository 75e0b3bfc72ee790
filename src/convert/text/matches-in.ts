const none: readonly RegExpExecArray[] = [];
const twoUnits = 0xffff;

/**
 * The matches of a pattern in a text, in order. `matchAll` copies its pattern at every call, which costs more than
 * looking through a line that has none, as most have.
 *
 * @param pattern with the flag `g`.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '')
      pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > twoUnits ? 2 : 1);
    match = pattern.exec(text);
  }
  return found;
}

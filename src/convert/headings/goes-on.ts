// A sentence that the list below it ends.
const open = /^(?:[a-z'/-]+ ){1,10}?(?:with|of|in|using|including|following(?: [a-z-]+){0,2})$/;
const says =
  /\b(?:requir\w*|must|needs?|minimum|essential|mandatory|basic|you\w*|we|candidates?|applicants?)\b/;

/**
 * Whether a heading phrase begins what the list below it ends, and says nothing of how much it is wanted: that stands
 * in the heading above it.
 *
 * ```text
 * experience with, knowledge of, experience in one or more of the following environments
 * ```
 */
export function goesOn(phrase: string): boolean {
  return open.test(phrase) && !says.test(phrase);
}

const edge = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]{1,90}$/gu;
const apostrophe = /[’‘`´]/g;
const and = /(?:(?<!\s)\s+)?&\s*/g;
const joints = /_/g;
const spaces = /\s+/g;

/** The longest line that is looked at as a heading, in characters. */
const longestHeading = 90;

/**
 * A line as section headings are listed: lower case, plain marks, nothing around it.
 *
 * ```text
 * “## What You’ll Need:” → “what you'll need”
 * ```
 */
export function headingPhrase(line: string): string {
  if (line.length > longestHeading) return '';
  return line
    .replace(apostrophe, "'")
    .replace(edge, '')
    .replace(joints, ' ')
    .replace(and, ' and ')
    .replace(spaces, ' ')
    .toLowerCase();
}

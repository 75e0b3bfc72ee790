const opening = /^[^\p{L}\p{N}]+/u;
const kept = /[\p{L}\p{N})]/u;
const apostrophe = /[’‘`´]/g;
const and = /(?:(?<!\s)\s+)?&\s*/g;
const joints = /_/g;
const spaces = /\s+/g;
/** The last code point of one UTF-16 unit. */
const oneUnit = 0xffff;

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
  // One line is asked for by one construct after the other.
  if (line !== last.line) last = { line, phrase: phraseOf(line) };
  return last.phrase;
}

// What a sentence of so many words at most says of the lines below it.
const introduces =
  /^(?:\S+ ){1,40}?((?:minimum|basic|required|mandatory|essential|preferred|desired|desirable) (?:qualifications|requirements|criteria|skills))(?: (?:are|include))?:$/i;

/**
 * The heading, as headings are listed, that a whole sentence ends in; nothing where it ends in none.
 *
 * ```text
 * “Please do not apply unless you have the following minimum qualifications:” → “minimum qualifications”
 * ```
 */
export function introducedBy(line: string): string | undefined {
  return introduces.exec(line)?.[1]?.toLowerCase();
}

let last = { line: '', phrase: '' };

function phraseOf(line: string): string {
  return withoutEnd(line)
    .replace(opening, '')
    .replace(apostrophe, "'")
    .replace(joints, ' ')
    .replace(and, ' and ')
    .replace(spaces, ' ')
    .toLowerCase();
}

/** A line up to its last letter, digit or closing bracket. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0) {
    const size = end > 1 && (line.codePointAt(end - 2) ?? 0) > oneUnit ? 2 : 1;
    if (kept.test(line.slice(end - size, end))) break;
    end -= size;
  }
  return line.slice(0, end);
}

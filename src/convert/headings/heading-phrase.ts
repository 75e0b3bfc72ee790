const opening = /^[^\p{L}\p{N}]+/u;
// 2. What You’ll Do, 1.1 Duties, IV. Requirements
const numbering = /^(?:\d{1,2}(?:[.)]|(?:\.\d{1,2}){1,2}\.?)|(?:[IVX]{1,4}|[A-H])[.)](?= )) ?(?=\p{Lu})/u;
const kept = /[\p{L}\p{N})]/u;
const apostrophe = /[’‘`´]/g;
const and = /(?:(?<!\s)\s+)?&\s*/g;
const joints = /_/g;
// License/Registration/ Certification
const slashes = / ?\/ ?/g;
const spaces = /\s+/g;
/** The last code point of one UTF-16 unit. */
const oneUnit = 0xffff;

/** The longest line that is looked at as a heading, in characters. */
const longestHeading = 120;

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
  /^(?:\S+ ){1,40}?(?<!\b(?:minimum|basic|required|mandatory|essential) (?:and|or|&|\/) )((?:minimum|basic|required|mandatory|essential|preferred|desired|desirable) (?:qualifications|requirements|criteria|skills))(?: (?:are|include))?:$/i;

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
    .replace(numbering, '')
    .replace(apostrophe, "'")
    .replace(joints, ' ')
    .replace(slashes, '/')
    .replace(and, ' and ')
    .replace(spaces, ' ')
    .toLowerCase()
    .replace(longWord, (word) => spelled.find((known) => isMisspelt(word, known)) ?? word);
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

/** The long words of headings, which people misspell: Responsibilties, Requirments, Qualifcations. */
const spelled = ['responsibilities', 'requirements', 'qualifications'];
const longWord = /(?<!\p{L})(?:res|req|qua)\p{L}{7,14}(?!\p{L})/gu;
/** How many letters may be missing or too much. */
const mostWrong = 2;

/** Whether a word has the letters of another one but for a few, whatever their order, and begins like it. */
function isMisspelt(word: string, known: string): boolean {
  if (word.slice(0, 3) !== known.slice(0, 3)) return false;
  const left = [...known];
  let wrong = 0;
  for (const letter of word) {
    const at = left.indexOf(letter);
    if (at < 0) wrong++;
    else left.splice(at, 1);
  }
  return wrong + left.length <= mostWrong;
}

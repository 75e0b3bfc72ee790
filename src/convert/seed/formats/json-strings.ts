const control = /\p{Cc}/u;
const known = /["\\/bfnrtu]/;
/** What stands behind the quote that closes a string: behind a comma the next value or key. */
const behind = /\s*(?:[:}\]]|$|,\s*["{[\d}\]tfn-])/y;

/**
 * JSON with blanks in place of what programs that put it together by hand leave in its strings, and JSON does not allow:
 * the ends of lines and tabs as they are, escapes that it does not know, and quotes within. All places stay, so that what
 * the strings say is read from the text as it was given.
 *
 * ```json
 * { "description": "We bake ⏎ "black" bread.", "title": "Baker\'s help" }
 * ```
 */
export function withStringsMended(raw: string): string {
  const parts: string[] = [];
  let read = 0;
  const blank = (from: number, to: number) => {
    parts.push(raw.slice(read, from), ' '.repeat(to - from));
    read = to;
  };
  let isString = false;
  for (let at = 0; at < raw.length; at++) {
    const sign = raw[at] as string;
    if (!isString) isString = sign === '"';
    else if (sign === '"') {
      behind.lastIndex = at + 1;
      if (behind.test(raw)) isString = false;
      else blank(at, at + 1);
    } else if (sign === '\\') {
      at++;
      if (at < raw.length && !known.test(raw[at] as string)) blank(at - 1, at + 1);
    } else if (control.test(sign)) blank(at, at + 1);
  }
  parts.push(raw.slice(read));
  return parts.join('');
}

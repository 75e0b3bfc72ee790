// None of the signs that Markdown, GFM, math or MDX make something of inside a line, nor an end that would join
// with a link after it.
const plain = /^(?:[^\\`*_{}[\]<~$@|\n\r\t]*[^\\`*_{}[\]<~$@|\n\r\t!&])?$/u;
const address = /www\.|:\/\/|&[#\p{L}]/iu;
// How a block may begin and end: no mark of a list, a heading or a rule, no code, no space.
const opening = /^(?!(?:im|ex)port)(?:\p{L}|\d+(?![\d.)]))/u;
const closing = /[^#\s]$/;

/** Whether a text means nothing but itself between `before` and `after`, where a line end is the edge of a block. */
export function isPlain(
  value: string,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  return (
    plain.test(value) &&
    !address.test(value) &&
    (before !== '\n' || opening.test(value)) &&
    (after !== '\n' || closing.test(value))
  );
}

import type { Span } from '../../facts/fact.ts';

/** The sign that a page is JSX, the markup of React. */
const sign = /\bclassName=|\{\/\*/;
const value = /(?<=[\w-])=\{/gu;
const comment = /\{\/\*.{0,2000}?\*\/\}/gsu;
// What stands around elements, alone in its lines: {open ? (, ) : (, )}, {posts.map((post) => (, {" "}
const alone =
  /^[ \t]*(?:\{[^{}<>\n]{0,200}(?:\?|&&|=>)(?: ?\()?|\){1,3} ?: ?\(?|\){0,3}\}{1,3}\){0,3};?|\{["'] ["']\})[ \t]*$/gmu;
/** The longest value of an attribute, in characters. */
const longest = 2000;

/** The code of JSX in a page: values of attributes, comments, and what chooses and repeats elements. */
export function jsxCodeIn(page: string): Span[] {
  if (!sign.test(page)) return [];
  const values = [...page.matchAll(value)].flatMap(({ index }) => {
    const to = closing(page, index + 1);
    return to === undefined ? [] : [{ from: index, to }];
  });
  const others = [comment, alone].flatMap((code) =>
    [...page.matchAll(code)].map(({ 0: said, index }) => ({ from: index, to: index + said.length })),
  );
  return [...values, ...others];
}

/** Where what opens with a brace at `at` is closed. */
function closing(page: string, at: number): number | undefined {
  let depth = 0;
  for (let index = at; index < Math.min(page.length, at + longest); index++) {
    if (page[index] === '{') depth++;
    if (page[index] === '}' && --depth === 0) return index + 1;
  }
}

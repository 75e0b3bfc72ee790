import type { Span } from '../../text/span.ts';
import { type Fence, spansBetween } from './spans-between.ts';

/** The sign that a page is JSX, the markup of React. */
const sign = /\bclassName=|\{\/\*/;
const brace = /[{}]/g;
const name = /[\w-]=$/;
const comments: readonly Fence[] = [{ open: '{/*', close: '*/}', end: '*/}' }];
// What stands around elements, alone in its lines: {open ? (, ) : (, )}, {posts.map((post) => (, {" "}
const alone =
  /^[ \t]*(?:\{[^{}<>\n]{0,200}(?:\?|&&|=>)(?: ?\()?|\){1,3} ?: ?\(?|\){0,3}\}{1,3}\){0,3};?|\{["'] ["']\})[ \t]*$/gmu;
/** The longest value of an attribute, in characters. */
const longest = 2000;

/** The code of JSX in a page: values of attributes, comments, and what chooses and repeats elements. */
export function jsxCodeIn(page: string): Span[] {
  if (!sign.test(page)) return [];
  const around = Array.from(page.matchAll(alone), ({ 0: said, index }) => ({
    from: index,
    to: index + said.length,
  }));
  return [...valuesIn(page), ...spansBetween(page, comments), ...around];
}

/** The values of attributes, each with its sign: `={() => open()}`. */
function valuesIn(page: string): Span[] {
  const open: number[] = [];
  const values: Span[] = [];
  for (const { 0: found, index } of page.matchAll(brace)) {
    if (found === '{') {
      open.push(index);
      continue;
    }
    const from = open.pop();
    const to = index + 1;
    if (from !== undefined && to - from <= longest && name.test(page.slice(Math.max(0, from - 2), from)))
      values.push({ from: from - 1, to });
  }
  return values;
}

import type { Span } from '../../text/span.ts';
import { type Fence, spansBetween } from './spans-between.ts';

/** The sign that a page is JSX, the markup of React. */
const sign = /\bclassName=|\{\/\*/;
const brace = /[{}]/g;
const name = /[\w-]=$/;
const comments: readonly Fence[] = [{ open: '{/*', close: '*/}', end: '*/}' }];
// What stands around elements, alone in its lines: {open ? (, ) : (, )}, {posts.map((post) => (
const alone =
  /^[ \t]*(?:\{[^{}<>\n]{0,200}(?:\?|&&|=>)(?: ?\()?|\){1,3} ?: ?\(?|\){0,3}\}{1,3}\){0,3};?)[ \t]*$/gmu;
// A space between two elements.
const space = /\{(["']) ?\1\}/g;
/** The longest value of an attribute, in characters. */
const longest = 2000;

/** The code of JSX in a page: values of attributes, comments, and what chooses and repeats elements. */
export function jsxCodeIn(page: string): Span[] {
  if (!sign.test(page)) return [];
  const around = [...page.matchAll(alone), ...page.matchAll(space)].map(({ 0: said, index }) => ({
    from: index,
    to: index + said.length,
  }));
  return [...moduleAround(page), ...valuesIn(page), ...spansBetween(page, comments), ...around];
}

// import Layout from './layout'; … return ( <main> … </main> ); }; export default Baker;
const opensModule =
  /^\s{0,200}(?:import\s|["']use client["']|(?:export\s{1,9})?(?:default\s{1,9})?(?:const|function|async)\s)/;
const returned = /(?:\breturn|=>)\s{0,9}\(\s{0,400}(?:<(?:[A-Z][^<>]{0,600})?>\s{0,400}){0,4}(?=<[a-z])/;
const lastTag = />\s{0,400}\)?;?\s{0,9}\}?;?[^<>]{0,2000}$/;

/** Whether a text is a module of code whose component is a page. */
export function isModule(text: string): boolean {
  return opensModule.test(text) && sign.test(text) && returned.test(text);
}

/** The code around the page of a module. */
function moduleAround(text: string): Span[] {
  const opened = opensModule.test(text) ? returned.exec(text) : null;
  const closed = opened && lastTag.exec(text);
  if (!opened || !closed) return [];
  return [
    { from: 0, to: opened.index + opened[0].length },
    { from: closed.index + 1, to: text.length },
  ].filter(({ from, to }) => to > from);
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

import type { Element } from 'hast';
import { matchesIn } from '../../text/matches-in.ts';
import type { Span } from '../../text/span.ts';
import { type Fence, spansBetween } from './spans-between.ts';

const struck = new Set(['del', 's', 'strike']);
const through = 'line-through';

/** Whether an element strikes out what is in it, by its name or by how it is shown: nobody means it any more. */
export function isStruck({ tagName, properties: { className, style } }: Element): boolean {
  if (struck.has(tagName) || String(style ?? '').includes(through)) return true;
  return Array.isArray(className) && className.includes(through);
}

// As GitHub's Markdown has it, with two signs: one is “about”, and three are a fence.
const words = '(?<![~\\\\])~~(?![~\\s])[^~\\n]{1,600}(?<![\\s\\\\])~~(?!~)';
const marked = new RegExp(words, 'gu');
/** The same with more in its line. */
const inLine = new RegExp(`(?<!^[ \\t]{0,8})${words}|${words}(?![ \\t]{0,8}$)`, 'gu');
// One sign before a word and one behind it, or three: who writes so in the same line strikes nothing out.
const otherwise = /~~~|~[^\s~](?:[^~\n]{0,600}[^\s~])?~/;
const elements: readonly Fence[] = [...struck].map((name) => ({
  open: `<${name}>`,
  close: `</${name}`,
  end: '>',
}));

/**
 * What is struck out in a text, in order. Where it is no Markdown, such signs around a whole line are an ornament.
 *
 * ```md
 * Salary: ~~$90,000~~ $100,000 per year
 * ```
 */
export function struckIn(value: string, isMarkdown: boolean): Span[] {
  const spans = value.includes('~~') ? marksIn(value, isMarkdown ? marked : inLine) : [];
  const inElements = value.includes('</') ? spansBetween(value, elements) : [];
  let last = 0;
  return [...spans, ...inElements]
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < last) return false;
      last = to;
      return true;
    });
}

function marksIn(value: string, pattern: RegExp): Span[] {
  let from = 0;
  return value.split('\n').flatMap((line) => {
    const start = from;
    from += line.length + 1;
    const found = line.includes('~~') ? matchesIn(line, pattern) : [];
    if (found.length === 0 || otherwise.test(line.replace(marked, ''))) return [];
    return found.map(({ 0: said, index }) => ({ from: start + index, to: start + index + said.length }));
  });
}

import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { sourceHtml } from '../../src/catalog/source-html.ts';
import { visible } from '../../src/catalog/visible.ts';

const href = (path: string) => `/book/${path}`;
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('<', '>', '"', '&', "'", 'b', ' ', '</li>', '<script>'), maxLength: 80 }),
);
const lines = fc
  .array(words, { maxLength: 6 })
  .map((texts) => texts.map((text, index) => ({ number: index + 3, text: text.replace(/[\r\n]/g, ' ') })));

function elementsIn(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsIn(child)] : elementsIn(child),
  );
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const withClass = (elements: readonly Element[], name: string) =>
  elements.filter(
    ({ properties }) => Array.isArray(properties.className) && properties.className.includes(name),
  );

describe('the lines of a posting as HTML', () => {
  test('say the lines as they are, each under its number, whatever they hold', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const items = elementsIn(fromHtml(sourceHtml(given, new Map(), href), { fragment: true })).filter(
          ({ tagName }) => tagName === 'li',
        );
        expect(items.map(({ properties }) => properties.id)).toEqual(given.map(({ number }) => `L${number}`));
        expect(items.map((item) => withClass(elementsIn(item), 'text').map(textOf).join(''))).toEqual(
          given.map(({ text }) => visible(text)),
        );
      }),
    );
  });

  test('hold nothing but lines, their words and what is read from them', () => {
    fc.assert(
      fc.property(lines, words, (given, name) => {
        const marks = new Map(
          given.map(({ number, text }) => [
            number,
            [{ line: number, column: 1, text: text.slice(0, 9), name, place: 'skills/sql/' }],
          ]),
        );
        const elements = elementsIn(fromHtml(sourceHtml(given, marks, href), { fragment: true }));
        const names = new Set(elements.map(({ tagName }) => tagName));
        expect(new Set(['li', 'a', 'div', 'span', 'mark']).isSupersetOf(names)).toBe(true);
        const targets = elements.flatMap(({ properties }) => properties.href ?? []);
        expect(targets.filter((to) => !/^(?:#L\d+|\/book\/skills\/sql\/)$/.test(String(to)))).toEqual([]);
      }),
    );
  });

  test('lead to the page of what is read, within the page where it is a fact, nowhere where it was set aside', () => {
    const mark = { line: 1, column: 1, text: 'SQL', name: 'SQL' };
    const html = (place?: string) =>
      sourceHtml([{ number: 1, text: 'SQL' }], new Map([[1, [{ ...mark, place }]]]), href);
    expect(html('skills/sql/')).toContain('<mark id="L1C1"><a href="/book/skills/sql/">SQL</a></mark>');
    expect(html('#glance')).toContain('<mark id="L1C1"><a href="#glance">SQL</a></mark>');
    expect(html()).toContain('<mark id="L1C1" class="unread">SQL</mark>');
  });
});

import type { Node } from 'unist';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { gate } from '../../src/convert/page/gate.ts';

const words = (value: string) => ({ type: 'text', value });
const paragraph = (...children: Node[]) => ({ type: 'paragraph', children });
const heading = (depth: number, value: string) => ({ type: 'heading', depth, children: [words(value)] });
const link = (url: string, value: string) => ({ type: 'link', url, children: [words(value)] });
const list = (ordered: boolean, ...values: string[]) => ({
  type: 'list',
  ordered,
  children: values.map((value) => ({ type: 'listItem', children: [paragraph(words(value))] })),
});
const pass = (page: string, blocks: readonly Node[], frontmatter: object = {}) =>
  gate(page, blocks, frontmatter, new VFile());

describe('the gate lets through what says exactly what it should', () => {
  test.each<[string, Node[]]>([
    ['Maps and *words*'.replaceAll('*', '\\*'), [paragraph(words('Maps and *words*'))]],
    ['## Maps', [heading(2, 'Maps')]],
    ['* a\n* b', [list(false, 'a', 'b')]],
    ['[SQL](../../skills/sql/)', [paragraph(link('../../skills/sql/', 'SQL'))]],
    ['[x](https://example.com/)', [paragraph(link('https://example.com/', 'x'))]],
  ])('%j', (page, blocks) => {
    expect(() => pass(page, blocks)).not.toThrow();
  });
});

describe('the gate refuses, whatever was expected', () => {
  test.each([
    'javascript:a()',
    'data:text/html,x',
    'vbscript:a',
    'http://example.com/',
    '//example.com/',
    '/x',
    'jobs@example.com',
  ])('a link to %s', (url) => {
    expect(() => pass(`[x](${url})`, [paragraph(link(url, 'x'))])).toThrow(/found link/);
  });

  test.each([
    ['an expression', '{1}', 'mdxFlowExpression'],
    ['an expression in a line', 'a {1}', 'mdxTextExpression'],
    ['an import', "import x from 'y'", 'mdxjsEsm'],
    ['an element', '<b>x</b>', 'mdxJsx'],
    ['emphasis', '*x*', 'emphasis'],
    ['code', '`x`', 'inlineCode'],
    ['a picture', '![x](https://example.com/x.png)', 'image'],
    ['a quote', '> x', 'blockquote'],
    ['a rule', 'x\n\n***', 'thematicBreak'],
  ])('%s', (_name, page, type) => {
    // Expected as the parser will find it: only the kinds of nodes can refuse it.
    expect(() => pass(page, [paragraph(words('x'))])).toThrow(new RegExp(`found ${type}`));
  });

  test('a page that cannot be read', () => {
    expect(() => pass('{', [])).toThrow(/MDX that can be read/);
  });

  test('a value that Astro would take for a picture of its own', () => {
    expect(() => pass('a', [paragraph(words('a'))], { title: '__ASTRO_IMAGE_x' })).toThrow(/__ASTRO_IMAGE_/);
  });
});

describe('the gate refuses a page that says', () => {
  const expected = [
    heading(2, 'Maps'),
    list(false, 'a', 'b'),
    paragraph(link('../../skills/sql/', 'SQL'), words(' 3')),
  ];

  test.each([
    ['a word less', '## Maps\n\n* a\n* b\n\n[SQL](../../skills/sql/)'],
    ['a block less', '## Maps\n\n* a\n* b'],
    ['a block more', '## Maps\n\n* a\n* b\n\n[SQL](../../skills/sql/) 3\n\n3'],
    ['an item twice', '## Maps\n\n* a\n* a\n* b\n\n[SQL](../../skills/sql/) 3'],
    ['another number', '## Maps\n\n* a\n* b\n\n[SQL](../../skills/sql/) 4'],
    ['another heading', '### Maps\n\n* a\n* b\n\n[SQL](../../skills/sql/) 3'],
    ['a paragraph for an item', '## Maps\n\n* a\n\nb\n\n[SQL](../../skills/sql/) 3'],
    ['numbers for bullets', '## Maps\n\n1. a\n2. b\n\n[SQL](../../skills/sql/) 3'],
    ['a link to another skill', '## Maps\n\n* a\n* b\n\n[SQL](../../skills/nosql/) 3'],
    ['no link', '## Maps\n\n* a\n* b\n\nSQL 3'],
    ['the same in another order', '* a\n* b\n\n## Maps\n\n[SQL](../../skills/sql/) 3'],
  ])('%s', (_name, page) => {
    expect(() => pass(page, expected)).toThrow(/Expected .* found .* in the page/);
  });
});

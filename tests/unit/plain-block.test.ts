import type { BlockContent, Heading, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { plainBlock } from '../../src/convert/page/plain-block.ts';
import { writeBody } from '../../src/convert/page/write-body.ts';
import { allHostile } from '../hostile.ts';

const writer = remark()
  .use({ settings: { bullet: '*', listItemIndent: 'one', resourceLink: true } })
  .data('toMarkdownExtensions', [gfmToMarkdown(), mathToMarkdown(), mdxToMarkdown()]);

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (value: string): PhrasingContent => ({
  type: 'link',
  url: '../../skills/c-plus-plus/',
  children: [text(value)],
});
const list = (start: number | null, ...items: PhrasingContent[][]): BlockContent => ({
  type: 'list',
  ordered: start !== null,
  start,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children }],
  })),
});

const places: Record<string, (line: string) => Heading | BlockContent> = {
  paragraph: (line) => ({ type: 'paragraph', children: [text(line)] }),
  heading: (line) => ({ type: 'heading', depth: 2, children: [text(line)] }),
  item: (line) => list(null, [text('One')], [text(line)]),
  'numbered item': (line) => list(3, [text(line)], [text('Four')]),
  'before a link': (line) => ({ type: 'paragraph', children: [text(line), link('C')] }),
  'after a link': (line) => ({ type: 'paragraph', children: [link('C'), text(line)] }),
  'in a link': (line) => ({ type: 'heading', depth: 3, children: [text('In '), link(line)] }),
};

// Every sign of ASCII, at both ends and within, beside what hostile postings hold.
const signs = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const lines = [
  ...signs.flatMap((sign) => [
    sign,
    `${sign} a`,
    `${sign}a`,
    `a ${sign}`,
    `a${sign}`,
    `a ${sign} b`,
    `a${sign}b`,
  ]),
  ...[
    '1. a',
    '12) a',
    'import a',
    'exports',
    'www.a.example',
    'http://a',
    '&amp',
    'Überall',
    '🚀 a',
    ' a',
    'a ',
  ],
  ...allHostile.flatMap(([, hostile]) => hostile.slice(0, 2000).split('\n')),
].filter(Boolean);

describe.each(Object.keys(places))('a plain block is what the writer of Markdown writes: %s', (place) => {
  const blocks = lines.map((line) => (places[place] as (line: string) => Heading | BlockContent)(line));
  const plain = blocks.filter((block) => plainBlock(block) !== undefined);

  test('sign by sign', () => {
    expect(plain.length).toBeGreaterThan(100);
    expect(plain.map((block) => `${plainBlock(block)}\n`)).toEqual(
      plain.map((block) => writer.stringify({ type: 'root', children: [block] })),
    );
  });
});

test('blocks that need the writer stand between those that do not as the writer puts them', () => {
  const blocks: (Heading | BlockContent)[] = [
    { type: 'heading', depth: 2, children: [text('Plain')] },
    list(null, [text('One')], [text('Two')]),
    list(1, [text('One')]),
    list(null, [text('*bold*')]),
    { type: 'paragraph', children: [text('a_b_')] },
    { type: 'paragraph', children: [text('Plain again')] },
    list(null, [text('Three')]),
    list(null, [text('Four')]),
  ];
  expect(writeBody(blocks)).toBe(writer.stringify({ type: 'root', children: blocks }));
});

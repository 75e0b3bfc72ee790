import type { BlockContent, Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { evaluate, mdxToMdast } from 'satteri';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { gate, siteFeatures } from '../../src/convert/page/gate.ts';
import { writeBody } from '../../src/convert/page/write-body.ts';
import { normalize } from '../../src/convert/seed/normalize.ts';
import { seedText } from '../../src/convert/seed/seed-text.ts';
import { allHostile as cases } from '../hostile.ts';

/** The lines of a hostile text as the parser would hand them on: mended, trimmed, none empty. */
function linesOf(text: string): string[] {
  return normalize({ text: seedText(text), repairs: [] })
    .text.value.split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

const places: Record<string, (value: string) => Heading | BlockContent> = {
  paragraph: (value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }),
  heading: (value) => ({ type: 'heading', depth: 2, children: [{ type: 'text', value }] }),
  item: (value) => ({
    type: 'list',
    ordered: false,
    spread: false,
    children: [
      {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
      },
    ],
  }),
  'split text': (value) => ({
    type: 'paragraph',
    children: [...value].slice(0, 4).map((letter) => ({ type: 'text' as const, value: letter })),
  }),
};
const harmless = new Set(['root', 'paragraph', 'heading', 'list', 'listItem', 'text']);
const second = remark().use(remarkMdx);

describe.each(cases)('the writer alone, with no gate: %s', (_name, text) => {
  test.each(Object.keys(places))('as %s', (place) => {
    const blocks = linesOf(text).map((line) =>
      (places[place] as (value: string) => Heading | BlockContent)(line),
    );
    const said = blocks.map((block) => textOf(block));
    const page = writeBody(blocks);

    const parsers = page.length < 4000 ? [bySite, (body: string) => second.parse(body)] : [bySite];
    for (const parse of parsers) {
      const read = parse(page);
      expect(typesIn(read).filter((type) => !harmless.has(type))).toEqual([]);
      expect(
        read.children.flatMap((node) =>
          node.type === 'list' ? node.children.map((item) => textOf(item)) : [textOf(node)],
        ),
      ).toEqual(said);
    }
    evaluate(page, { ...runtime, features: siteFeatures });
    expect('canary' in globalThis || '__pwned' in globalThis).toBe(false);
  });
});

// Unescaped braces cost the parser quadratic time: a page of a megabyte of them never comes from the writer.
const short = cases.filter(([, text]) => text.length < 10_000);

describe.each(short)('the gate alone, with a writer that escapes nothing: %s', (_name, text) => {
  test.each(['paragraph', 'heading', 'item'])('as %s', (place) => {
    const lines = linesOf(text);
    const blocks = lines.map((line) => (places[place] as (value: string) => Heading | BlockContent)(line));
    const mark = { paragraph: '', heading: '## ', item: '* ' }[place];
    const page = lines.map((line) => `${mark}${line}`).join('\n\n');

    const read = quietly(() => bySite(page));
    const same =
      read !== undefined &&
      typesIn(read).every((type) => harmless.has(type)) &&
      JSON.stringify(shape(read)) === JSON.stringify(shape({ type: 'root', children: blocks }));
    const open = () => gate(page, blocks, {}, new VFile());
    if (same) expect(open).not.toThrow();
    else expect(open).toThrow(/not published/);
  });
});

const runtime = { Fragment: 'fragment', jsx: () => null, jsxs: () => null };

function bySite(page: string): Root {
  return mdxToMdast(page, { features: siteFeatures, position: false }) as Root;
}

function quietly<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return; // a page that cannot be read is refused: the gate is asked next
  }
}

function typesIn(root: Root): string[] {
  const types = new Set<string>();
  const open: { type: string; children?: { type: string }[] }[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    types.add(node.type);
    open.push(...(node.children ?? []));
  }
  return [...types];
}

function shape(root: Root): string[] {
  return root.children.flatMap((node) => {
    if (node.type !== 'list') return [`${node.type} ${'depth' in node ? node.depth : ''} ${textOf(node)}`];
    const items = node.children.map(
      (item) => `item ${item.children.map((child) => `${child.type} ${textOf(child)}`).join()}`,
    );
    return [`list ${node.ordered === true}`, ...items];
  });
}

import fc from 'fast-check';
import type { Nodes } from 'hast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { decode } from '../../src/convert/seed/decode.ts';
import { withoutCode } from '../../src/convert/seed/formats/html.ts';
import { htmlTree } from '../../src/convert/seed/formats/html-tree.ts';
import { documentsOf } from '../../src/convert/seed/formats/index.ts';

const runs = { numRuns: 1500, seed: Number(process.env.FC_SEED ?? 2026) };

const tags = [
  ...[
    'main',
    'article',
    'header',
    'footer',
    'nav',
    'aside',
    'form',
    'select',
    'option',
    'button',
    'noscript',
  ],
  ...['h1', 'h2', 'p', 'div', 'ul', 'li', 'a', 'b', 'span', 'title', 'svg', 'iframe', 'table', 'td', 'head'],
  ...['body', 'textarea', 'div class="menu"', 'div role="main"', 'script', 'style', 'template'],
] as const;
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constant('word') },
  { weight: 5, arbitrary: fc.constantFrom(...tags).map((tag) => `<${tag}>`) },
  { weight: 3, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('&amp;', '<br>', '<img alt="word">', '<!-- word -->', '\r\n', ' '),
  },
);
/** HTML in which each word is another: word1x word2x … */
const html = fc.array(piece, { maxLength: 30 }).map((pieces) => {
  let count = 0;
  return pieces.join('').replaceAll('word', () => ` word${++count}x `);
});
const posting = '<h2>Requirements</h2><p>You read maps.</p>';
const record = JSON.stringify({
  '@type': 'JobPosting',
  title: 'Map Editor',
  description: '<p>You work with maps and with those who read maps.</p>'.repeat(2),
});
const stated = `<script type="application/ld+json">${record}</script>`;
const words = /word\d+x/g;
const unseen = new Set(['script', 'style']);

/** The words of a page that its reader sees, or may see once a program has filled its templates: all but those of code. */
function seenIn(page: string, fragment = false): string[] {
  const wordsOf = (node: Nodes, parent?: Nodes): string[] => {
    if (node.type === 'text')
      return parent?.type === 'element' && unseen.has(parent.tagName) ? [] : (node.value.match(words) ?? []);
    if (node.type !== 'element' && node.type !== 'root') return [];
    const inner = node.type === 'element' && node.content ? node.content : node;
    const alternative = node.type === 'element' && node.tagName === 'img' ? node.properties.alt : '';
    return [
      ...(String(alternative ?? '').match(words) ?? []),
      ...inner.children.flatMap((child) => wordsOf(child, node)),
    ];
  };
  return wordsOf(htmlTree(withoutCode(page, []), { fragment }) as Nodes).sort();
}

function toldIn(raw: string): string[] {
  return documentsOf(decode(new VFile({ value: raw })))
    .flatMap(({ given, body }) => [...given.map(({ text }) => text), body.text])
    .flatMap(({ value }) => value.match(words) ?? [])
    .sort();
}

const pages: readonly [string, (inner: string) => string][] = [
  ['a page', (inner: string) => `<!doctype html><title>word0x</title>${inner}${posting}`],
  ['a page with a main part', (inner: string) => `<body>${inner}<main>${posting}</main><p>word0x</p></body>`],
  ['a page with a record', (inner: string) => `<html>${stated}${inner}${posting}</html>`],
  [
    'a page with several records',
    (inner: string) => `<html>${stated}${stated.replace('Map', 'Atlas')}${inner}${posting}</html>`,
  ],
  ['a piece of HTML', (inner: string) => `<div>${posting}</div>${inner}`],
];

test.each(pages)('each word that a reader sees of %s is told, once', (_, pageOf) => {
  fc.assert(
    fc.property(html, (inner) => {
      const page = pageOf(inner);
      expect(toldIn(page)).toEqual(seenIn(page));
    }),
    runs,
  );
});

test.each<[string, (description: string) => string]>([
  ['JSON', (description) => JSON.stringify({ note: 'word0x', jobs: [{ title: 'Map Editor', description }] })],
  [
    'XML',
    (description) =>
      `<jobs><note>word0x</note><job><title>Map Editor</title><description><![CDATA[${description}]]></description></job></jobs>`,
  ],
  [
    'a program',
    (description) =>
      `const note = ['word0x'];\nexport const jobs: Job[] = [{ title: "Map Editor", description: \`${description}\` }];`,
  ],
  [
    'a database',
    (description) =>
      `-- word0x\nINSERT INTO jobs (title, description) VALUES ('Map Editor', '${description.replaceAll('\\', '\\\\').replaceAll("'", "''")}');`,
  ],
])('each word that a reader sees of HTML in %s is told, once', (_, seedOf) => {
  fc.assert(
    fc.property(html, (inner) => {
      const description = posting + inner;
      expect(toldIn(seedOf(description))).toEqual(['word0x', ...seenIn(description, true)]);
    }),
    runs,
  );
});

import type { BlockContent, Heading, Node, Paragraph, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';

/**
 * What keeps a posting's words words. GFM, math and MDX bring their escapes; a line that begins
 * with `import` or `export` would be code, so its first letter is written as a character reference.
 */
const escapes = [
  gfmToMarkdown(),
  mathToMarkdown(),
  mdxToMarkdown(),
  {
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport' },
      { atBreak: true, character: 'e', after: 'xport' },
    ],
  },
];

// Words and marks that no construct of Markdown, GFM, math or MDX begins with or is made of, wherever they stand.
const plain = /^\p{L}(?:[^\\`*_{}[\]<>#+!|~@&$=:/\n\r\t]*[^\\`*_{}[\]<>#+!|~@&$=:/\s])?$/u;
const code = /^(?:im|ex)port/;
const address = /www\./i;

/** Most of a posting is plain words: they need none of the hundred patterns of the escapes. */
function isPlain(value: string): boolean {
  return plain.test(value) && !code.test(value) && !address.test(value);
}

const writer = remark()
  .use({
    settings: {
      bullet: '*',
      listItemIndent: 'one',
      resourceLink: true,
      handlers: {
        text: (node, _parent, state, info) =>
          isPlain(node.value) ? node.value : state.safe(node.value, info),
      },
    },
  })
  .data('toMarkdownExtensions', escapes)
  .freeze();

/** The blocks of a page: what the sections of a tree hold, in order. */
export function blocksOf(tree: Root): (Heading | BlockContent)[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'section') throw new Error(`Expected sections only, found ${node.type}`);
    return [...(node.heading ? [node.heading] : []), ...(node.children as BlockContent[])];
  });
}

/** Writes blocks as the MDX of a page's body: the first barrier, as the gate is the second. */
export function writeBody(blocks: readonly (Heading | BlockContent)[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  visit(root, ['paragraph', 'heading'], mergeTexts);
  return writer.stringify(root);
}

/** Escapes look at one text node at a time: `ex` and `port` in two of them would be written as they are. */
function mergeTexts(node: Node): void {
  const parent = node as Paragraph;
  for (let index = parent.children.length - 1; index > 0; index--) {
    const [before, after] = parent.children.slice(index - 1, index + 1);
    if (before?.type !== 'text' || after?.type !== 'text') continue;
    parent.children.splice(index - 1, 2, { type: 'text', value: before.value + after.value });
  }
}

import type { BlockContent, Heading, Nodes, Paragraph, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { remark } from 'remark';

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

// None of the signs that Markdown, GFM, math or MDX make something of inside a line, nor an end that would join
// with a link after it.
const plain = /^(?:[^\\`*_{}[\]<~$@|\n\r\t]*[^\\`*_{}[\]<~$@|\n\r\t!&])?$/u;
const address = /www\.|:\/\/|&[#\p{L}]/iu;
// How a block may begin and end: no mark of a list, a heading or a rule, no code, no space.
const opening = /^(?!(?:im|ex)port)(?:\p{L}|\d+(?![\d.)]))/u;
const closing = /[^#\s]$/;

/** Most of a posting is plain words: they need none of the hundred patterns of the escapes. */
function isPlain(
  value: string,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  return (
    plain.test(value) &&
    !address.test(value) &&
    (before !== '\n' || opening.test(value)) &&
    (after !== '\n' || closing.test(value))
  );
}

const writer = remark()
  .use({
    settings: {
      bullet: '*',
      listItemIndent: 'one',
      resourceLink: true,
      handlers: {
        text: (node, _parent, state, info) =>
          isPlain(node.value, info) ? node.value : state.safe(node.value, info),
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
  for (const block of blocks) mergeTexts(block);
  return writer.stringify({ type: 'root', children: [...blocks] });
}

/** Escapes look at one text node at a time: `ex` and `port` in two of them would be written as they are. */
function mergeTexts(node: Nodes): void {
  if (node.type === 'list' || node.type === 'listItem') {
    for (const child of node.children) mergeTexts(child);
    return;
  }
  if (node.type !== 'paragraph' && node.type !== 'heading') return;
  const parent: Paragraph | Heading = node;
  for (let index = parent.children.length - 1; index > 0; index--) {
    const [before, after] = parent.children.slice(index - 1, index + 1);
    if (before?.type !== 'text' || after?.type !== 'text') continue;
    parent.children.splice(index - 1, 2, { type: 'text', value: before.value + after.value });
  }
}

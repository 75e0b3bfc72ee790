import type { BlockContent, Heading, Nodes, Paragraph, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { remark } from 'remark';
import { isPlain } from './is-plain.ts';
import { plainBlock } from './plain-block.ts';

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
  const parts: string[] = [];
  let open: (Heading | BlockContent)[] = [];
  const close = () => {
    if (open.length > 0) parts.push(writer.stringify({ type: 'root', children: open }).slice(0, -1));
    open = [];
  };
  for (const [index, block] of blocks.entries()) {
    mergeTexts(block);
    // Two lists in a row get different marks, which is for the writer that sees both.
    const isBesideList =
      block.type === 'list' && (blocks[index - 1]?.type === 'list' || blocks[index + 1]?.type === 'list');
    const written = isBesideList ? undefined : plainBlock(block);
    if (written === undefined) {
      open.push(block);
      continue;
    }
    close();
    parts.push(written);
  }
  close();
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : '';
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

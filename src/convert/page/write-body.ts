import type { BlockContent, Heading, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

/**
 * What keeps a posting's words words. GFM, math and MDX bring their escapes; a line that begins
 * with `import` or `export` would be code, so its first letter is written as a character reference.
 */
export const escapes: Options = {
  bullet: '*',
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [gfmToMarkdown(), mathToMarkdown(), mdxToMarkdown()],
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport' },
    { atBreak: true, character: 'e', after: 'xport' },
  ],
};

/** The blocks of a page: what the sections of a tree hold, in order. */
export function blocksOf(tree: Root): (Heading | BlockContent)[] {
  return tree.children.flatMap((node) => {
    if (node.type !== 'section') throw new Error(`Expected sections only, found ${node.type}`);
    return [...(node.heading ? [node.heading] : []), ...(node.children as BlockContent[])];
  });
}

/** Blocks as the MDX of a page's body. */
export function writeBody(blocks: readonly (Heading | BlockContent)[], options: Options = escapes): string {
  return toMarkdown({ type: 'root', children: [...blocks] }, options);
}

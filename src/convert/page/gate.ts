import { mdxToMdast } from 'satteri';
import type { Node, Parent } from 'unist';
import type { VFile } from 'vfile';

/** How the site reads what was written: nothing but CommonMark and MDX. */
export const siteFeatures = { gfm: false, smartPunctuation: false, math: false, frontmatter: true } as const;

const allowed = new Set(['root', 'yaml', 'paragraph', 'heading', 'list', 'listItem', 'text', 'link']);
const safeLink = /^(?:https:\/\/|\.\.\/)/;
const astroImage = '__ASTRO_IMAGE_';

/**
 * The second barrier: reads the page as the site will, and lets it through only where it is made
 * of harmless nodes that say exactly what the posting said.
 *
 * @throws VFileMessage where the page would run something, look like something else or lose a word.
 */
export function gate(page: string, blocks: readonly Node[], frontmatter: object, file: VFile): void {
  const read = readPage(page, file);
  const forbidden = find(read, (node) => !isHarmless(node));
  if (forbidden) refuse(file, `Expected plain text, found ${forbidden.type} in the page`);

  const written = shapes((read as Parent).children.filter(({ type }) => type !== 'yaml'));
  const expected = shapes(blocks);
  const differs = expected.findIndex((shape, index) => shape !== written[index]);
  if (differs !== -1 || written.length !== expected.length) {
    const at = differs === -1 ? expected.length : differs;
    refuse(file, `Expected ${excerpt(expected[at])}, found ${excerpt(written[at])} in the page`);
  }
  if (JSON.stringify(frontmatter).includes(`"${astroImage}`)) {
    refuse(file, `Expected plain values, found one that begins with ${astroImage}`);
  }
}

function readPage(page: string, file: VFile): Node {
  try {
    return mdxToMdast(page, { features: siteFeatures, position: false }) as Node;
  } catch (error) {
    return refuse(
      file,
      `Expected MDX that can be read, found ${error instanceof Error ? error.message : error}`,
    );
  }
}

function isHarmless(node: Node): boolean {
  return (
    allowed.has(node.type) && (node.type !== 'link' || ('url' in node && safeLink.test(String(node.url))))
  );
}

/** Without recursion: what is nested thousands deep is to be refused, not to end us. */
function find(root: Node, test: (node: Node) => boolean): Node | undefined {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (test(node)) return node;
    for (const child of childrenOf(node)) open.push(child);
  }
}

/** Each block as one line: what it is and what it says. */
function shapes(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') {
      const kind = 'ordered' in node && node.ordered ? 'ordered' : 'bulleted';
      return [`list ${kind}`, ...childrenOf(node).flatMap((item) => ['item', ...shapes(childrenOf(item))])];
    }
    const depth = 'depth' in node ? ` ${node.depth}` : '';
    return [`${node.type}${depth}: ${childrenOf(node).map(inline).join('')}`];
  });
}

/** A link says where it leads, in marks that no mended text can hold. */
function inline(node: Node): string {
  if ('value' in node) return String(node.value);
  const words = childrenOf(node).map(inline).join('');
  return node.type === 'link' && 'url' in node ? `\u0001${node.url}\u0002${words}\u0003` : words;
}

function childrenOf(node: Node): Node[] {
  return 'children' in node ? (node as Parent).children : [];
}

function excerpt(shape: string | undefined): string {
  return shape === undefined ? 'nothing' : `“${shape.slice(0, 60)}”`;
}

function refuse(file: VFile, reason: string): never {
  file.fail(`${reason}: the posting is not published; please report it`, {
    ruleId: 'gate',
    source: 'rolebook',
  });
}

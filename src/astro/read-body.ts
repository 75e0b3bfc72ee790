import type { List, Node, Parents } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { RoleEntry } from '../catalog/catalog.ts';
import type { SectionKind } from '../convert/headings/section-headings.ts';
import { siteFeatures } from '../convert/page/gate.ts';
import { readPage } from './read-role.ts';

/** Words of a page, some of them a link. */
export interface Part {
  readonly text: string;
  readonly href?: string;
}

/** A paragraph, or an item of a list, with the line of the posting on which it starts. */
export interface Passage {
  readonly line: number;
  readonly parts: readonly Part[];
}

/** An item of a list, and how deep below the first it stands, where it stands deeper. */
export type Item = Passage & { readonly depth?: number };

/** What stands between two headings. */
export interface BodySection {
  readonly kind?: SectionKind;
  readonly by?: 'site';
  readonly heading?: Passage & { readonly depth: number };
  readonly blocks: readonly (
    | Passage
    | { readonly ordered: boolean; readonly start: number; readonly items: readonly Item[] }
  )[];
}

/** The body of a role's page, read from its `.mdx` file by the parser the site uses: words and links, no code. */
export function readBody(role: RoleEntry, page = readPage(role.id)): BodySection[] {
  const root = mdxToMdast(page, { features: siteFeatures, position: false }) as Parents;
  let next = 0;
  const line = () => role.source.blocks[next++] ?? 1;
  const left = [...role.sections];

  const sections: Draft[] = [];
  for (const [index, node] of root.children.entries()) {
    if (node.type === 'heading') {
      const heading = { line: line(), depth: node.depth, parts: partsOf(node) };
      const empty = root.children[index + 1]?.type === 'heading' || index === root.children.length - 1;
      sections.push({ ...about(empty ? undefined : left.shift()), heading, blocks: [] });
    } else if (node.type === 'paragraph' || node.type === 'list') {
      if (left[0]?.block === next) sections.push({ ...about(left.shift()), blocks: [] });
      const block = node.type === 'list' ? listOf(node, line) : { line: line(), parts: partsOf(node) };
      sections.at(-1)?.blocks.push(block);
    }
  }
  return sections;
}

type Draft = Omit<BodySection, 'blocks'> & { blocks: BodySection['blocks'][number][] };

function about(section: RoleEntry['sections'][number] | undefined): Pick<BodySection, 'kind' | 'by'> {
  return section ? { kind: section.kind, ...(section.by && { by: section.by }) } : {};
}

function listOf(list: List, line: () => number) {
  return { ordered: list.ordered === true, start: list.start ?? 1, items: itemsOf(list, line, 0) };
}

/** The items of a list and of the lists below them, in a row. */
function itemsOf(list: List, line: () => number, depth: number): Item[] {
  return list.children.flatMap(({ children }) => {
    const own = {
      line: line(),
      parts: children.flatMap((child) => (child.type === 'list' ? [] : partsOf(child))),
    };
    const below = children.flatMap((child) => (child.type === 'list' ? itemsOf(child, line, depth + 1) : []));
    return [depth > 0 ? { ...own, depth } : own, ...below];
  });
}

function partsOf(node: Node): Part[] {
  if (!('children' in node)) return [];
  return (node as Parents).children.map((child) => {
    if (child.type === 'text') return { text: child.value };
    if (child.type === 'link')
      return {
        text: child.children.map((part) => ('value' in part ? part.value : '')).join(''),
        href: child.url,
      };
    throw new Error(`Expected text and links, found ${child.type} in a page`);
  });
}

import type { ListItem, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { Posting } from '../seed/split.ts';
import { type Line, linesOf } from '../text/lines.ts';
import { isPageName } from '../words/page-name.ts';
import type { Found, SetAside } from './constructs/construct.ts';
import { constructs } from './constructs/index.ts';
import { linesOnce } from './lines-once.ts';
import { type Nodes, nodesOf } from './nodes.ts';
import { withLists } from './with-lists.ts';

declare module 'vfile' {
  interface DataMap {
    posting: Posting;
    setAside: SetAside[];
    nodes: Nodes;
  }
}

/** Parses a posting, line by line: the first construct that takes a line decides what it is. */
export const remarkPosting: Plugin<[], string, Root> = function () {
  this.parser = (_document, file) => {
    const { posting } = file.data;
    if (!posting) throw new Error('A posting is parsed from `file.data.posting`');
    const { seed, from, to, given } = posting;
    const nodes = nodesOf(seed);
    const { found, setAside } = blocksOf(posting, nodes);
    const unused = given.filter(({ property }) => !property);
    for (const { from, to, reason = 'unused field' as const } of unused) setAside.push({ from, to, reason });
    Object.assign(file.data, { setAside, nodes });

    return { type: 'root', children: withLists(found, seed.text.value), position: nodes.position(from, to) };
  };
};

type Block = RootContent | ListItem;

function blocksOf(
  { seed, given, body, to }: Posting,
  nodes: Nodes,
): { found: Block[]; setAside: SetAside[] } {
  const { value } = seed.text;
  // Below a title that its format names, and not only the page, the first line of a text is none.
  const title = given.find(
    ({ property, from, to }) => property === 'title' && !isPageName(value.slice(from, to)),
  );
  const above = title ? [{ value: `title: ${value.slice(title.from, title.to)}`, from: title.from }] : [];
  const own = linesOnce(linesOf(value, body, to));
  const lines = [...above, ...own.lines];
  const found: Block[] = [];
  const setAside = [...own.setAside];

  for (let index = above.length; index < lines.length; ) {
    if (!lines[index]?.value) {
      index++;
      continue;
    }
    const first = take(lines, index, nodes);
    if (!first) throw new Error(`No construct takes line ${index + 1} of a posting`);
    for (const node of first.nodes) found.push(node);
    for (const span of first.setAside ?? []) setAside.push(span);
    index += first.size;
  }
  return { found, setAside };
}

function take(lines: readonly Line[], index: number, nodes: Nodes): Found | undefined {
  for (const construct of constructs) {
    const found = construct(lines, index, nodes);
    if (found) return found;
  }
}

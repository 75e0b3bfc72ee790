import type { BlockContent, Heading, Link, List, PhrasingContent, Text } from 'mdast';
import { isPlain } from './is-plain.ts';

/**
 * A block as Markdown where its words need no escape, as most do: then nothing but marks and words is to be written,
 * and the writer of all of Markdown, which asks a hundred patterns of every text, is not needed.
 */
export function plainBlock(block: Heading | BlockContent): string | undefined {
  if (block.type === 'paragraph') return plainLine(block.children, '');
  if (block.type === 'heading') return plainLine(block.children, `${'#'.repeat(block.depth)} `);
  return block.type === 'list' ? plainList(block) : undefined;
}

function plainList({ ordered, start, spread, children }: List): string | undefined {
  const lines: string[] = [];
  for (const [index, item] of children.entries()) {
    const [body, below, ...more] = item.children;
    if (spread || body?.type !== 'paragraph' || more.length > 0 || typeof item.checked === 'boolean') return;
    const mark = ordered ? `${(start ?? 1) + index}. ` : '* ';
    const line = plainLine(body.children, mark);
    if (line === undefined) return;
    lines.push(line);
    if (!below) continue;
    const list = below.type === 'list' ? plainList(below) : undefined;
    if (list === undefined) return;
    lines.push(list.replace(lineStart, ' '.repeat(mark.length)));
  }
  return lines.length > 0 ? lines.join('\n') : undefined;
}

const lineStart = /^/gm;

function plainLine(children: readonly PhrasingContent[], mark: string): string | undefined {
  if (children.length === 0) return;
  let line = mark;
  for (const [index, child] of children.entries()) {
    const before = index === 0 ? '\n' : '';
    const after = index === children.length - 1 ? '\n' : '';
    const written = child.type === 'link' ? plainLink(child) : plainText(child, before, after);
    if (written === undefined) return;
    line += written;
  }
  return line;
}

// An address that is written as it is.
const path = /^[a-z0-9./-]+$/;

function plainLink({ url, title, children: [label, ...more] }: Link): string | undefined {
  const text = label && more.length === 0 ? plainText(label, '', '') : undefined;
  return text && !title && path.test(url) ? `[${text}](${url})` : undefined;
}

function plainText(node: PhrasingContent | Text, before: string, after: string): string | undefined {
  return node.type === 'text' && isPlain(node.value, { before, after }) ? node.value : undefined;
}

import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { paragraphsOf } from './nodes.ts';

/** The items of the lists among blocks; their paragraphs where there is no list. */
export function linesWithin(blocks: readonly RootContent[]): string[] {
  const lists = blocks.filter(({ type }) => type === 'list');
  return paragraphsOf(lists.length > 0 ? lists : blocks).map((line) => textOf(line));
}

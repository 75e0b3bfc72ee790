import type { ListItem, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { sentencesOf } from '../text/sentences.ts';
import { paragraphsOf } from './nodes.ts';

/** A paragraph or item, and the sentences that introduce it, the nearest first. */
interface LedParagraph {
  readonly paragraph: Paragraph;
  readonly leads: readonly string[];
}

const introduces = /[:：]\s*$/;

/**
 * The paragraphs of a block, those of list items with the items that they stand below, and the line before the list, where
 * these end in a colon.
 *
 * ```text
 * It helps if you know:
 * - databases:            It helps if you know:
 *   - PostgreSQL          databases:, It helps if you know:
 * ```
 */
export function ledParagraphs(node: RootContent, before: RootContent | undefined): LedParagraph[] {
  if (node.type !== 'list') return paragraphsOf([node]).map((paragraph) => ({ paragraph, leads: [] }));
  const above = before?.type === 'paragraph' ? introduction(before) : [];
  const open: ListItem[] = [];
  return node.children.flatMap((item) => {
    open.length = Math.min(open.length, item.data?.depth ?? 0);
    const leads = [...open.toReversed().flatMap(introduction), ...above];
    open.push(item);
    return paragraphsOf(item.children).map((paragraph) => ({ paragraph, leads }));
  });
}

/** The sentence of a paragraph or item that introduces what stands below it, if one does. */
function introduction(node: Paragraph | ListItem): string[] {
  const last = sentencesOf(textOf(node)).at(-1)?.value ?? '';
  return introduces.test(last) ? [last] : [];
}

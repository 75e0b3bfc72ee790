import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { wordCount } from '../text/lines.ts';

// “Industry Type: IT Services”
const row = /^\p{Lu}[^:：.]{1,40}[:：]\s+[^\s:：][^:：.]{0,80}$/u;
const longestLabel = 4;
const longestValue = 10;
/** How many fields that we know make labels beside them ones too. */
const fewest = 2;

/**
 * What a board says of a job in lines of its own, below the text of the posting: a line with a label that we do not
 * know, straight beside fields that we do, is no item of the list above.
 *
 * ```text
 * Own the ovens.
 * Industry Type: Food
 * Department: Bakery
 * Employment Type: Full Time
 * ```
 */
export function factRowsOf(children: readonly RootContent[]): Set<RootContent> {
  const rows = new Set<RootContent>();
  for (let index = 0; index < children.length; index++) {
    const run: RootContent[] = [];
    while (index < children.length && isRow(children[index] as RootContent))
      run.push(children[index++] as RootContent);
    if (run.filter(({ type }) => type === 'field').length < fewest) continue;
    for (const node of run) if (node.type === 'paragraph') rows.add(node);
  }
  return rows;
}

function isRow(node: RootContent): boolean {
  if (node.type === 'field') return true;
  if (node.type !== 'paragraph') return false;
  const text = textOf(node);
  if (text.length > 130 || !row.test(text)) return false;
  const colon = text.search(/[:：]/);
  return wordCount(text.slice(0, colon)) <= longestLabel && wordCount(text.slice(colon + 1)) <= longestValue;
}

import type { List, ListItem } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

const opens = /[:：]\s*$/;

/**
 * What introduces the items of a list that stand further in: the item above them, where it ends in a colon.
 *
 * ```text
 * • One of the following is desired:
 *     ○ Kafka     introduced
 *     ○ Docker    introduced
 * • Python
 * ```
 */
export function leadsOf({ children }: List): Map<ListItem, string> {
  const leads = new Map<ListItem, string>();
  const above: ListItem[] = [];
  for (const item of children) {
    const depth = depthOf(item);
    while (above.length > 0 && depthOf(above.at(-1)) >= depth) above.pop();
    const lead = above.map((outer) => textOf(outer)).findLast((said) => opens.test(said));
    if (lead !== undefined) leads.set(item, lead);
    above.push(item);
  }
  return leads;
}

function depthOf(item: ListItem | undefined): number {
  return item?.data?.depth ?? 0;
}

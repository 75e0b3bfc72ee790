import type { Edit } from '../seed-text.ts';

const link = /(!?\[)([^[\]\n]{1,200})\]\(\s?([^()\s]{1,400})(?: "[^"\n]{0,200}")?\s?\)/g;
const web = /^https?:\/\//i;

/**
 * The edits that leave of a link its words, and behind them its address where it leads to another site; a place
 * within the site that the text was taken from leads nowhere any more.
 *
 * ```text
 * [our team](https://contoso.example/team), [home](../index.html) → our team (https://contoso.example/team), home
 * ```
 */
export function linksIn(value: string): Edit[] {
  if (!value.includes('](')) return [];
  return [...value.matchAll(link)].flatMap(
    ({ 0: all, 1: open = '', 2: words = '', 3: address = '', index }) => {
      const end = index + open.length + words.length;
      const says = web.test(address) && address !== words;
      return [
        { from: index, to: index + open.length, after: '' },
        { from: end, to: index + all.length, after: says ? ` (${address})` : '' },
      ];
    },
  );
}

/** How many links a text has. */
export function linkCount(value: string): number {
  return value.includes('](') ? (value.match(link)?.length ?? 0) : 0;
}

import type { Edit } from '../seed-text.ts';

const link = /(!?\[)([^[\]\n]{0,200})\]\(\s?([^()\s]{1,400})(?: "[^"\n]{0,200}")?\s?\)/g;
const web = /^https?:\/\//i;
// What somebody is written or called by: a link says it where its words do not.
const contact = /^(?:mailto|tel):([^?]+)/i;

/**
 * The edits that leave of a link its words, and behind them its address where it leads to another site or to somebody; a place
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
      const isImage = open.startsWith('!');
      // What stands for a picture says something where it is more than a name: ![logo](logo.svg)
      if (isImage && !words.includes(' ')) return [{ from: index, to: index + all.length, after: '' }];
      const told = isImage ? undefined : web.test(address) ? address : contact.exec(address)?.[1];
      return [
        { from: index, to: index + open.length, after: '' },
        { from: end, to: index + all.length, after: told && told !== words ? ` (${told})` : '' },
      ];
    },
  );
}

/** How many links a text has. */
export function linkCount(value: string): number {
  return value.includes('](') ? (value.match(link)?.length ?? 0) : 0;
}

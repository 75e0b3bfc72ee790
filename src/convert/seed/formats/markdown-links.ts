import type { Edit } from '../seed-text.ts';

const link =
  /(!?\[)([^[\]\n]{0,200}(?:\n[^[\]\n]{1,200})?)\]\(\s?([^()\s]{1,400}(?:\([^()\s]{0,40}\))?)(?: "[^"\n]{0,200}")?\s?\)/g;
// A picture that is a link: [![Contoso logo](logo.svg)](https://contoso.example)
const picture =
  /(\[!\[)([^[\]\n]{0,200})\]\(\s?[^()\s]{1,400}(?: "[^"\n]{0,200}")?\s?\)\]\(\s?([^()\s]{1,400})(?: "[^"\n]{0,200}")?\s?\)/g;
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
  const pictures = value.includes('[![') ? linksLike(picture, value) : [];
  const within = new Set(pictures.map(({ from }) => from + 1));
  const others = linksLike(link, value).filter(({ from }) => !within.has(from));
  return [...pictures, ...others].sort((a, b) => a.from - b.from).flatMap(editsOf);
}

function linksLike(pattern: RegExp, value: string): Link[] {
  return Array.from(
    value.matchAll(pattern),
    ({ 0: all, 1: open = '', 2: words = '', 3: address = '', index }) => ({
      from: index,
      to: index + all.length,
      open,
      words,
      address,
    }),
  );
}

const definition =
  /^ {0,3}\[([^[\]\n]{1,100})\]:[ \t]{1,4}<?((?:https?:\/\/|mailto:|tel:)[^\s<>[\]]{1,400})>?(?:[ \t]{1,4}["'(][^\n]{0,200}["')])?[ \t]{0,4}$/gim;
const reference = /(!?\[)([^[\]\n]{1,200})\](?:\[([^[\]\n]{0,100})\])?(?![(:[])/g;

/**
 * The same edits for links whose addresses stand apart, in lines of their own, which the links leave nothing to say. A line that no
 * link speaks of stays.
 *
 * ```text
 * [our team][1] … [1]: https://contoso.example/team → our team (https://contoso.example/team)
 * ```
 */
export function referencesIn(value: string): Edit[] {
  if (!value.includes(']:')) return [];
  const definitions = [...value.matchAll(definition)];
  const addresses = new Map(definitions.map(([, name = '', address = '']) => [name.toLowerCase(), address]));
  if (addresses.size === 0) return [];

  const used = new Set<string>();
  const edits = [...value.matchAll(reference)].flatMap(
    ({ 0: all, 1: open = '', 2: words = '', 3: name, index }) => {
      const key = (name || words).toLowerCase();
      const address = addresses.get(key);
      if (address === undefined) return [];
      used.add(key);
      return editsOf({ from: index, to: index + all.length, open, words, address });
    },
  );
  for (const { 0: all, 1: name = '', index } of definitions) {
    if (used.has(name.toLowerCase())) edits.push({ from: index, to: index + all.length, after: '' });
  }
  return edits.sort((a, b) => a.from - b.from);
}

interface Link {
  readonly from: number;
  readonly to: number;
  /** The bracket before its words, after the sign of an image and the bracket of a link around it. */
  readonly open: string;
  readonly words: string;
  readonly address: string;
}

function editsOf({ from, to, open, words, address }: Link): Edit[] {
  const start = from + open.length;
  const isImage = open.includes('!');
  // What stands for a picture says something where it is more than a name: ![logo](logo.svg)
  if (isImage && (!words.includes(' ') || logo.test(words))) return [{ from, to, after: '' }];
  const told = isImage ? undefined : web.test(address) ? address : contact.exec(address)?.[1];
  return [
    { from, to: start, after: '' },
    { from: start + words.length, to, after: told && told !== words ? ` (${told})` : '' },
  ];
}

const logo = /\blogo$/i;

/** How many links a text has. */
export function linkCount(value: string): number {
  const inText = value.includes('](') ? (value.match(link)?.length ?? 0) : 0;
  return inText + (value.includes(']:') ? (value.match(definition)?.length ?? 0) : 0);
}

import type { Element, Nodes, Text } from 'hast';
import { type SeedText, slice } from '../seed-text.ts';
import { withoutHeadingMark } from '../without-heading-mark.ts';
import { aligned } from './aligned.ts';

// What stands in them is no HTML.
const raw = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);

/** What a text of a tree says, with its places. */
export function textOf({ value, position }: Text, source: SeedText, parent?: Nodes): SeedText {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? from;
  const isRaw = parent?.type === 'element' && raw.has(parent.tagName);
  const text = aligned(value, slice(source, from, to), isRaw ? 'none' : 'text');
  return { ...text, value: withoutHeadingMark(text.value) };
}

/** What an attribute of an element says, if its tree was asked for the places of attributes. */
export function attributeOf(node: Element, name: string, source: SeedText): SeedText | undefined {
  const said = node.properties[name];
  const place = node.data?.position?.properties?.[name];
  if (typeof said !== 'string' || !place) return;
  const attribute = slice(source, place.start.offset ?? 0, place.end.offset ?? 0);
  const value = slice(attribute, opening.exec(attribute.value)?.[0].length ?? 0, attribute.value.length);
  const text = aligned(said, value, 'attribute');
  return { ...text, value: withoutHeadingMark(text.value) };
}

/** The name of an attribute, up to its value. */
const opening = /^[^=]*=\s*["']?/;

/** Line ends in HTML are spaces, and spaces in a row are one. */
export function oneLine({ value, origin }: SeedText): SeedText {
  const kept: number[] = [];
  let spaced = false;
  for (let at = 0; at < value.length; at++) {
    const isSpace = htmlSpace.test(value[at] as string);
    if (!isSpace || !spaced) kept.push(at);
    spaced = isSpace;
  }
  if (kept.length === value.length) return { value: value.replace(spaces, ' '), origin };
  const places = new Int32Array(kept.length + 1);
  for (const [index, at] of kept.entries()) places[index] = origin[at] as number;
  places[kept.length] = origin[value.length] as number;
  return { value: value.replace(spaces, ' '), origin: places };
}

const htmlSpace = /[ \n\r\t]/;
const spaces = /[ \n\r\t]+/g;

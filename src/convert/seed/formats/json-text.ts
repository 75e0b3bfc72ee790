import type { Node } from 'jsonc-parser';
import type { SeedText } from '../seed-text.ts';
import { withoutHeadingMark } from '../without-heading-mark.ts';

const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** The characters of a JSON string or number, each with its place in the seed; escapes have the place of their backslash. */
export function jsonText(raw: string, { offset, length, type }: Node): SeedText {
  const quote = type === 'string' ? 1 : 0;
  const end = offset + length - quote;
  const characters: string[] = [];
  const places: number[] = [];
  for (let at = offset + quote; at < end; ) {
    const size = raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2;
    characters.push(size === 1 ? (raw[at] as string) : unescaped(raw.slice(at, at + size)));
    places.push(at);
    at += size;
  }
  places.push(end);
  return { value: withoutHeadingMark(characters.join('')), origin: Int32Array.from(places) };
}

function unescaped(sequence: string): string {
  const [, sign = ''] = sequence;
  return sign === 'u' ? String.fromCharCode(Number.parseInt(sequence.slice(2), 16)) : (escapes[sign] ?? sign);
}

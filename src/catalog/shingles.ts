import { fnv1a } from '../convert/text/fnv1a.ts';

const words = /[\p{L}\p{N}]+/gu;

/** So many words in a row make a shingle: shorter ones are common phrases, longer ones break at each edit. */
const length = 3;

/** The hashes of all runs of three words of a text, each once, in ascending order; letter case and marks aside. */
export function shinglesOf(text: string): Uint32Array {
  const hashes = Array.from(text.toLowerCase().matchAll(words), ([word]) => hashOf(word));
  if (hashes.length === 0) return new Uint32Array();
  const starts = hashes.length < length ? [0] : hashes.keys().take(hashes.length - length + 1);
  const found = new Set<number>();
  for (const start of starts) {
    found.add(hashes.slice(start, start + length).reduce((key, hash) => Math.imul(key, 31) + hash, 7) >>> 0);
  }
  return Uint32Array.from(found).sort();
}

function hashOf(word: string): number {
  const hash = fnv1a(word);
  return (hash ^ (hash >>> 16)) >>> 0;
}

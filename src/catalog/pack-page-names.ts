import type { PagesFile } from '../browser/search/data.ts';
import { type PageKeys, pageKey } from '../browser/search/page-key.ts';

/** With so many bits fewer than it takes for keys to differ by chance, one seed of some does it. */
const fewer = 3;
const seeds = 64;
const mostBits = 32;

/**
 * What Pagefind calls the pages of roles, in the order of the roles' numbers, as keys of as few bits as tell them apart:
 * the names themselves are hashes, which nothing makes shorter over the wire.
 *
 * @throws Error where two pages have one name.
 */
export function packPageNames(names: readonly string[]): PagesFile {
  if (new Set(names).size < names.length)
    throw new Error('Expected a name of its own for each page of the search index, found one twice');
  const enough = Math.ceil(2 * Math.log2(Math.max(1, names.length)));
  for (let bits = Math.max(1, enough - fewer); bits <= mostBits; bits++) {
    for (let seed = 0; seed < seeds; seed++) {
      const keys = keysOf(names, { seed, bits });
      if (keys) return { seed, bits, keys: keys.join('') };
    }
  }
  throw new Error(`Expected ${names.length} different keys for the pages of the search index, found none`);
}

/** The keys of pages; nothing where two are alike. */
function keysOf(names: readonly string[], how: PageKeys): string[] | undefined {
  const keys = new Set<string>();
  for (const [number, name] of names.entries()) {
    keys.add(pageKey(name, how));
    if (keys.size === number) return;
  }
  return [...keys];
}

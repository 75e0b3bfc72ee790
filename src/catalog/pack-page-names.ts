import type { PagesFile } from '../browser/search/data.ts';

/**
 * What Pagefind calls the pages of roles, in the order of the roles' numbers, each cut to the fewest signs that are
 * enough to tell it from the others, one after another.
 *
 * ```text
 * en_58ee2ea en_58ffd02 en_48df839 → 58e58f48d
 * ```
 */
export function packPageNames(names: readonly string[]): PagesFile {
  const hashes = names.map((name) => name.slice(name.lastIndexOf('_') + 1));
  const longest = hashes.reduce((most, { length }) => Math.max(most, length), 0);
  for (let width = 1; width <= longest; width++) {
    const cut = hashes.map((hash) => hash.slice(0, width));
    if (new Set(cut).size === names.length && cut.every(({ length }) => length === width))
      return { width, names: cut.join('') };
  }
  if (names.length > 0)
    throw new Error('Expected a name of its own for each page of the search index, found one twice');
  return { width: 1, names: '' };
}

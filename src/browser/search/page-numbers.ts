import type { PagesFile } from './data.ts';
import { keyWidth, pageKey } from './page-key.ts';

/** Tells the number of the role that a page of Pagefind is about, by what Pagefind calls it. */
export function pageNumbers(file: PagesFile): (name: string) => number | undefined {
  const width = keyWidth(file);
  const numbers = new Map<string, number>();
  for (let at = 0; at < file.keys.length; at += width) {
    numbers.set(file.keys.slice(at, at + width), at / width);
  }
  return (name) => numbers.get(pageKey(name, file));
}

import type { PagesFile } from './data.ts';

/** Tells the number of the role that a page of Pagefind is about, by what Pagefind calls it. */
export function pageNumbers({ width, names }: PagesFile): (name: string) => number | undefined {
  const numbers = new Map<string, number>();
  for (let at = 0; at < names.length; at += width) numbers.set(names.slice(at, at + width), at / width);
  return (name) => {
    const start = name.lastIndexOf('_') + 1;
    return numbers.get(name.slice(start, start + width));
  };
}

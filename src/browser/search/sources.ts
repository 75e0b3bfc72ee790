import { openIndexes, type Pagefind } from './pagefind.ts';

/** Where a search reads from: the files of the build, and the index of all words. Each is read once. */
export interface Sources {
  /** A file below `search/`; its shape is in `data.ts`. */
  file<Shape>(path: string): Promise<Shape>;
  /** The index of all words, which is so many that are asked as one. */
  pagefind(count: number): Promise<Pagefind>;
}

/** The sources of the site at a base address. What could not be read is tried again when it is next asked for. */
export function sourcesAt(base: string): Sources {
  let failures = 0;
  return remembered({
    file: async (path) => {
      const response = await fetch(`${base}search/${path}`);
      if (!response.ok) throw new Error(`Expected search/${path}, found status ${response.status}`);
      return response.json();
    },
    pagefind: async (count) => {
      const address = `${base}pagefind/`;
      // A module that did not come stays failed under its address for as long as the page is open.
      const program = `${address}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
      try {
        const pagefind: Pagefind = await import(/* @vite-ignore */ program);
        return await openIndexes(pagefind, { address, count, base });
      } catch (error) {
        failures += 1;
        throw error;
      }
    },
  });
}

/** The same sources, each file read once. */
export function remembered(sources: Sources): Sources {
  const known = new Map<string, Promise<unknown>>();
  const once = <Shape>(key: string, read: () => Promise<Shape>): Promise<Shape> => {
    const before = known.get(key) as Promise<Shape> | undefined;
    if (before) return before;
    const reading = read();
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  };
  return {
    file: <Shape>(path: string) => once<Shape>(path, () => sources.file<Shape>(path)),
    pagefind: (count) => once('pagefind', () => sources.pagefind(count)),
  };
}

/** What we use of Pagefind's search in the browser. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  debouncedSearch(query: string | null, options: object, milliseconds: number): Promise<Found | null>;
  filters(): Promise<Counts>;
}

/** How many roles have each value of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The roles found, to be loaded one by one, and how many of them have each value of each filter. */
export interface Found {
  readonly results: readonly { readonly id: string; data(): Promise<FoundRole> }[];
  readonly filters: Counts;
}

/** A role found. */
export interface FoundRole {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** How pages are found. Starlight's ranking: a name in a short page weighs no more than in a long one, close words more than frequent ones. */
export const searchOptions = {
  excerptLength: 24,
  noWorker: true,
  ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 },
};

/** Loads the search index below the base address of the site. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ ...searchOptions, baseUrl: base });
  return pagefind;
}

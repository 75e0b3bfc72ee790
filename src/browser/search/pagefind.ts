/** What we use of Pagefind's search in the browser. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly FoundPage[] }>;
}

/** A page found: what the index calls it, how well it fits, and what it says, loaded when it is asked for. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ readonly content: string; readonly locations: readonly number[] }>;
}

/** How pages are found. Starlight's ranking: a name in a short page weighs no more than in a long one, close words more than frequent ones. */
export const searchOptions = {
  noWorker: true,
  ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 },
};

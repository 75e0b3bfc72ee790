/** What we use of Pagefind's search in the browser. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  /** Searches the index at another address as well. */
  mergeIndex(address: string, options: Readonly<Record<string, unknown>>): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly FoundPage[] }>;
}

/** A page found: what the index calls it, how well it fits, and what it says, loaded when it is asked for. */
export interface FoundPage {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ readonly content: string; readonly locations: readonly number[] }>;
}

/** How pages are found. Starlight's ranking: a name in a short page weighs no more than in a long one, close words more than frequent ones. */
const ranking = { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 };

/** Has a search read all indexes of a site: its first lies at `address`, the others below it by their numbers. */
export async function openIndexes(
  pagefind: Pagefind,
  { address, count, base }: { readonly address: string; readonly count: number; readonly base: string },
): Promise<Pagefind> {
  await pagefind.options({ noWorker: true, ranking, basePath: address, baseUrl: base });
  const others = Array.from({ length: count - 1 }, (_, index) => `${address}${index + 1}/`);
  await Promise.all(others.map((other) => pagefind.mergeIndex(other, { ranking, baseUrl: base })));
  // It answers even nothing only when it has what every search needs: what did not come is known here, and not first by a reader.
  await pagefind.search('');
  return pagefind;
}

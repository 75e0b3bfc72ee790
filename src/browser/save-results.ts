import { saveFile } from './save-file.ts';
import { cardsOf } from './search/cards.ts';
import { csvOf, jsonOf } from './search/export.ts';
import type { Hit } from './search/query-hits.ts';
import { readLexicon } from './search/read-lexicon.ts';
import type { Sources } from './search/sources.ts';

/** Saves all roles that were found as a file, with the address of the site that stands at `base`. */
export async function saveResults(
  kind: 'csv' | 'json',
  hits: readonly Hit[],
  sources: Sources,
  base: string,
): Promise<void> {
  const lexicon = await readLexicon(sources);
  const cards = await cardsOf(hits, lexicon, sources);
  const site = new URL(base, location.href).href;
  if (kind === 'csv') saveFile('roles.csv', 'text/csv', csvOf(cards, lexicon, site));
  else saveFile('roles.json', 'application/json', jsonOf(cards, lexicon, site));
}

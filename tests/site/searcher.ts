import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cardsOf } from '../../src/browser/search/cards.ts';
import type { Card } from '../../src/browser/search/data.ts';
import type { Lexicon } from '../../src/browser/search/lexicon.ts';
import { openIndexes, type Pagefind } from '../../src/browser/search/pagefind.ts';
import { readEveryName } from '../../src/browser/search/read-lexicon.ts';
import { type Reasons, reasonsOf } from '../../src/browser/search/reasons.ts';
import { type Outcome, search } from '../../src/browser/search/search-engine.ts';
import { stateOf } from '../../src/browser/search/search-state.ts';
import { remembered, type Sources } from '../../src/browser/search/sources.ts';
import { facets } from '../../src/catalog/facets.ts';
import { serve } from './serve.ts';

/** What a reader would see for an address, and what lies behind it. */
interface Seen extends Outcome {
  readonly cards: readonly Card[];
  readonly titles: readonly string[];
  readonly reasons: readonly Reasons[];
}

/** Searches a built site as its search page does, without a browser. */
export interface Searcher {
  readonly sources: Sources;
  readonly lexicon: Lexicon;
  search(address: string): Promise<Seen>;
  leave(): Promise<void>;
}

/** The searcher of a built site. */
export async function searcherOf(site: string): Promise<Searcher> {
  const host = await serve(site);
  const sources = remembered({
    file: async (path) => JSON.parse(readFileSync(join(site, 'search', path), 'utf8')),
    pagefind: async (count) => {
      const pagefind: Pagefind = await import(pathToFileURL(join(site, 'pagefind/pagefind.js')).href);
      return openIndexes(pagefind, { address: `${host.origin}/pagefind/`, count, base: '/' });
    },
  });
  const lexicon = await readEveryName(sources);
  return {
    sources,
    lexicon,
    leave: host.stop,
    search: async (address) => {
      const outcome = await search(stateOf(new URLSearchParams(address), facets), facets, sources);
      const cards = await cardsOf(outcome.hits, lexicon, sources);
      return {
        ...outcome,
        cards,
        titles: cards.map(({ title }) => title),
        reasons: cards.map((card) => reasonsOf(card, outcome.found.asked, outcome.state, lexicon)),
      };
    },
  };
}

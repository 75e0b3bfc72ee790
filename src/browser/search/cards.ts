import type { Card } from './data.ts';
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './query-hits.ts';
import type { Sources } from './sources.ts';

/** What is said of the roles of some hits, in their order. */
export function cardsOf(hits: readonly Hit[], { cards }: Lexicon, sources: Sources): Promise<Card[]> {
  return Promise.all(
    hits.map(async ({ role }) => {
      const file = await sources.file<Card[]>(`roles/${Math.floor(role / cards)}.json`);
      const card = file[role % cards];
      if (!card) throw new Error(`Expected role ${role} in its file, found none`);
      return card;
    }),
  );
}

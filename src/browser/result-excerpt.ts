import { element } from './element.ts';
import type { Card } from './search/data.ts';
import { excerptOf } from './search/excerpt.ts';
import type { FoundPage } from './search/pagefind.ts';
import type { Hit } from './search/query-hits.ts';
import { whenNear } from './when-near.ts';

type Sought = Pick<Parameters<typeof excerptOf>[2], 'names' | 'words'>;

/** So many results are shown with their excerpts at once; those of the others, of which each is a file, are loaded when the reader comes near them. */
const seen = 3;

/** Adds the excerpts of results: of the first before they are shown. Where one does not come, its result says so. */
export async function addExcerpts(
  items: readonly HTMLLIElement[],
  cards: readonly Card[],
  hits: readonly Hit[],
  sought: Sought,
): Promise<void> {
  const add = async (at: number): Promise<void> => {
    const [item, card, page] = [items[at], cards[at], hits[at]?.page];
    if (item && card && page)
      await addExcerpt(item, card, page, sought).catch(() =>
        putBelow(item, 'Its words could not be loaded.'),
      );
  };
  for (const [at, item] of items.entries()) if (at >= seen) whenNear(item, () => add(at));
  await Promise.all([...items.keys()].slice(0, seen).map(add));
}

/** Puts the words of a page that were found, marked, below who, where and when of its result. `sought` is what was searched for. */
async function addExcerpt(item: HTMLLIElement, card: Card, page: FoundPage, sought: Sought): Promise<void> {
  const { content, locations } = await page.data();
  const pieces = excerptOf(content, locations, { title: card.title.split(/\s+/).length, ...sought });
  const words = pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  if (words.length > 0) putBelow(item, ...words);
}

function putBelow(item: HTMLLIElement, ...words: (Node | string)[]): void {
  item.querySelector('.over')?.after(element('p', { class: 'excerpt', dir: 'auto' }, ...words));
}

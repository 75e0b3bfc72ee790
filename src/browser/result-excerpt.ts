import { element } from './element.ts';
import type { Card } from './search/data.ts';
import { excerptOf } from './search/excerpt.ts';
import type { FoundPage } from './search/pagefind.ts';

/** Puts the words of a page that were found, marked, below who, where and when of its result. `sought` is what was searched for. */
export async function addExcerpt(
  item: HTMLLIElement,
  card: Card,
  page: FoundPage,
  sought: Pick<Parameters<typeof excerptOf>[2], 'names' | 'words'>,
): Promise<void> {
  const { content, locations } = await page.data();
  const pieces = excerptOf(content, locations, { title: card.title.split(/\s+/).length, ...sought });
  const words = pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  if (words.length > 0)
    item.querySelector('.over')?.after(element('p', { class: 'excerpt', dir: 'auto' }, ...words));
}

import { compareChoice } from './compare-choice.ts';
import { element } from './element.ts';
import type { Card } from './search/data.ts';
import { excerptOf } from './search/excerpt.ts';
import type { FoundPage } from './search/pagefind.ts';
import type { Reasons } from './search/reasons.ts';

/** A role in the list of results: its title, who, where and when, an excerpt with marks, and the skills that led to it. `names` are words that count whole only. */
export async function resultItem(
  card: Card,
  page: FoundPage | undefined,
  { shown, left }: Reasons,
  names: ReadonlySet<string>,
  base: string,
): Promise<HTMLLIElement> {
  const said = await page?.data();
  const excerpt = said
    ? excerptOf(said.content, said.locations, { title: card.title.split(/\s+/).length, names })
    : [];
  const words = excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  const skills = shown.map(({ name, level, implies }) =>
    element(
      'span',
      { class: level },
      name,
      element('span', { class: 'visually-hidden' }, ` (${level})`),
      ...(implies ? [element('em', {}, ` implies ${implies}`)] : []),
    ),
  );
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href: `${base}roles/${card.id}/` }, card.title)),
    element('p', { class: 'over' }, card.over),
    ...(words.length > 0 ? [element('p', { class: 'excerpt' }, ...words)] : []),
    element('p', { class: 'why' }, ...skills, ...(left > 0 ? [element('em', {}, `and ${left} more`)] : [])),
    compareChoice(card.id, card.title),
  );
}

import { cardLine } from './card-line.ts';
import { compareChoice } from './compare-choice.ts';
import { element } from './element.ts';
import type { Card } from './search/data.ts';
import type { Reasons } from './search/reasons.ts';

/** A role in the list of results: its title, who, where and when, and the skills that led to it. */
export function resultItem(card: Card, { shown, left }: Reasons, base: string): HTMLLIElement {
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
    element('h2', {}, element('a', { href: `${base}roles/${card.id}/`, dir: 'auto' }, card.title)),
    element('p', { class: 'over' }, cardLine(card)),
    element('p', { class: 'why' }, ...skills, ...(left > 0 ? [element('em', {}, `and ${left} more`)] : [])),
    compareChoice(card.id, card.title),
  );
}

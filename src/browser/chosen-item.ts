import type { CvChoice } from './cv-choice.ts';
import { element } from './element.ts';
import type { KnownSkill } from './match-data.ts';

/** A chosen skill with where the pasted text says it, and a button that takes it out. */
export function chosenItem(
  { id, label, roles }: KnownSkill,
  said: CvChoice | undefined,
  remove: (id: string) => void,
): HTMLLIElement {
  const button = element(
    'button',
    { type: 'button', 'data-id': id },
    'Remove',
    element('span', { class: 'visually-hidden' }, ` ${label}`),
  );
  button.addEventListener('click', () => remove(id));
  return element(
    'li',
    {},
    element('span', {}, label),
    element('span', { class: 'leader' }),
    element('small', {}, roles === 0 ? 'named by no role' : roles === 1 ? '1 role' : `${roles} roles`),
    button,
    ...(said ? [whereSaid(said)] : []),
  );
}

function whereSaid({ by, places }: CvChoice): HTMLParagraphElement {
  const [first] = places;
  const more = places.length - 1;
  const times = more === 0 ? '' : more === 1 ? ' and once more' : ` and ${more} times more`;
  return element(
    'p',
    { class: 'said' },
    ...(by ? [`implied by ${by}: `] : []),
    ...(first ? [first.before, element('mark', {}, first.words), first.after] : []),
    times && element('span', {}, times),
  );
}

import { compareChoice } from './compare-choice.ts';
import { element } from './element.ts';
import { piecesOf } from './excerpt.ts';
import type { FoundRole } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

const levels = ['required', 'preferred', 'mentioned'] as const;
const most = 6;

/** A role in the list of results: its title, an excerpt with marks, and its skills, those asked for first. */
export function resultItem(
  { url, excerpt, meta, filters }: FoundRole,
  { query, skills }: SearchState,
): HTMLLIElement {
  const words = piecesOf(excerpt).map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  const all = levels.flatMap((level) => (filters[level] ?? []).map((name) => ({ name, level })));
  const isAsked = ({ name }: { name: string }) => skills.includes(name) || isNamed(name, query);
  const sorted = [...all.filter(isAsked), ...all.filter((skill) => !isAsked(skill))];
  const named = sorted
    .slice(0, most)
    .map(({ name, level }) =>
      element('span', { class: level }, name, element('span', { class: 'visually-hidden' }, ` (${level})`)),
    );
  const left = sorted.length - named.length;

  const id = /([^/]+)\/$/.exec(url)?.[1] ?? '';

  return element(
    'li',
    {},
    element('h2', {}, element('a', { href: url }, meta.title ?? url)),
    ...(meta.over ? [element('p', { class: 'over' }, meta.over)] : []),
    ...(query ? [element('p', { class: 'excerpt' }, ...words)] : []),
    element('p', { class: 'why' }, ...named, ...(left > 0 ? [element('em', {}, `and ${left} more`)] : [])),
    compareChoice(id, meta.title ?? id),
  );
}

/** Whether a query names a skill, or begins to. */
function isNamed(name: string, query: string): boolean {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1);
  return words.some((word) =>
    name
      .toLowerCase()
      .split(' ')
      .some((part) => part.startsWith(word)),
  );
}

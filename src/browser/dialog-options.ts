import { cardLine } from './card-line.ts';
import { element } from './element.ts';
import { cardsOf } from './search/cards.ts';
import { rolesInWords } from './search/in-words.ts';
import { type Lexicon, skillsLike } from './search/lexicon.ts';
import { readLexicon } from './search/read-lexicon.ts';
import { search } from './search/search-engine.ts';
import type { Sources } from './search/sources.ts';

const mostSkills = 3;
const mostRoles = 6;

/** What the dialog offers for a query, and the count that is heard: skills by name, then the best roles, and where there are more, all of them. */
export async function dialogOptions(
  typed: string,
  sources: Sources,
  base: string,
): Promise<{ options: HTMLAnchorElement[]; told: string }> {
  const query = typed.trim();
  if (query === '') return { options: [], told: '' };
  const state = { query, choices: {}, ranges: {} };
  const [lexicon, { hits, found }] = await Promise.all([
    readLexicon(sources, query),
    search(state, [], sources),
  ]);
  const best = hits.slice(0, mostRoles);
  const cards = await cardsOf(best, lexicon, sources);
  const named = skillsOf(query, found.asked.skills, lexicon);
  const skills = named.slice(0, mostSkills);
  const all = `${base}search/?${new URLSearchParams({ q: query })}`;
  const rows: (readonly [href: string, text: string, aside: string])[] = [
    ...skills.map(
      ([id, name, count]) => [`${base}skills/${id}/`, name, `skill, ${rolesInWords(count)}`] as const,
    ),
    ...(named.length > skills.length
      ? [
          [
            `${base}skills/a-z/?${new URLSearchParams({ q: query })}`,
            `All skills with “${query}” in a name`,
            '',
          ] as const,
        ]
      : []),
    ...cards.map((card) => [`${base}roles/${card.id}/`, card.title, cardLine(card)] as const),
    ...(found.meant
      ? [
          [
            `${base}search/?${new URLSearchParams({ q: found.meant })}`,
            found.meant,
            'did you mean this?',
          ] as const,
        ]
      : []),
    ...(hits.length === 0 && !found.meant
      ? [[`${base}roles/`, 'All roles', 'look through them by title'] as const]
      : []),
    ...(hits.length > best.length ? [[all, `All ${rolesInWords(hits.length)}`, ''] as const] : []),
  ];
  const options = rows.map(([href, text, aside], at) =>
    element(
      'a',
      { id: `search-option-${at}`, role: 'option', href, tabindex: '-1', 'aria-selected': 'false' },
      element('span', { dir: 'auto' }, text),
      ...(aside ? [element('small', {}, aside)] : []),
    ),
  );
  const meant = found.meant ? ` Did you mean ${found.meant}?` : '';
  return {
    options,
    told: `${rolesInWords(hits.length)}${skillsInWords(named.length)}.${meant}`,
  };
}

function skillsOf(query: string, asked: readonly number[], lexicon: Lexicon) {
  const like = skillsLike(query.toLowerCase(), lexicon).flatMap((id) => lexicon.numbers.get(id) ?? []);
  return [...new Set([...asked, ...like])].flatMap((number) => {
    const row = lexicon.skills[number];
    return row ? [row] : [];
  });
}

function skillsInWords(count: number): string {
  if (count === 0) return '';
  // The index of skills knows more names than are loaded here: how many skills there are, it says.
  if (count > mostSkills) return `, ${mostSkills} of the skills with such a name`;
  return count === 1 ? ', 1 skill' : `, ${count} skills`;
}

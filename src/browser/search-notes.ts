import { element } from './element.ts';
import type { Lexicon } from './search/lexicon.ts';
import type { QueryHits } from './search/query-hits.ts';

/** What a reader should know of how a query was read: skills it names, roles that only imply them, words left out, what may have been meant, and a way on where nothing is found. */
export function searchNotes(
  { asked, hits, unknown, meant }: QueryHits,
  { skills }: Lexicon,
  addressFor: (query: string) => string,
  base: string,
): HTMLParagraphElement[] {
  const notes: (Node | string)[][] = [];
  if (meant) notes.push(['Did you mean ', link(meant, addressFor(meant)), '?']);
  if (unknown.length > 0 && hits.length > 0)
    notes.push([`No role says ${unknown.map((word) => `“${word}”`).join(', ')}: left out of the search.`]);
  if (asked.skills.length > 0) {
    const names = asked.skills.map((skill) => skills[skill]?.[1] ?? '').join(' and ');
    const implied = hits.filter(({ skill }) => skill && !skill.named).length;
    const only = `"${asked.text}"`;
    notes.push([
      `First the roles that name ${names}`,
      ...(implied > 0 ? [`, then ${implied.toLocaleString('en')} that imply it by a narrower skill`] : []),
      '. ',
      link(`Only the words “${asked.text}”`, addressFor(only)),
    ]);
  }
  if (hits.length === 0)
    notes.push([
      'Look through ',
      link('all roles', `${base}roles/`),
      ' or ',
      link('all skills', `${base}skills/`),
      ', or ask in other words.',
    ]);
  return notes.map((note) => element('p', {}, ...note));
}

function link(text: string, address: string): HTMLAnchorElement {
  return element('a', { href: address }, text);
}

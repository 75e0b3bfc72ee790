import { element } from './element.ts';
import type { Lexicon } from './search/lexicon.ts';
import { orderInWords } from './search/order-in-words.ts';
import type { Outcome } from './search/search-engine.ts';

/** So many skills of a query are offered to be searched alone. */
const most = 6;

/**
 * What a reader should know of how a query was read and in which order the roles stand: skills it names, roles that only imply
 * them, words left out, what may have been meant, and a way on where nothing is found.
 */
export function searchNotes(
  outcome: Outcome,
  { skills }: Lexicon,
  addressFor: (query: string) => string,
  base: string,
): HTMLParagraphElement[] {
  const { asked, hits, unknown, meant } = outcome.found;
  const notes: (Node | string)[][] = [];
  if (meant) notes.push(['Did you mean ', link(meant, addressFor(meant)), '?']);
  if (unknown.length > 0 && hits.length > 0)
    notes.push([`No role says ${unknown.map((word) => `“${word}”`).join(', ')}: left out of the search.`]);
  const only =
    asked.skills.length > 0 ? [link(`Only the words “${asked.text}”`, addressFor(`"${asked.text}"`))] : [];
  const names = asked.skills.map((skill) => skills[skill]?.[1] ?? '');
  const order = orderInWords(outcome, names);
  if (order || only.length > 0) notes.push([order, order && ' ', ...only]);
  if (hits.length === 0) notes.push(...waysOn(outcome, skills, addressFor, base));
  return notes.map((note) => element('p', {}, ...note));
}

/** Where to go on from a search that finds nothing: of several words each must stand in a role, so that fewer find more. */
function waysOn(
  { found: { asked } }: Outcome,
  skills: Lexicon['skills'],
  addressFor: (query: string) => string,
  base: string,
): (Node | string)[][] {
  const named = [...new Set(asked.parts.flatMap(({ skill }) => skill ?? []))].slice(0, most);
  const links = named.flatMap((skill) => {
    const name = skills[skill]?.[1] ?? '';
    return [', ', link(name, addressFor(name))];
  });
  const fewer: (Node | string)[] =
    asked.parts.length > 1
      ? [
          'No role says all of these words. Ask for less',
          ...(links.length > 0 ? [': ', ...links.slice(1)] : []),
          '.',
        ]
      : [];
  return [
    fewer,
    [
      'Look through ',
      link('all roles', `${base}roles/`),
      ' or ',
      link('all skills', `${base}skills/`),
      ', or ask in other words.',
    ],
  ].filter(({ length }) => length > 0);
}

function link(text: string, address: string): HTMLAnchorElement {
  return element('a', { href: address }, text);
}

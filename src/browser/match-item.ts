import type { SkillLevel } from '../convert/schema.ts';
import type { OneOf } from '../convert/skills/asks.ts';
import { askInWords, metInWords, type Names } from './ask-words.ts';
import { inferredInWords } from './card-line.ts';
import { compareChoice } from './compare-choice.ts';
import type { Held, RankedRole } from './coverage.ts';
import { element } from './element.ts';

const asking = ['required', 'preferred'] as const;
const levels = ['required', 'preferred', 'mentioned'] as const;
/** More than this are folded, but never only one or two. */
const most = 8;

/** A role in the list of matches: how much of it is met, what is missing, and what meets it. */
export function matchItem(
  { role, covered }: RankedRole,
  held: Held,
  names: Names,
  base: string,
): HTMLLIElement {
  const gaps = asking.flatMap((level) =>
    covered[level].gaps.map((oneOf) => mark(level, askInWords(oneOf, names))),
  );
  const met = levels.flatMap((level) =>
    covered[level].met.map((oneOf) => mark(level, metInWords(oneOf, held, names))),
  );
  const who = [
    role.organization || 'organization not stated',
    role.place || 'place not stated',
    ...inferredInWords(role.inferred),
  ];
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href: `${base}roles/${role.id}/`, dir: 'auto' }, role.title)),
    element('p', { class: 'over' }, who.join(' · ')),
    element('p', { class: 'covered' }, ...countsInWords(covered)),
    element(
      'dl',
      {},
      element('dt', {}, 'Missing'),
      element('dd', {}, ...(gaps.length > 0 ? listed(gaps) : [nothingMissing(role.asks)])),
      element('dt', {}, 'You have'),
      element('dd', {}, ...(met.length > 0 ? listed(met) : [absent('nothing it names')])),
    ),
    compareChoice(role.id, role.title),
  );
}

function countsInWords(covered: RankedRole['covered']): (string | Node)[] {
  return levels.flatMap((level) => {
    const { met, gaps } = covered[level];
    const all = met.length + gaps.length;
    // What is only mentioned is not asked for: it is told where it is all there is.
    const told = level === 'mentioned' ? asksNothing(covered) : all > 0;
    return told ? [element('span', {}, element('b', {}, String(met.length)), ` of ${all} ${level}`)] : [];
  });
}

function asksNothing(covered: RankedRole['covered']): boolean {
  return asking.every((level) => covered[level].met.length + covered[level].gaps.length === 0);
}

function nothingMissing(asks: Readonly<Record<SkillLevel, readonly OneOf[]>>): HTMLElement {
  const asked = asking.some((level) => asks[level].length > 0);
  return absent(asked ? 'nothing it requires or prefers' : 'it requires and prefers no skill outright');
}

function absent(words: string): HTMLElement {
  return element('em', { class: 'absent' }, words);
}

function mark(level: SkillLevel, words: string): HTMLLIElement {
  return element('li', { class: level }, words, element('span', { class: 'visually-hidden' }, ` (${level})`));
}

function listed(items: readonly HTMLLIElement[]): HTMLElement[] {
  const rest = items.length > most + 2 ? items.slice(most) : [];
  return [
    element('ul', {}, ...items.slice(0, items.length - rest.length)),
    ...(rest.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', {}, `and ${rest.length} more`),
            element('ul', {}, ...rest),
          ),
        ]
      : []),
  ];
}

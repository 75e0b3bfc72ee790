import { matchesIn } from '../convert/text/matches-in.ts';
import type { Span } from '../convert/text/span.ts';
import { degreesIn } from '../convert/words/degrees.ts';
import { employmentTypesIn, isPermanent } from '../convert/words/employment-words.ts';
import { regionNames, worldRegions } from '../convert/words/place-names.ts';
import { saysWhere } from '../convert/words/places.ts';
import { endsInRole } from '../convert/words/role-nouns.ts';

/** What a text of requirements names that is read as a fact of another kind: degrees, and places. */
export function factsIn(text: string): Span[] {
  return [...degreesIn(text).map(({ from, to }) => ({ from, to })), ...placesIn(text)];
}

/** Whether a phrase is a title, a kind of employment or a way of working, and names no skill: Data Scientist, part-time. */
export function isOtherFact(phrase: string): boolean {
  return endsInRole(phrase) || employmentTypesIn(phrase).whole || isPermanent(phrase);
}

const named = /\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,11}/gu;
/** The longest name of a place, in words: United States of America has a small one. */
const longest = 3;

function placesIn(text: string): Span[] {
  return matchesIn(text, named).flatMap(({ 0: said, index }) => {
    const words = said.split(' ');
    const starts = words.map((_, at) => index + words.slice(0, at).join(' ').length + Math.min(at, 1));
    const found: Span[] = [];
    for (let at = 0; at < words.length; ) {
      const size = sizeOfPlace(words.slice(at, at + longest));
      const name = words.slice(at, at + size).join(' ');
      const from = starts[at] ?? index;
      if (size > 0) found.push({ from, to: from + name.length });
      at += Math.max(1, size);
    }
    return found;
  });
}

/** How many of some words, from the first, are the name of a place; 0 where none are. */
function sizeOfPlace(words: readonly string[]): number {
  for (let size = words.length; size > 0; size--) {
    const name = words.slice(0, size).join(' ');
    if (saysWhere(name) || regionNames.has(name) || worldRegions.has(name)) return size;
  }
  return 0;
}

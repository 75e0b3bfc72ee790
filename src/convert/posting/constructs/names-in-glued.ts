import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { matchesIn } from '../../text/matches-in.ts';

// YouTube, PayPal: a word of two halves.
const halves = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{1,9})\p{Lu}\p{Ll}{1,9}(?![\p{L}\p{N}])/gu;

/** Where the halves of names meet, in a text that says them more than once: no line end was lost there. */
export function seamsOfNames(text: string): Set<number> {
  const found = matchesIn(text, halves);
  const count = new Map<string, number>();
  for (const [said] of found) count.set(said, (count.get(said) ?? 0) + 1);
  return new Set(
    found.flatMap(({ 0: said, 1: first = '', index }) =>
      (count.get(said) ?? 0) > 1 && sectionKindOf(headingPhrase(first)) === undefined
        ? [index + first.length]
        : [],
    ),
  );
}

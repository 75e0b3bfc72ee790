import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { SaidHeading } from './printed-headings.ts';

// A number behind a line end that was lost, and a name up to the next of these.
const numbered =
  /(?<=^|[\p{L}.!?:)] ?)(\d{1,2})[.)] ?\p{Lu}(?:(?!\p{Ll}\p{Lu})[\p{L}'’&/, -]){2,60}\p{Ll}(?=\p{Lu})/gu;

/** How many of them must speak of sections; numbered items do not. */
const fewest = 2;

/**
 * The headings of a text that lost its line ends, where these are numbered from one on.
 *
 * ```text
 * … of bread.1. About the JobBake at night …2. QualificationsTwo years …3. OthersApply …
 * ```
 */
export function numberedHeadings(text: string): SaidHeading[] {
  const run: SaidHeading[] = [];
  let known = 0;
  for (const { 0: said, 1: number, index } of matchesIn(text, numbered)) {
    if (Number(number) !== run.length + 1) continue;
    run.push({ from: index, to: index + said.length });
    const phrase = headingPhrase(said);
    if ((sectionKindOf(phrase) ?? kindByWords(phrase)) !== undefined) known++;
  }
  return known >= fewest ? run : [];
}

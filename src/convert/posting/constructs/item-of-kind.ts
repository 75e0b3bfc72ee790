import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { type Line, neighbour, wordCount } from '../../text/lines.ts';

/** The longest line of a list that has no bullets, in words. */
const longest = 10;

/** What asks is a heading wherever it stands. */
const asking = new Set<SectionKind>(['responsibilities', 'minimum', 'preferred', 'skills']);

/**
 * Whether a line that could be a heading is the first of the lines below a heading of its kind, or below what
 * introduces a list: “Health insurance”, straight under “Benefits” or “We offer the following:”; or one of lines that ask alike.
 */
export function isItem(lines: readonly Line[], index: number, kind: SectionKind): boolean {
  if (isAmongDemands(lines, index)) return true;
  const own = lines[index]?.value ?? '';
  const below = lines[index + 1]?.value ?? '';
  if (own.endsWith(':') || !below || below.endsWith(':') || wordCount(below) > longest) return false;
  const above = neighbour(lines, index, -1)?.value ?? '';
  const phrase = headingPhrase(above);
  const known = sectionKindOf(phrase) ?? (above.endsWith(':') ? kindByWords(phrase) : undefined);
  return known === kind || (known === undefined && above.endsWith(':') && !asking.has(kind));
}

// What asks begins so, line for line.
const demand =
  /^(?:Experience|Knowledge|Ability|Understanding|Familiarity|Proficiency|Proven|Demonstrated|Strong|Excellent|Good)(?= \p{L}+ )/u;

/** “Experience with ovens”, above or below “Experience in bread”. */
function isAmongDemands(lines: readonly Line[], index: number): boolean {
  const [first] = demand.exec(`${lines[index]?.value ?? ''} `) ?? [];
  const isAlike = (step: 1 | -1) => neighbour(lines, index, step)?.value.startsWith(`${first} `) ?? false;
  return first !== undefined && (isAlike(1) || isAlike(-1));
}

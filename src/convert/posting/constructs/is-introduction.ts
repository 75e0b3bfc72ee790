import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { type Line, neighbour, wordCount } from '../../text/lines.ts';

/** A longer line is a sentence, in words. */
const longest = 6;
const ended = /[.!;]$/;

/**
 * Whether a line only introduces the list of the heading straight above it, which is of its kind.
 *
 * ```text
 * Duties
 * The essential functions include, but are not limited to, the following:
 * ```
 */
export function isIntroduction(lines: readonly Line[], index: number, kind: SectionKind): boolean {
  const { value = '' } = lines[index] ?? {};
  if (!value.endsWith(':') || wordCount(value) <= longest) return false;
  const above = neighbour(lines, index, -1)?.value ?? '';
  const phrase = headingPhrase(above);
  const byWords = ended.test(above) || wordCount(above) > longest ? undefined : kindByWords(phrase);
  return (sectionKindOf(phrase) ?? byWords) === kind;
}

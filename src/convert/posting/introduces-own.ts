import type { List } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { kindByWords } from '../headings/heading-patterns.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import { kindByContent } from '../headings/kind-by-content.ts';
import { sectionKindOf } from '../headings/section-kind.ts';
import { opens } from './lead-in.ts';
import { linesWithin } from './lines-within.ts';
import type { Section } from './nodes.ts';

// Half a sentence that its list ends; “Duties Include:” is a title.
const half =
  /(?<!\p{L})(?:includ(?:e|es|ing)|are|is|be|do|to|that|expect|require|need|have|you|will|following|by|with|of|in|if|for|as)[:：]$/u;

/**
 * Whether the heading of a section only introduces the list of the one around it, which tells of it in sentences first.
 *
 * ```text
 * Qualifications
 *
 * This is a role for bakers.
 *
 * As a result, we expect:
 * - Two years of bread
 * ```
 */
export function introducesOwn({ heading }: Section, list: List, around: Section): boolean {
  if (!heading || !around.heading || !opens.has(around.kind)) return false;
  const said = textOf(heading);
  if (!half.test(said) || !around.children.some(({ type }) => type === 'paragraph')) return false;
  const phrase = headingPhrase(said);
  const shown = kindByContent(linesWithin([list]));
  const kind = sectionKindOf(phrase) ?? kindByWords(phrase) ?? shown;
  const asked = around.kind === 'preferred' ? 'minimum' : around.kind;
  return kind === around.kind && (shown === undefined || shown === asked);
}

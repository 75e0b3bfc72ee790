import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { kindByWords } from '../headings/heading-patterns.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import { kindByContent } from '../headings/kind-by-content.ts';
import { toldInSentences } from '../headings/kind-groups.ts';
import type { SectionKind } from '../headings/section-headings.ts';
import { linesWithin } from './lines-within.ts';
import type { Section } from './nodes.ts';

/** What a sentence before a list may open. */
const opens = new Set<SectionKind | undefined>(['responsibilities', 'minimum', 'preferred']);

const introduces = /^[^.!?]+[:：]\s*$/;

/**
 * The heading that a sentence is which ends in a colon, straight before a list, and says that the
 * list is of another kind than the section it stands in; in a list of another kind the items must agree.
 *
 * ```text
 * It is desirable that you have some of the following skills:
 * ```
 */
export function leadIn(
  node: RootContent,
  next: RootContent | undefined,
  section: Section | undefined,
): Heading | undefined {
  if (node.type !== 'paragraph' || next?.type !== 'list' || section?.kind === 'legal') return;
  const said = textOf(node);
  if (!introduces.test(said)) return;
  const shown = kindByContent(linesWithin([next]));
  const kind = kindByWords(headingPhrase(said)) ?? (asksAmongDuties(shown, section) ? shown : undefined);
  if (!kind || !opens.has(kind) || kind === section?.kind) return;

  const asked = kind === 'preferred' ? 'minimum' : kind;
  if (shown ? shown !== asked : section && !toldInSentences.has(section.kind) && kind !== 'preferred') return;
  return { ...node, type: 'heading', depth: 2 };
}

/** Whether lines that ask stand where nothing is asked: what introduces them opens a section, whatever it says. */
function asksAmongDuties(shown: SectionKind | undefined, section: Section | undefined): boolean {
  return (
    shown === 'minimum' &&
    section !== undefined &&
    (section.kind === 'responsibilities' || toldInSentences.has(section.kind))
  );
}

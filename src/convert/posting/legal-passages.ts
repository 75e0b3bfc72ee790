import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { kindByContent } from '../headings/kind-by-content.ts';
import { ofCandidate } from '../headings/kind-groups.ts';
import type { SectionKind } from '../headings/section-headings.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isLegalText } from '../words/legal-text.ts';
import { asksOfApplicant, tellsOfRole } from '../words/role-text.ts';
import { linesWithin } from './lines-within.ts';
import type { Section } from './nodes.ts';

/** Whether a passage is what the law asks an employer to say; of a list, one item among others is not enough. */
export function isLegal(node: RootContent): boolean {
  if (node.type !== 'list') return isLegalParagraph(textOf(node));
  const items = linesWithin([node]);
  return items.filter(isLegalText).length * 2 > items.length;
}

/** An advertisement in one paragraph tells of the role first, and may end with what the law asks for. */
function isLegalParagraph(text: string): boolean {
  if (!isLegalText(text)) return false;
  const sentences = sentencesOf(text).map(({ value }) => value.trim());
  const first = sentences.findIndex(isLegalText);
  return !sentences.slice(0, Math.max(0, first)).some(tellsOfRole);
}

/** What is told of a role may go on behind legal text; what an employer tells of itself, or offers, ends with it. */
const goesOn = new Set<SectionKind | undefined>(['summary', 'description', ...ofCandidate]);

/**
 * The kind of section that goes on where a passage behind legal text asks for something. Below a heading of its own
 * legal text goes on to the next heading.
 *
 * ```text
 * - Load trucks
 *
 * We are a drug-free workplace.
 *
 * Must have two years of experience.
 * ```
 */
export function kindBehindLegal(node: RootContent, sections: readonly Section[]): SectionKind | undefined {
  if (sections.at(-1)?.heading || isLegal(node) || !asks(node)) return;
  const kind = sections.findLast((section) => section.kind !== 'legal')?.kind;
  return goesOn.has(kind) ? kind : undefined;
}

// “Experience level: Professional” is a line of what a board says of a job.
const fact = /^[^:：.]{2,40}[:：]\s+[^:：.]{1,60}$/u;

function asks(node: RootContent): boolean {
  if (fact.test(textOf(node))) return false;
  if (node.type === 'list') return ofCandidate.has(kindByContent(linesWithin([node])));
  return sentencesOf(textOf(node)).some(({ value }) => asksOfApplicant(value));
}

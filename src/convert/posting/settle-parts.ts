import type { SectionKind } from '../headings/section-headings.ts';
import type { Section } from './nodes.ts';

/** What is told in parts, each below a name of its own. */
const toldInParts = new Set<SectionKind>(['responsibilities', 'minimum', 'preferred', 'benefits']);

/** How much a heading says of what stands below it: “Travel oversight” may be a part of anything. */
export type Says = (section: Section) => 'nothing' | 'little' | 'kind';

/** Where a heading has text, one list behind it may be of anything. */
const fewest = 2;

/**
 * Gives the sections below a heading that has no list of its own its kind, where their headings say nothing.
 *
 * ```text
 * Key responsibilities:
 *
 * Ovens
 * - Bake bread
 *
 * Counters
 * - Sell it
 * ```
 */
export function settleParts(sections: readonly Section[], says: Says): void {
  for (const [index, whole] of sections.entries()) {
    if (!whole.heading || !toldInParts.has(whole.kind) || isListed(whole)) continue;
    const parts = partsBehind(sections, index, says);
    if (!isEmpty(whole) && parts.length < fewest) continue;
    for (const part of parts) {
      part.kind = whole.kind;
      if (part.heading) part.heading.depth = 3;
    }
  }
}

/** The sections behind one that may be its parts, up to the last whose heading says nothing. */
function partsBehind(sections: readonly Section[], index: number, says: Says): Section[] {
  const whole = sections[index] as Section;
  const parts: Section[] = [];
  let end = 0;
  for (let at = index + 1; at < sections.length; at++) {
    const part = sections[at] as Section;
    const said = says(part);
    // Straight below a heading without a word of its own, whatever stands there is its text, and so are its likes.
    const isOwn = hasList(part) || (isEmpty(whole) && (parts.length === 0 || isListed(part) || isTold(part)));
    if (said === 'kind' || !isOwn || (part.kind !== 'other' && part.kind !== whole.kind)) break;
    parts.push(part);
    if (said === 'nothing') end = parts.length;
  }
  return parts.slice(0, end);
}

function isEmpty({ children }: Section): boolean {
  return children.every(({ type }) => type === 'field');
}

/** Whether a section is told in one paragraph, as benefits are below the name of each. */
function isTold({ children }: Section): boolean {
  return children.length === 1 && children[0]?.type === 'paragraph';
}

/** Whether a section has a list, or what may be one that lost its bullets: paragraphs one below the other. */
function isListed(section: Section): boolean {
  return hasList(section) || section.children.filter(({ type }) => type === 'paragraph').length > 1;
}

function hasList({ children }: Section): boolean {
  return children.some(({ type }) => type === 'list');
}

import type { RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from '../posting/nodes.ts';
import type { Span } from '../text/span.ts';
import { isButton, isOfFoot, isOfSite, isTrail } from '../words/page-words.ts';
import { spanOf } from './reading.ts';

/** A heading of that name above such words is one. */
const ofApplying =
  /\b(?:apply|applying|(?:your|the|an|all|online|submit|send) applications?|applications? (?:are|must|should|will|to|by|close|deadline|form)|cv|r[eé]sum[eé]|e-?mail|send|contact|click|cover letter)\b/i;

/**
 * Headings that say nothing of what stands below them: buttons, and the title of the role a second time, as the first line of
 * a text may be whose title is told elsewhere; `own` is where the title itself stands.
 */
export function idleHeadings(
  sections: readonly Section[],
  title: string,
  own?: number,
): { again: Span[]; buttons: Span[] } {
  const again: Span[] = [];
  const buttons: Span[] = [];
  const opening = sections[0]?.heading ? undefined : textAlone(sections[0]?.children[0]);
  if (opening && opening.value.toLowerCase() === title.toLowerCase() && opening.data?.from !== own)
    again.push(spanOf(opening));
  const headed = sections.filter(({ heading }) => heading !== undefined);
  for (const { kind, heading, children } of sections) {
    const first = heading?.children[0];
    if (kind !== 'other' || !heading || first?.type !== 'text') continue;
    const said = textOf(heading).trim();
    const from = first.data?.from ?? 0;
    const span = { from, to: from + textOf(heading).length };
    if (said.toLowerCase() === title.toLowerCase()) again.push(span);
    else if (isButton(said) && (isAbove(heading) || !tellsOfApplying(children[0]))) buttons.push(span);
  }
  return { again, buttons };

  /** Nobody tells how to apply before the role. */
  function isAbove(heading: Section['heading']): boolean {
    return heading === headed[0]?.heading && headed.length > 1;
  }
}

/** Lines that are the site's own words, wherever they stand, and the links at the foot of its page. */
export function siteLines(sections: readonly Section[]): Span[] {
  const end = sections.findLastIndex((section) => !isFoot(section)) + 1;
  return sections.flatMap(({ heading, children }, index) =>
    children.flatMap((node) => {
      const text = textAlone(node);
      if (!text) return [];
      const isWay = index === 0 && !heading && isTrail(text.value);
      return index >= end || isWay || isOfSite(text.value) ? [spanOf(text)] : [];
    }),
  );
}

/** Whether a section is no more than links: “Privacy” – “Terms”. */
function isFoot({ heading, children }: Section): boolean {
  if (!heading || children.length === 0 || !isOfFoot(textOf(heading))) return false;
  return children.every((node) => node.type === 'paragraph' && isOfFoot(textOf(node)));
}

/** The text of a paragraph that has nothing else. */
function textAlone(node: RootContent | undefined): Text | undefined {
  const [first, ...others] = node?.type === 'paragraph' ? node.children : [];
  return first?.type === 'text' && others.length === 0 ? first : undefined;
}

function tellsOfApplying(node: RootContent | undefined): boolean {
  return node !== undefined && ofApplying.test(textOf(node));
}

import type { Heading, Paragraph, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { kindByWords } from '../headings/heading-patterns.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import { kindByContent } from '../headings/kind-by-content.ts';
import { toldInSentences } from '../headings/kind-groups.ts';
import type { SectionKind } from '../headings/section-headings.ts';
import { sentencesOf } from '../text/sentences.ts';
import { asksOfApplicant } from '../words/role-text.ts';
import { linesWithin } from './lines-within.ts';
import type { Nodes, Section } from './nodes.ts';

/** What a sentence before a list may open. */
export const opens: ReadonlySet<SectionKind | undefined> = new Set([
  'responsibilities',
  'minimum',
  'preferred',
]);

const introduces = /^[^.!?]+[:：]\s*$/;
const open = /[:：]\s*$/;

/** The heading of a list, and what its paragraph says before it. */
export interface LeadIn {
  readonly before?: Paragraph;
  readonly heading: Heading;
}

/**
 * The heading that a sentence is which ends in a colon, straight before a list, and says that the
 * list is of another kind than the section it stands in; in a list of another kind the items must agree. Where other
 * sentences stand before it, it must ask for something, or the items must agree.
 *
 * ```text
 * It is desirable that you have some of the following skills:
 * ```
 */
export function leadIn(
  node: RootContent,
  next: RootContent | undefined,
  section: Section | undefined,
  nodes: Nodes,
): LeadIn | undefined {
  if (node.type !== 'paragraph' || next?.type !== 'list' || section?.kind === 'legal') return;
  const whole = textOf(node);
  if (!open.test(whole)) return;
  const isAlone = introduces.test(whole);
  const last = sentencesOf(whole).at(-1);
  const said = isAlone || !last ? whole : last.value.trimStart();
  const shown = kindByContent(linesWithin([next]));
  const kind = kindByWords(headingPhrase(said)) ?? (asksAmongDuties(shown, section) ? shown : undefined);
  if (!kind || kind === section?.kind) return;
  if (!opens.has(kind) && !(kind === 'benefits' && isAlone && section)) return;

  const asked = kind === 'preferred' ? 'minimum' : kind;
  if (isAlone) {
    const goesOn = section && !toldInSentences.has(section.kind) && section.kind !== 'benefits';
    if (shown ? shown !== asked : goesOn && kind !== 'preferred' && kind !== 'benefits') return;
    return { heading: { ...node, type: 'heading', depth: 2 } };
  }
  if (shown ? shown !== asked : kind !== 'minimum' || !asksOfApplicant(said)) return;
  const at = whole.length - said.length;
  return divided(node, whole.slice(0, at).trimEnd().length, at, nodes);
}

/** A paragraph up to where its sentences end, and the heading that the rest of it is from `at` on. */
function divided({ children }: Paragraph, end: number, at: number, nodes: Nodes): LeadIn | undefined {
  const before: Text[] = [];
  const rest: Text[] = [];
  let start = 0;
  for (const node of children) {
    if (node.type !== 'text' || node.data?.from === undefined) return;
    const [first, cut] = [end, at].map((place) =>
      Math.min(Math.max(place - start, 0), node.value.length),
    ) as [number, number];
    const { from } = node.data;
    if (first > 0) before.push(nodes.text(from, from + first));
    if (cut < node.value.length) rest.push(nodes.text(from + cut, from + node.value.length));
    start += node.value.length;
  }
  if (rest.length === 0) return;
  return {
    heading: nodes.heading(...rest),
    ...(before.length > 0 && { before: nodes.paragraph(...before) }),
  };
}

/** Whether lines that ask stand where nothing is asked: what introduces them opens a section, whatever it says. */
function asksAmongDuties(shown: SectionKind | undefined, section: Section | undefined): boolean {
  return (
    shown === 'minimum' &&
    section !== undefined &&
    (section.kind === 'responsibilities' || toldInSentences.has(section.kind))
  );
}

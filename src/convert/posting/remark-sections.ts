import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { goesOn } from '../headings/goes-on.ts';
import { kindByWords } from '../headings/heading-patterns.ts';
import { headingPhrase, introducedBy } from '../headings/heading-phrase.ts';
import { ofCandidate } from '../headings/kind-groups.ts';
import { isLevelWord, isSitePhrase, sectionKindOf } from '../headings/section-kind.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isEmployerText } from '../words/employer-text.ts';
import { isLegalText } from '../words/legal-text.ts';
import { isOfferText } from '../words/offer-text.ts';
import { isOfSite } from '../words/page-words.ts';
import { factRowsOf } from './fact-rows.ts';
import { introducesOwn } from './introduces-own.ts';
import { leadIn } from './lead-in.ts';
import { isLegal, kindBehindLegal } from './legal-passages.ts';
import type { Section } from './nodes.ts';
import { settleDigest } from './settle-digest.ts';
import { settleKinds } from './settle-kinds.ts';

/**
 * Gathers what stands under each heading in a section and says what it is about. Text before
 * the first heading is the summary; legal text is a section of its own wherever it stands.
 */
export const remarkSections: Plugin<[], Root> = () => (tree, file) => {
  const { nodes } = file.data;
  if (!nodes) throw new Error('Sections are made where a posting is parsed');
  const sections: Section[] = [];
  // Those with a list: looked for in a section again and again, it would cost the square of its paragraphs.
  const listed = new Set<Section>();
  const rows = factRowsOf(tree.children);
  let ofRows: { section: Section; behind: Section['kind'] } | undefined;
  const sectionOf = (node: RootContent): Section => {
    const last = sections.at(-1);
    if (rows.has(node) && last && last.children.length > 0 && ofCandidate.has(last.kind)) {
      ofRows = { section: open('other', sections), behind: last.kind };
      return ofRows.section;
    }
    const section = sectionFor(node, sections, listed);
    const resumes = ofRows?.section === section && node.type !== 'field' && !rows.has(node);
    return ofRows && resumes ? open(ofRows.behind, sections) : section;
  };
  const place = (node: RootContent) => {
    const section = sectionOf(node);
    section.children.push(node);
    if (node.type === 'list') listed.add(section);
  };
  for (const [index, child] of tree.children.entries()) {
    const next = tree.children[index + 1];
    const lead = leadIn(child, next, sections.at(-1), nodes);
    if (lead?.before) place(lead.before);
    const last = sections.at(-1);
    const heading = child.type === 'heading' ? child : lead?.heading;
    const section = heading && opened(heading, last);
    const isOwn =
      last && !listed.has(last) && next?.type === 'list' && section && introducesOwn(section, next, last);
    if (section && !isOwn) {
      sections.push(section);
      continue;
    }
    place(heading ? asParagraph(heading) : child);
  }
  settleKinds(sections);
  settleDigest(sections);
  tree.children = sections.map(positioned);
};

function opened(heading: Heading, before: Section | undefined): Section {
  const said = textOf(heading);
  const phrase = introducedBy(said) ?? headingPhrase(said);
  const part = partOf(phrase, before);
  // “Am I a good fit for this job?”
  const isSite = isSitePhrase(phrase) || isOfSite(said);
  const inside = isLevelWord(phrase) && before?.heading !== undefined && isPartOf(before);
  if (inside || part) heading.depth = 3;

  return {
    type: 'section',
    kind: isSite ? 'other' : (part ?? sectionKindOf(phrase) ?? kindBelow(before, phrase) ?? 'other'),
    heading,
    ...(isSite && { by: 'site' as const }),
    children: [],
  };
}

function asParagraph({ children, position }: Heading): Paragraph {
  return { type: 'paragraph', children, ...(position && { position }) };
}

/** The kind of a heading by its words; what goes on below a wish is wished for: “Preferred” – “Experience with:”. */
function kindBelow(before: Section | undefined, phrase: string): Section['kind'] | undefined {
  const kind = kindByWords(phrase);
  return kind === 'minimum' && before?.kind === 'preferred' && goesOn(phrase) ? 'preferred' : kind;
}

// What is said of a candidate, of an employer too, or by a board.
const namesCandidate =
  /^(?:your |the )?(?:professional |previous |personal )?(?:background|profile|experience|skills|knowledge|traits|attributes|certifications?|licen[cs]es?|licensure)$/;
const asked = new Set<Section['kind']>(['minimum', 'preferred']);

/** The kind of what is asked for above, of which this heading is a part: “What you need” – “Background” – “Skills”. */
function partOf(phrase: string, before: Section | undefined): Section['kind'] | undefined {
  const isBelow = before?.heading !== undefined && isPartOf(before) && asked.has(before.kind);
  return isBelow && namesCandidate.test(phrase) ? before.kind : undefined;
}

/** A heading without text of its own takes level words as its parts, one after the other. */
function isPartOf(section: Section): boolean {
  return section.heading?.depth === 3 || section.children.length === 0;
}

/** What stands straight under one of these headings is what the heading says, whatever else it says. */
const asking = new Set<Section['kind']>([
  'summary',
  'description',
  'responsibilities',
  'minimum',
  'preferred',
  'skills',
  'education',
]);

/** A longer paragraph is of more than the law, in characters. */
const longestLegal = 700;

function sectionFor(node: RootContent, sections: Section[], listed: ReadonlySet<Section>): Section {
  const last = sections.at(-1) ?? open('summary', sections);
  if (node.type === 'field') return last;
  if (last.kind === 'legal') {
    const kind = kindBehindLegal(node, sections);
    return kind ? open(kind, sections) : last;
  }

  const text = textOf(node);
  if (endsList(last, node) && isOfferText(text)) return open('benefits', sections);
  // A list of what is asked rarely goes on in prose, and never in what an employer says of itself.
  const isBehindList = node.type === 'paragraph' && listed.has(last) && ofCandidate.has(last.kind);
  if (isBehindList && isEmployerText(text) && !isLegal(node)) return open('about', sections);
  // An employer that tells of itself at length may end with what the law asks it to say.
  if (!isLegal(node) || (last.kind === 'about' && text.length > longestLegal) || isHeaded(last, text))
    return last;
  if (last.children.length > 0) return open('legal', sections);
  // A list below a heading nobody knows is of its own, whatever one of its items says.
  const ofItsOwn = last.kind === 'other' && node.type === 'list';
  if (!asking.has(last.kind) && !ofItsOwn) last.kind = 'legal';
  return last;
}

/** Whether a paragraph straight below a heading of the employer says what the heading says, for the most part. */
function isHeaded({ kind, heading, children }: Section, text: string): boolean {
  if (!heading || children.length > 0 || (kind !== 'about' && kind !== 'benefits')) return false;
  const sentences = sentencesOf(text);
  return sentences.filter(({ value }) => isLegalText(value)).length * 2 <= sentences.length;
}

/** Whether a paragraph stands behind the list of a section that asks: no list has it. */
function endsList({ kind, children }: Section, node: RootContent): boolean {
  if (node.type !== 'paragraph' || !asking.has(kind)) return false;
  if (children.at(-1)?.type === 'list') return true;
  const last = children.slice(-fewestItems);
  return last.length === fewestItems && last.every(isItem) && textOf(node).endsWith('.') && !isLegal(node);
}

/** So many lines without an end in a row are a list that lost its bullets. */
const fewestItems = 2;
const ended = /(?<!\betc)[.!?:]$/;

function isItem(node: RootContent): boolean {
  return node.type === 'paragraph' && !ended.test(textOf(node));
}

function open(kind: Section['kind'], sections: Section[]): Section {
  const section: Section = { type: 'section', kind, children: [] };
  sections.push(section);
  return section;
}

function positioned(section: Section): Section {
  const nodes = [...(section.heading ? [section.heading] : []), ...section.children];
  const start = nodes[0]?.position?.start;
  const end = nodes.at(-1)?.position?.end;
  return start && end ? { ...section, position: { start, end } } : section;
}

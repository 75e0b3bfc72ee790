import type { Node, Paragraph, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import { kindByWords } from '../headings/heading-patterns.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import { sectionKindOf } from '../headings/section-kind.ts';
import type { SetAside } from '../posting/constructs/construct.ts';
import { type Field, fieldsOf, type Nodes, type Section, sectionsOf } from '../posting/nodes.ts';
import { type RoleFacts, roleFacts } from '../schema.ts';
import { publishedText } from '../seed/published-text.ts';
import type { Posting } from '../seed/split.ts';
import { hasWord, isWord } from '../text/has-word.ts';
import type { Span } from '../text/span.ts';
import { type Fact, type Facts, spansOf } from './fact.ts';
import { idleHeadings, siteLines } from './idle-headings.ts';
import { finders } from './index.ts';
import { readingOf, spanOf } from './reading.ts';

declare module 'vfile' {
  interface DataMap {
    facts: Facts;
    /** What left the text because facts and set-asides tell all its words. */
    lifted: Span[];
  }
}

/**
 * Finds the facts of a posting and lifts out of the text what says nothing but facts. A name that `isSkill` is taken
 * for an employer's only where the posting says so more than once.
 */
export const remarkFacts: Plugin<[((name: string) => boolean)?], Root> = (isSkill) => (tree, file) => {
  const { posting, nodes, setAside } = file.data;
  if (!posting || !nodes || !setAside)
    throw new Error('Facts are read from a posting that `remarkPosting` parsed');

  const reading = readingOf(tree, posting, isSkill);
  const found: Partial<Record<keyof RoleFacts, Fact>> = {};
  for (const property of Object.keys(finders) as (keyof RoleFacts)[]) {
    const fact = finders[property](reading, found as Facts);
    if (fact && isSound(property, fact)) found[property] = fact;
  }
  if (!found.title) {
    file.fail('Expected a posting with words, found facts alone: paste the text of the posting as well', {
      place: nodes.position(posting.body, posting.to),
      ruleId: 'no-posting',
      source: 'rolebook',
    });
  }
  const { again, buttons } = idleHeadings(
    sectionsOf(tree),
    found.title?.inferred ? '' : String(found.title?.value ?? ''),
    found.title?.from,
  );
  if (found.title) found.title = { ...found.title, around: [...(found.title.around ?? []), ...again] };
  file.data.facts = found as Facts;

  const apart = Object.values(found).flatMap((fact) => (fact.apart ? spansOf(fact) : []));
  const inHeader = new Set(reading.tags.map(({ from }) => from));
  const lines = siteLines(sectionsOf(tree)).filter(({ from }) => !inHeader.has(from));
  const tags = [...reading.tags, ...buttons, ...lines].map(
    (span): SetAside => ({ ...span, reason: 'furniture' }),
  );
  for (const span of [...tags, ...emptyFields(tree), ...unusedGiven(posting, apart)]) setAside.push(span);
  const filled = sectionsOf(tree).filter(({ children }) => children.length > 0);
  file.data.lifted = lift(tree, [...apart, ...setAside], nodes, posting);
  for (const span of withoutEmptied(filled)) setAside.push(span);
};

/** Takes away the headings of sections of which all text was lifted: they headed facts. */
function withoutEmptied(filled: readonly Section[]): SetAside[] {
  const emptied: SetAside[] = [];
  for (const section of filled) {
    const texts = section.heading?.children ?? [];
    const [first, last] = [texts[0], texts.at(-1)];
    if (section.children.length > 0 || first?.type !== 'text' || last?.type !== 'text') continue;
    emptied.push({ from: spanOf(first).from, to: spanOf(last).to, reason: 'furniture' });
    delete section.heading;
  }
  return emptied;
}

/** What is no value of its property (a pay of 0), or has no words (a place that is a dash), is not stated; a title may be a picture. */
function isSound(property: keyof RoleFacts, { value }: Fact): boolean {
  const names = [value].flat().filter((one) => typeof one === 'string');
  const says = property === 'title' ? (name: string) => publishedText(name).trim() !== '' : hasWord;
  return names.every(says) && roleFacts.shape[property].safeParse(value).success;
}

/** Values that the format names and no fact tells. */
function unusedGiven({ given }: Posting, told: readonly Span[]): SetAside[] {
  return given
    .filter(({ property, from }) => property && !told.some((span) => span.from <= from && from < span.to))
    .map(({ from, to }) => ({ from, to, reason: 'unused field' }));
}

function emptyFields(tree: Root): SetAside[] {
  return fieldsOf(tree)
    .filter(({ children: [, value] }) => !value)
    .map(({ children: [label] }) => ({ ...spanOf(label), reason: 'empty field' }));
}

/**
 * A field, a paragraph or a heading nobody knows leaves the text where each of its words is told elsewhere;
 * any other field is prose again.
 */
function lift(tree: Root, spans: readonly Span[], nodes: Nodes, posting: Posting): Span[] {
  const { value } = posting.seed.text;
  const isTold = toldBy(spans, posting);
  const isToldText = (node: Node) => node.type === 'text' && isTold(spanOf(node as Text));
  const lifted: Span[] = [];
  for (const section of sectionsOf(tree)) {
    if (!isKnown(section) && section.heading?.children.every(isToldText)) {
      const [first, last = first] = [section.heading.children[0], section.heading.children.at(-1)];
      lifted.push({ from: spanOf(first as Text).from, to: spanOf(last as Text).to });
      section.kind = 'summary';
      delete section.heading;
    }
    section.children = section.children.flatMap((node): RootContent[] => {
      if (node.type !== 'field' && node.type !== 'paragraph') return [node];
      const children: readonly Node[] = node.children;
      const texts = children.filter((child): child is Text => child.type === 'text');
      const isLifted = texts.length === children.length && texts.every((text) => isTold(spanOf(text)));
      if (!isLifted) return node.type === 'field' ? proseOf(node, nodes, value) : [node];
      lifted.push({ from: spanOf(texts[0] as Text).from, to: spanOf(texts.at(-1) as Text).to });
      return [];
    });
  }
  return lifted;
}

/** Whether the heading of a section says what is below it, and not what lines below a slogan or the title do. */
function isKnown({ kind, heading }: Section): boolean {
  if (kind !== 'summary' || !heading) return kind !== 'other';
  const phrase = headingPhrase(textOf(heading));
  return (sectionKindOf(phrase) ?? kindByWords(phrase)) !== undefined;
}

/** Tells whether every word of a span of a posting stands in one of `spans`; what has no words stands nowhere. */
function toldBy(spans: readonly Span[], { seed, from: start, to: end }: Posting): (span: Span) => boolean {
  const { value } = seed.text;
  const told = new Uint8Array(end - start);
  for (const { from, to } of spans) told.fill(1, Math.max(0, from - start), Math.max(0, to - start));
  return ({ from, to }) => {
    let words = 0;
    for (let at = from; at < to; at++) {
      if (!isWord(value[at] as string)) continue;
      words++;
      if (!told[at - start]) return false;
    }
    return words > 0;
  };
}

function proseOf({ children: [label, text] }: Field, nodes: Nodes, value: string): Paragraph[] {
  if (!text) return [nodes.paragraph(label)];
  const { from } = spanOf(label);
  const { to } = spanOf(text);
  if (!value.slice(from, to).includes('\n')) return [nodes.paragraph(nodes.text(from, to))];
  return [nodes.paragraph(label), nodes.paragraph(text)];
}

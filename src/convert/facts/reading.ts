import type { Heading, Node, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type FieldProperty, fieldPropertyOf } from '../headings/field-property.ts';
import { kindByWords } from '../headings/heading-patterns.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import type { SectionKind } from '../headings/section-headings.ts';
import { type Field, fieldsOf, paragraphsOf, type Section, sectionsOf } from '../posting/nodes.ts';
import type { Seed } from '../seed/seed.ts';
import type { Posting } from '../seed/split.ts';
import { wordCount } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { isPageName } from '../words/page-name.ts';
import { isPlace } from '../words/places.ts';
import type { Fact } from './fact.ts';
import { headerOf } from './header.ts';

/** Words of the posting and where they start. */
export interface Said {
  readonly value: string;
  readonly from: number;
}

/** A paragraph or item of the posting: its words, where they start, and what its section is about. */
export interface Block {
  readonly value: string;
  readonly from: number;
  readonly kind: SectionKind;
  /** The heading of its section. */
  readonly heading?: string;
  /** Whether it stands straight after a field, as the last lines of a posting do. */
  readonly afterField: boolean;
  /** Whether it is one of several items of a list. */
  readonly isItem: boolean;
}

/** What fact finders look at. */
export interface Reading {
  readonly seed: Seed;
  /** The mended text of the whole seed, for slices. */
  readonly value: string;
  /** Where the text of the posting starts in it. */
  readonly body: number;
  readonly blocks: readonly Block[];
  /** The headings of the employer's sections. */
  readonly headings: readonly Said[];
  /** Facts that a label or the posting's header gives, by property, the best first. */
  stated(property: FieldProperty): readonly Fact<string>[];
  /** Spans of the header that are the publishing site's own tags. */
  readonly tags: readonly Span[];
  /** Whether a name is that of a skill: Docker. */
  readonly isSkill: (name: string) => boolean;
}

/** The longest value that is a fact, in characters, and the most values of a property: facts stand in lists of roles. */
const longestValue = 300;
const mostValues = 200;

/** Reads a parsed posting once for all finders. */
export function readingOf(tree: Root, posting: Posting, isSkill: Reading['isSkill'] = () => false): Reading {
  const sections = sectionsOf(tree);
  const fields = fieldsIn(tree);
  const { value } = posting.seed.text;
  const given = posting.given.map(({ property, from, to }) => ({
    property,
    value: value.slice(from, to),
    from,
    to,
    apart: true,
  }));
  const titled = given.some((fact) => fact.property === 'title' && !isPageName(fact.value));
  const header = headerOf(titled ? undefined : firstTold(sections), value);
  const own = sections.filter(({ by }) => by !== 'site');
  const blocks = own.flatMap(blocksIn);

  return {
    seed: posting.seed,
    value,
    body: posting.body,
    headings: own.flatMap(({ heading }) => (heading ? textsIn(heading) : [])),
    blocks: blocks.filter((block) => !header.lines.has(block.from)),
    stated: (property) =>
      [
        ...given.filter((fact) => fact.property === property),
        ...(fields.get(property) ?? []),
        ...(header.facts.get(property) ?? []),
      ]
        .filter((fact) => fact.value.length <= longestValue && !isLabel(fact.value))
        .slice(0, mostValues),
    tags: header.tags,
    isSkill,
  };
}

/** The first section, or the one behind headings that have nothing below them: “About the job”, “Job description”. */
function firstTold(sections: readonly Section[]): Section | undefined {
  return sections.find(({ children }) => children.length > 0);
}

/** “Primary Location : Pay Range:” are two labels, and the second is no value of the first. */
function isLabel(value: string): boolean {
  return value.endsWith(':') && fieldPropertyOf(headingPhrase(value)) !== undefined;
}

function fieldsIn(tree: Root): Map<FieldProperty, Fact<string>[]> {
  const fields = new Map<FieldProperty, Fact<string>[]>();
  for (const { property, children } of fieldsOf(tree)) {
    const [label, value] = children;
    if (!value) continue;
    const fact = { value: value.value, ...spanOf(value), around: [spanOf(label)], apart: true };
    const known = fields.get(property) ?? [];
    known.push(fact);
    fields.set(property, known);
  }
  for (const section of sectionsOf(tree)) {
    const said = section.heading ? underLabel(section) : [];
    if (said.length > 0) fields.set('jobLocation', [...(fields.get('jobLocation') ?? []), ...said]);
  }
  return fields;
}

/** The longest label in characters, and the longest place below it in words. */
const longestLabel = 24;
const longestPlace = 5;

const letter = /\p{L}/u;

/** The places that stand below a heading that is a label: “Location”, then “- Haifa.” */
function underLabel(section: Section): Fact<string>[] {
  const said = section.heading ? textOf(section.heading) : '';
  if (said.length > longestLabel || fieldPropertyOf(headingPhrase(said)) !== 'jobLocation') return [];
  const [first, ...others] = blocksIn(section).filter(({ value }) => letter.test(value));
  if (!first || wordCount(first.value) > longestPlace || first.value.includes(':')) return [];
  // Of a page that lost its values the next label stands there: “Work experience”.
  if (kindByWords(headingPhrase(first.value))) return [];
  const end = others.findIndex(({ value }) => !isPlace(value));
  return [first, ...others.slice(0, end < 0 ? undefined : end)].map((block) => {
    const value = block.value.replace(/[.;,]$/, '');
    return { value, from: block.from, to: block.from + value.length };
  });
}

/** Where a text node stands in the mended text. */
export function spanOf(text: Text): Span {
  const from = text.data?.from ?? 0;
  return { from, to: from + text.value.length };
}

function isFilled(node: Node | undefined): boolean {
  return node?.type === 'field' && 'children' in node && (node as Field).children.length > 1;
}

function textsIn({ children }: Heading): Said[] {
  return children.flatMap((node) =>
    node.type === 'text' ? [{ value: node.value, from: spanOf(node).from }] : [],
  );
}

function blocksIn(section: Section): Block[] {
  const heading = section.heading && textOf(section.heading);
  return section.children.flatMap((block, index) => {
    const afterField = block.type === 'paragraph' && isFilled(section.children[index - 1]);
    const isItem = block.type === 'list' && block.children.length > 1;
    const texts = paragraphsOf([block]).flatMap(({ children }) =>
      children.filter((node): node is Text => node.type === 'text'),
    );
    return texts.map((text) => ({
      value: text.value,
      from: spanOf(text).from,
      kind: section.kind,
      ...(heading && { heading }),
      afterField,
      isItem,
    }));
  });
}

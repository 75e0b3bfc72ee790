import type { Heading, ListItem, Paragraph, Parent, Root, RootContent, Text } from 'mdast';
import type { Position } from 'unist';
import { location } from 'vfile-location';
import type { FieldProperty } from '../headings/field-property.ts';
import type { SectionKind } from '../headings/section-headings.ts';
import type { Seed } from '../seed/seed.ts';

/** A label and what follows it, such as `Role Number: 200574806`; an empty value has no text. */
export interface Field extends Parent {
  type: 'field';
  property: FieldProperty;
  children: [label: Text] | [label: Text, value: Text];
}

/** A heading with what stands under it, or the text before the first heading. */
export interface Section extends Parent {
  type: 'section';
  kind: SectionKind;
  heading?: Heading;
  /** Whose words these are, where they are not the employer's. */
  by?: 'site';
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    field: Field;
    section: Section;
  }
  interface TextData {
    /** Where the text starts in the mended text of the seed. */
    from: number;
    /** Whether its format calls the line a heading. */
    marked?: boolean;
  }
  interface ListItemData {
    /** Where the item's mark starts in the mended text; without one, where its text does. */
    from?: number;
    /** The number the posting gives the item, where it gives one. */
    number?: number | undefined;
    /** How deep the item stands below the first of its list; none at its level. */
    depth?: number;
  }
}

/** The sections of a posting's tree, which holds nothing else. */
export function sectionsOf(tree: Root): Section[] {
  return tree.children.filter((node): node is Section => node.type === 'section');
}

/** The fields of a posting's tree, in order. */
export function fieldsOf(tree: Root): Field[] {
  return sectionsOf(tree).flatMap(({ children }) =>
    children.filter((node): node is Field => node.type === 'field'),
  );
}

/** The paragraphs among blocks, those of list items as well, in order. */
export function paragraphsOf(blocks: readonly RootContent[]): Paragraph[] {
  return blocks.flatMap((node) => {
    if (node.type === 'paragraph') return [node];
    if (node.type === 'list') return node.children.flatMap((item) => paragraphsOf(item.children));
    return [];
  });
}

/** Makes nodes from ranges of a seed's mended text, each positioned in the seed as it was given. */
export interface Nodes {
  text(from: number, to: number): Text;
  paragraph(...children: Text[]): Paragraph;
  heading(...children: Text[]): Heading;
  item(from: number, number: number | undefined, ...children: Text[]): ListItem;
  field(property: FieldProperty, label: Text, value?: Text): Field;
  position(from: number, to: number): Position;
  /** The line of an offset in the seed as it was given. */
  lineOf(offset: number): number;
}

const placesByFile = new WeakMap<Seed['file'], ReturnType<typeof location>>();

/** Where the offsets of a seed lie: the same for all its postings. */
function placesIn({ file, raw }: Seed): ReturnType<typeof location> {
  const places = placesByFile.get(file) ?? location(raw);
  placesByFile.set(file, places);
  return places;
}

/** The maker of nodes for one seed. */
export function nodesOf(seed: Seed): Nodes {
  const { value, origin } = seed.text;
  const { toPoint } = placesIn(seed);

  const position = (from: number, to: number): Position => {
    const start = toPoint(origin[from] as number);
    const end = toPoint(origin[to] as number);
    if (!start || !end) throw new Error(`No place in the seed for ${from}–${to}`);
    return { start, end };
  };
  const around = (children: readonly Text[]): Position => {
    const start = children[0]?.position?.start;
    const end = children.at(-1)?.position?.end;
    if (!start || !end) throw new Error('A node is made around text that has a place');
    return { start, end };
  };

  return {
    position,
    lineOf: (offset) => toPoint(offset)?.line ?? 1,
    text: (from, to) => ({
      type: 'text',
      value: value.slice(from, to),
      data: { from },
      position: position(from, to),
    }),
    paragraph: (...children) => ({ type: 'paragraph', children, position: around(children) }),
    heading: (...children) => ({ type: 'heading', depth: 2, children, position: around(children) }),
    item: (from, number, ...children) => {
      const body: Paragraph = { type: 'paragraph', children, position: around(children) };
      const start = position(from, from).start;
      const end = (body.position as Position).end;
      return {
        type: 'listItem',
        spread: false,
        data: { from, number },
        children: [body],
        position: { start, end },
      };
    },
    field: (property, label, text) => {
      const children: Field['children'] = text ? [label, text] : [label];
      return { type: 'field', property, children, position: around(children) };
    },
  };
}

import type { Paragraph, Text } from 'mdast';
import type { Section } from './nodes.ts';

/** The words of a paragraph or item as one text, and the way back to where they stand. */
export interface Passage {
  readonly value: string;
  readonly section: Section;
  /** Where character `index` stands in the mended text. */
  origin(index: number): number;
}

/** The passage of a paragraph whose children are text. */
export function passageOf(paragraph: Paragraph, section: Section): Passage {
  const texts = paragraph.children.filter((node): node is Text => node.type === 'text');
  return {
    value: texts.map(({ value }) => value).join(''),
    section,
    origin: (index) => {
      let start = 0;
      for (const text of texts) {
        if (index < start + text.value.length) return (text.data?.from ?? 0) + index - start;
        start += text.value.length;
      }
      return (texts.at(-1)?.data?.from ?? 0) + (texts.at(-1)?.value.length ?? 0);
    },
  };
}

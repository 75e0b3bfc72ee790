import type { Paragraph, Text } from 'mdast';
import type { Section } from '../posting/nodes.ts';

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

const stop = /[.!?;](?=\s+[\p{Lu}\d(]|\s*$)/gu;

/** The sentence of `text` that holds `index`, from its first to after its last character. */
export function sentenceAt(text: string, index: number): { from: number; to: number } {
  let from = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + 1;
    if (end > index && !isAbbreviation(text, match.index)) return { from, to: end };
    if (!isAbbreviation(text, match.index)) from = end;
  }
  return { from, to: text.length };
}

const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|incl|approx|min|max|[A-Z]|Ph\.D|M\.S|B\.S|B\.A|M\.Sc|B\.Sc)$/;

function isAbbreviation(text: string, dot: number): boolean {
  return text[dot] === '.' && abbreviation.test(text.slice(Math.max(0, dot - 8), dot));
}

import type { List, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import type { SectionKind } from '../headings/section-headings.ts';
import { wordCount } from '../text/lines.ts';
import { isOfSite } from '../words/page-words.ts';
import { sectionsOf } from './nodes.ts';

const listed = new Set<SectionKind>(['responsibilities', 'minimum', 'preferred', 'skills', 'benefits']);
const introduces = /[:：]$/;

/** A line longer than this is a paragraph, not an item, in words. */
const longestItem = 60;

/**
 * Short paragraphs that follow each other where lists are usual are a list that lost its bullets.
 *
 * ```text
 * Key Qualifications
 * Solid programming skills with Python
 * Experience with data visualization
 * ```
 */
export const remarkUnmarkedLists: Plugin<[], Root> = () => (tree) => {
  for (const section of sectionsOf(tree)) {
    if (listed.has(section.kind)) section.children = withLists(section.children);
  }
};

function withLists(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (let index = 0; index < children.length; ) {
    const run = runFrom(children, index);
    if (run.length < 2) {
      result.push(children[index] as RootContent);
      index++;
    } else {
      result.push(listOf(run));
      index += run.length;
    }
  }
  return result;
}

function runFrom(children: readonly RootContent[], index: number): Paragraph[] {
  const run: Paragraph[] = [];
  for (let at = index; at < children.length; at++) {
    const node = children[at];
    if (node?.type !== 'paragraph' || !isItem(textOf(node))) break;
    run.push(node);
  }
  return run;
}

function isItem(text: string): boolean {
  return !introduces.test(text) && wordCount(text) <= longestItem && !isOfSite(text);
}

function listOf(run: readonly Paragraph[]): List {
  const start = run[0]?.position?.start;
  const end = run.at(-1)?.position?.end;
  return {
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: run.map((node) => ({
      type: 'listItem',
      spread: false,
      children: [node],
      ...(node.position && { position: node.position }),
    })),
    ...(start && end && { position: { start, end } }),
  };
}

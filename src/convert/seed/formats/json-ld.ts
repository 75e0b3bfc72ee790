import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { SeedText } from '../seed-text.ts';
import type { Data } from './data.ts';
import { isJobPosting } from './job-posting.ts';
import { jsonData } from './json-data.ts';
import { jsonTrees } from './json-trees.ts';
import { type RecordTexts, recordTexts } from './record.ts';

const jsonLd = /^application\/ld\+json\b/i;

/**
 * What the JSON-LD of a page states of postings: objects of the type JobPosting, wherever they stand in it, each once.
 * A block that cannot be read states nothing.
 *
 * ```html
 * <script type="application/ld+json">{ "@graph": [{ "@type": "JobPosting", "title": …
 * ```
 *
 * @see https://schema.org/JobPosting
 */
export function jsonLdIn(root: Root, raw: string): RecordTexts[] {
  const records: RecordTexts[] = [];
  visit(root, 'element', (node) => {
    if (node.tagName === 'script' && jsonLd.test(String(node.properties.type ?? '')))
      for (const record of recordsIn(node, raw)) records.push(record);
  });
  return [...new Map(records.map((record) => [saidBy(record), record])).values()];
}

/** The postings of a block. A script has no character references: its source is what it says. */
function recordsIn({ children }: Element, raw: string): RecordTexts[] {
  const from = children[0]?.position?.start.offset ?? 0;
  const block = raw.slice(from, children.at(-1)?.position?.end.offset ?? from);
  if (!block.includes('JobPosting')) return [];
  return unlessRefused(() => jsonTrees(block)?.trees ?? [])
    .map((tree) => jsonData(tree, block))
    .flatMap(postingsIn)
    .flatMap(readable)
    .map(({ given, bodies }) => ({
      given: given.map((value) => ({ ...value, text: moved(value.text, from) })),
      bodies: bodies.map((text) => moved(text, from)),
    }));
}

/** A text as far on as its block stands in the page. */
function moved({ value, origin }: SeedText, by: number): SeedText {
  return { value, origin: origin.map((place) => place + by) };
}

function postingsIn(value: Data): Data[] {
  if (isJobPosting(value)) return [value];
  return [...value.items, ...value.members.map((member) => member.value)].flatMap(postingsIn);
}

function readable(posting: Data): readonly RecordTexts[] {
  return unlessRefused(() => [recordTexts(posting)]);
}

/** What is read, or nothing of what cannot be read: the page has its own text. */
function unlessRefused<T>(read: () => readonly T[]): readonly T[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof VFileMessage) return [];
    throw error;
  }
}

function saidBy({ given, bodies }: RecordTexts): string {
  return [...given.map(({ text }) => text), ...bodies].map(({ value }) => value).join('\n');
}

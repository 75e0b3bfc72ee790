import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';
import type { Document, GivenText } from '../document.ts';
import { headingMark } from '../heading-mark.ts';
import type { Decoded } from '../seed.ts';
import { joined, type SeedText, seedText, slice } from '../seed-text.ts';
import { isTooDeep, linesOf } from './html-text.ts';
import { jsonDocuments } from './json.ts';

const page =
  /^\uFEFF?\s*(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype html|html|head|body|div|p|h[1-6]|section|article|ul|main)\b/i;

const closings = /<\/(?:p|div|li|ul|ol|h[1-6]|body|html|section|article|main|td)>/gi;

/** The posting of a saved page or a snippet of HTML: schema.org data where the page has it, else its main content. */
export function htmlDocuments(decoded: Decoded): Document[] | undefined {
  const { raw } = decoded;
  // A line of text may begin with a tag; HTML closes its blocks.
  if (!page.test(raw) || (raw.match(closings)?.length ?? 0) < 2) return;

  if (isTooDeep(raw)) {
    decoded.file.fail(
      'Expected HTML that a person could have written, found elements nested too deep: keep only the posting',
      {
        ruleId: 'deep-seed',
        source: 'rolebook',
      },
    );
  }
  const root = fromHtml(raw);
  const stated = fromJsonLd(root, decoded);
  if (stated) return stated;

  const source = seedText(raw);
  const main = mainOf(root);
  const title = find(root, (node) => node.tagName === 'h1');
  const given: GivenText[] = [];
  if (title && !isInside(title, main)) {
    const said = linesOf({ type: 'root', children: [title] }, source).filter(({ value }) => value !== '');
    given.push({ property: 'title', text: joined(said, ' ') });
  }
  const lines = linesOf(main, source);
  return [
    {
      given: given.map(({ property, text }) => ({ property, text: withoutMark(text) })),
      body: { text: joined(lines, '\n'), repairs: [] },
      plain: true,
    },
  ];
}

/** JSON-LD is data of the page: a JobPosting in it is what the site itself states. */
function fromJsonLd(root: Root, decoded: Decoded): Document[] | undefined {
  let found: Document[] | undefined;
  visit(root, 'element', (node) => {
    if (node.tagName !== 'script' || node.properties.type !== 'application/ld+json') return;
    const [text] = node.children;
    if (text?.type !== 'text' || !text.value.includes('JobPosting')) return;
    const from = text.position?.start.offset ?? 0;
    const raw = `${' '.repeat(from)}${text.value}`;
    found = jsonDocuments({ ...decoded, raw });
    return EXIT;
  });
  return found;
}

function mainOf(root: Root): Nodes {
  return (
    find(root, ({ tagName, properties }) => tagName === 'main' || properties.role === 'main') ??
    find(root, ({ tagName }) => tagName === 'article') ??
    find(root, ({ tagName }) => tagName === 'body') ??
    root
  );
}

function find(root: Nodes, test: (node: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  visit(root, 'element', (node) => {
    if (!test(node)) return;
    found = node;
    return EXIT;
  });
  return found;
}

function isInside(node: Element, parent: Nodes): boolean {
  const at = node.position?.start.offset ?? 0;
  return at >= (parent.position?.start.offset ?? 0) && at < (parent.position?.end.offset ?? 0);
}

function withoutMark(text: SeedText): SeedText {
  return text.value.startsWith(headingMark) ? slice(text, headingMark.length, text.value.length) : text;
}

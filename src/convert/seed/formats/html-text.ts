import type { Element, Nodes, Text } from 'hast';
import { headingMark } from '../heading-mark.ts';
import { inserted, joined, type SeedText, slice } from '../seed-text.ts';
import { withoutHeadingMark } from '../without-heading-mark.ts';
import { aligned } from './aligned.ts';
import { htmlTree } from './html-tree.ts';
import { escapedTags } from './is-html.ts';
import { linesAsWritten } from './lines-as-written.ts';

/**
 * The words of HTML as plain text that the constructs of postings read: a line a block, `• ` before
 * items, the heading mark before headings and bold lines. Each character keeps its place in the seed.
 *
 * @throws VFileMessage where it is no HTML that a person could have written.
 */
export function textOfHtml(html: SeedText): SeedText {
  const source = escapedTags.test(html.value) ? unescaped(html) : html;
  const root = htmlTree(source.value, { fragment: true });
  return joined(linesOf(root, source), '\n');
}

const blocks = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'li',
  'section',
  'article',
  'main',
  'header',
  'table',
  'tr',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'hr',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'body',
  'address',
  'details',
  'summary',
]);
const furniture = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'iframe',
  'button',
  'nav',
  'footer',
  'form',
  'select',
]);
const heading = /^h[1-6]$/;
const humps = /(?<=[a-z])(?=[A-Z])/g;

interface Pen {
  readonly lines: SeedText[];
  line: SeedText[];
  prefix: string;
}

/** The lines of a tree, empty ones between blocks. */
export function linesOf(root: Nodes, source: SeedText): SeedText[] {
  const pen: Pen = { lines: [], line: [], prefix: '' };
  write(root, source, pen);
  flush(pen);
  return pen.lines;
}

function write(node: Nodes, source: SeedText, pen: Pen, parent?: Nodes): void {
  if (node.type === 'text') {
    const text = textOf(node, source, parent);
    if (text.value.trim() || pen.line.length > 0) pen.line.push(text);
    return;
  }
  if (node.type === 'element' && (furniture.has(node.tagName) || isMenu(node))) return;
  if (!('children' in node)) return;
  if (node.type === 'element' && node.tagName === 'br') {
    flush(pen);
    return;
  }

  const block = node.type !== 'element' || (blocks.has(node.tagName) && !opensItem(node, parent));
  if (block) flush(pen);
  if (block && node.type === 'element') pen.prefix = prefixOf(node) ?? pen.prefix;
  for (const child of node.children) write(child, source, pen, node);
  if (!block) return;
  flush(pen);
  if (node.type === 'element' && node.tagName !== 'li')
    pen.lines.push(inserted('', endOf(node, source, pen)));
}

/** Whether an element is a heading that is the first words of an item. */
function opensItem(node: Element, parent: Nodes | undefined): boolean {
  if (!heading.test(node.tagName) || parent?.type !== 'element' || parent.tagName !== 'li') return false;
  const [first, ...others] = parent.children.filter((child) => child.type !== 'text' || child.value.trim());
  return first === node && others[0]?.type === 'text';
}

const menu =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|header|topbar|sidebar|footer|social|share|pagination|skip-link)(?:$|[-_ ])/;

/** An element that its name calls a menu and that has nothing but links. */
function isMenu(node: Element): boolean {
  const { className, id } = node.properties;
  const names = [...(Array.isArray(className) ? className : []), id ?? ''].join(' ').replace(humps, '-');
  return menu.test(names.toLowerCase()) && linksIn(node) > 1 && !hasWordsBesideLinks(node);
}

function linksIn(node: Nodes): number {
  if (node.type === 'element' && node.tagName === 'a') return 1;
  return 'children' in node ? node.children.reduce((sum, child) => sum + linksIn(child), 0) : 0;
}

function hasWordsBesideLinks(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type === 'element' && (node.tagName === 'a' || furniture.has(node.tagName))) return false;
  return 'children' in node && node.children.some(hasWordsBesideLinks);
}

function prefixOf(node: Element): string | undefined {
  if (heading.test(node.tagName)) return headingMark;
  if (node.tagName === 'li') return '• ';
  if (node.tagName === 'p' && isBold(node)) return headingMark;
}

/** A paragraph all in bold is a heading. */
function isBold({ children }: Element): boolean {
  const said = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = said;
  return (
    said.length === 1 &&
    only?.type === 'element' &&
    ['b', 'strong'].includes(only.tagName) &&
    lengthOf(only) <= 80
  );
}

function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;
}

function flush(pen: Pen): void {
  if (pen.line.some(({ value }) => value.trim())) {
    for (const text of linesAsWritten(joined(pen.line, '')).map(oneLine)) {
      const start = text.origin[0] ?? 0;
      pen.lines.push(pen.prefix ? joined([inserted(pen.prefix, start), text], '') : text);
      pen.prefix = '';
    }
  }
  pen.line = [];
}

/** Line ends in HTML are spaces, and spaces in a row are one. */
function oneLine({ value, origin }: SeedText): SeedText {
  const kept: number[] = [];
  let spaced = false;
  for (let at = 0; at < value.length; at++) {
    const isSpace = htmlSpace.test(value[at] as string);
    if (!isSpace || !spaced) kept.push(at);
    spaced = isSpace;
  }
  if (kept.length === value.length) return { value: value.replace(spaces, ' '), origin };
  const places = new Int32Array(kept.length + 1);
  for (const [index, at] of kept.entries()) places[index] = origin[at] as number;
  places[kept.length] = origin[value.length] as number;
  return { value: value.replace(spaces, ' '), origin: places };
}

const htmlSpace = /[ \n\r\t]/;
const spaces = /[ \n\r\t]+/g;

// What stands in them is no HTML.
const raw = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);

/** What a text of a tree says, with its places. */
function textOf({ value, position }: Text, source: SeedText, parent?: Nodes): SeedText {
  const from = position?.start.offset ?? 0;
  const to = position?.end.offset ?? from;
  const isRaw = parent?.type === 'element' && raw.has(parent.tagName);
  const text = aligned(value, slice(source, from, to), isRaw ? 'none' : 'text');
  return { ...text, value: withoutHeadingMark(text.value) };
}

/** Where a block ends: not before what was written of it. One that the parser adds has no end of its own. */
function endOf({ position }: Element, source: SeedText, { lines }: Pen): number {
  const own = source.origin[position?.end.offset ?? 0] as number;
  return Math.max(own, lines.at(-1)?.origin.at(-1) ?? 0);
}

/** HTML that was escaped once more, as some boards' data have it. */
function unescaped(html: SeedText): SeedText {
  const root = htmlTree(html.value, { fragment: true });
  const texts: SeedText[] = [];
  for (const node of root.children) if (node.type === 'text') texts.push(textOf(node, html));
  return joined(texts, '');
}

import type { Element, Nodes } from 'hast';
import type { GivenText } from '../document.ts';
import { headingMark } from '../heading-mark.ts';
import { inserted, joined, type SeedText, slice, trimmed } from '../seed-text.ts';
import { isFurniture } from './furniture.ts';
import { asideIn } from './html-aside.ts';
import { blocks } from './html-blocks.ts';
import { marksOf } from './html-facts.ts';
import { pairsOf } from './html-pairs.ts';
import { rowOf } from './html-rows.ts';
import { hasAlternatives, htmlTree } from './html-tree.ts';
import { escapedTags } from './is-html.ts';
import type { LevelColumns } from './level-columns.ts';
import { linesAsWritten } from './lines-as-written.ts';
import { oneLine, textOf } from './node-text.ts';

/** The text of a piece of HTML, and what stands beside it and is none: buttons, forms. */
export interface HtmlText {
  readonly text: SeedText;
  readonly aside: readonly GivenText[];
}

/**
 * The words of HTML as plain text that the constructs of postings read: a line a block, `• ` before
 * items, the heading mark before headings and bold lines. Each character keeps its place in the seed.
 *
 * @throws VFileMessage where it is no HTML that a person could have written.
 */
export function textOfHtml(html: SeedText): HtmlText {
  const source = unescaped(html);
  const root = htmlTree(source.value, { fragment: true, attributes: hasAlternatives(source.value) });
  return {
    text: joined(linesOfTree(root, source), '\n'),
    aside: asideIn(root, source, { main: new Set([root]) }),
  };
}

const heading = /^h[1-6]$/;
const lists = new Set(['ul', 'ol']);

const none: ReadonlyMap<Nodes, string> = new Map();

interface Pen {
  readonly lines: SeedText[];
  line: SeedText[];
  prefix: string;
  /** How many lists are open. */
  lists: number;
  /** The numbers of the items that a browser numbers. */
  readonly numbers: Map<Nodes, number>;
  /** The columns of the open table, where they are levels. */
  columns?: LevelColumns | undefined;
}

/** The lines of a tree, empty ones between blocks. */
export function linesOfTree(root: Nodes, source: SeedText): SeedText[] {
  const pen: Pen = { lines: [], line: [], prefix: '', lists: 0, numbers: new Map() };
  write(root, source, pen);
  flush(pen);
  return pen.lines;
}

function write(node: Nodes, source: SeedText, pen: Pen, parent?: Nodes, isOfLine = false): void {
  if (node.type === 'text') {
    const text = textOf(node, source, parent);
    if (text.value.trim() || pen.line.length > 0) pen.line.push(text);
    return;
  }
  if (node.type === 'element' && isFurniture(node)) return;
  if (!('children' in node)) return;
  if (node.type === 'element' && node.tagName === 'br') {
    flush(pen);
    return;
  }
  if (node.type === 'element' && node.tagName === 'tr') {
    writeRow(node, source, pen);
    return;
  }

  const block = node.type !== 'element' || (isBlock(node) && !isOfLine && !opensItem(node, parent));
  if (block) flush(pen);
  if (block && node.type === 'element') pen.prefix = prefixOf(node, pen) ?? pen.prefix;
  const isList = node.type === 'element' && lists.has(node.tagName);
  if (isList) {
    pen.lists++;
    if (isNumbered(node, source))
      for (const [index, item] of itemsOf(node).entries()) pen.numbers.set(item, index + 1);
  }
  const marks = block ? marksOf(node.children) : none;
  const pairs = block ? pairsOf(node) : none;
  for (const child of node.children) {
    const paired = pairs.get(child);
    if (paired === '') flush(pen);
    const mark = paired ?? marks.get(child);
    if (mark && pen.line.length > 0) pen.line.push(inserted(mark, placeOf(child, source)));
    write(child, source, pen, node, paired !== undefined);
    if (paired) flush(pen);
  }
  if (isList) pen.lists--;
  if (node.type === 'element' && node.tagName === 'table') pen.columns = undefined;
  if (!block) return;
  flush(pen);
  if (node.type === 'element' && node.tagName !== 'li')
    pen.lines.push(inserted('', endOf(node, source, pen)));
}

function writeRow(row: Element, source: SeedText, pen: Pen): void {
  flush(pen);
  const cells = row.children.map((cell) => {
    const own: Pen = { ...pen, lines: [], line: [], prefix: '', columns: undefined };
    write(cell, source, own, row);
    flush(own);
    return own.lines;
  });
  const { lines, columns } = rowOf(cells, pen.columns);
  pen.columns = columns;
  for (const line of lines) put(line, pen);
  pen.lines.push(inserted('', endOf(row, source, pen)));
}

/** Whether an element is a heading that is the first words of an item. */
function opensItem(node: Element, parent: Nodes | undefined): boolean {
  if (!heading.test(node.tagName) || parent?.type !== 'element' || parent.tagName !== 'li') return false;
  const [first, ...others] = parent.children.filter((child) => child.type !== 'text' || child.value.trim());
  return first === node && others[0]?.type === 'text';
}

/** The deepest list that is told from the one around it. */
const deepest = 4;

function prefixOf(node: Element, { lists, numbers }: Pen): string | undefined {
  if (heading.test(node.tagName)) return headingMark;
  const number = numbers.get(node);
  if (number !== undefined) return `${number}. `;
  if (node.tagName === 'li') return lists > 1 ? `${'  '.repeat(Math.min(lists, deepest) - 1)}◦ ` : '• ';
  if (node.tagName === 'p' && isBold(node)) return headingMark;
}

// <ol start="3">, <ol type="a">
const ownNumbers = /<(?:ol\s[^<>]*\b(?:start|reversed|type)|li\s[^<>]*\bvalue)\b/i;

/** Whether a list is numbered from 1, and each of its items is one line. */
function isNumbered(list: Element, source: SeedText): boolean {
  const items = list.tagName === 'ol' ? itemsOf(list) : [];
  if (items.length < 2 || !items.every(isLine)) return false;
  const { start, end } = list.position ?? {};
  return !ownNumbers.test(source.value.slice(start?.offset, end?.offset));
}

function itemsOf({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element' && child.tagName === 'li');
}

/** Whether an item holds words alone, or one paragraph of them. */
function isLine({ children }: Element): boolean {
  const said = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = said;
  if (said.length === 1 && only?.type === 'element' && only.tagName === 'p') return isLine(only);
  return said.every(
    (child) => child.type !== 'element' || !(blocks.has(child.tagName) || child.tagName === 'br'),
  );
}

const bold = new Set(['b', 'strong']);
// <p style="font-weight: 700">, <p class="font-semibold">
const weight = /\bfont-weight:\s{0,3}(?:bold|[6-9]00)\b/i;
const weights = /^(?:font|fw|text)-(?:semi-?|extra-?)?bold$/i;

/** A paragraph all in bold is a heading, also where its text stands in boxes of a font. */
function isBold(node: Element): boolean {
  if (lengthOf(node) > 80) return false;
  if (bold.has(node.tagName) || isWeighted(node)) return true;
  const said = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = said;
  return said.length === 1 && only?.type === 'element' && ofFont.has(only.tagName) && isBold(only);
}

const ofFont = new Set([...bold, 'span', 'font']);

function isWeighted({ properties: { className, style } }: Element): boolean {
  const names = Array.isArray(className) ? className.map(String) : [];
  return weight.test(String(style ?? '')) || names.some((name) => weights.test(name));
}

// <span class="d-block">, as page builders set a line apart
const ownLine = /^(?:d-)?block$/;

/** Whether an element begins and ends a line, by its name or by how it is shown. */
function isBlock({ tagName, properties: { className } }: Element): boolean {
  if (blocks.has(tagName)) return true;
  return Array.isArray(className) && className.some((name) => ownLine.test(String(name)));
}

function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + lengthOf(child), 0) : 0;
}

function flush(pen: Pen): void {
  if (pen.line.some(({ value }) => value.trim())) {
    for (const text of linesAsWritten(joined(pen.line, '')).map(oneLine)) put(text, pen);
  }
  pen.line = [];
}

/** Writes a line, the first of an item or a heading behind its mark. */
function put(text: SeedText, pen: Pen): void {
  const start = text.origin[0] ?? 0;
  pen.lines.push(pen.prefix ? joined([inserted(pen.prefix, start), trimmed(text)], '') : text);
  pen.prefix = '';
}

function placeOf({ position }: Nodes, source: SeedText): number {
  return source.origin[position?.start.offset ?? 0] as number;
}

/** Where a block ends: not before what was written of it. One that the parser adds has no end of its own. */
function endOf({ position }: Element, source: SeedText, { lines }: Pen): number {
  const own = source.origin[position?.end.offset ?? 0] as number;
  return Math.max(own, lines.at(-1)?.origin.at(-1) ?? 0);
}

/** How often text was escaped at most, each time that it went from one system to the next. */
const mostEscapes = 3;

/** HTML that was escaped once more, as some boards' data have it, or more than once; elements beside it stay as they are. */
function unescaped(html: SeedText): SeedText {
  let source = html;
  for (let times = 0; times < mostEscapes && escapedTags.test(source.value); times++)
    source = withTextRead(source);
  return source;
}

/** HTML whose text is taken for HTML of its own. */
function withTextRead(html: SeedText): SeedText {
  const root = htmlTree(html.value, { fragment: true });
  const parts: SeedText[] = [];
  let read = 0;
  for (const node of root.children) {
    const from = node.position?.start.offset ?? 0;
    if (node.type !== 'text' || from < read) continue;
    parts.push(slice(html, read, from), textOf(node, html));
    read = node.position?.end.offset ?? from;
  }
  return joined([...parts, slice(html, read, html.value.length)], '');
}

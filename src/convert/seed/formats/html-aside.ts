import type { Element, Nodes } from 'hast';
import type { GivenText } from '../document.ts';
import { joined, type SeedText, slice } from '../seed-text.ts';
import { isFurniture } from './furniture.ts';
import { attributeOf, oneLine, textOf } from './node-text.ts';
import { isStruck } from './struck-text.ts';

/** What a page tells elsewhere: its main content, if that is not all of it, or the parts of it, and places that its facts are said at. */
export interface Told {
  readonly main: ReadonlySet<Nodes>;
  readonly isTold?: (place: number) => boolean;
}

/**
 * What a reader of a page sees or hears beside its text: its title, menus, forms, what alternatives of images say.
 * Words that stand together in a region of the page are one text.
 *
 * ```html
 * <title>Jobs at Contoso</title> … <nav><a>Home</a><a>Jobs</a></nav> … <button>Apply</button>
 * ```
 */
export function asideIn(root: Nodes, source: SeedText, { main, isTold = () => false }: Told): GivenText[] {
  const pen: Pen = { runs: [], run: [], line: [] };
  const walk = (node: Nodes, isAside: boolean, parent?: Nodes): void => {
    if (node.type === 'text') {
      const text = textOf(node, source, parent);
      const first = text.value.search(visible);
      if (isAside && (first < 0 || !isTold(text.origin[first] as number))) pen.line.push(text);
      else if (!isAside && first >= 0) endRun(pen);
      return;
    }
    if (!('children' in node)) return;
    if (node.type !== 'element') {
      for (const child of node.children) walk(child, isAside, node);
      return;
    }
    if (unseen.has(node.tagName)) return;
    const isStruckOut = !isAside && isStruck(node);
    const isRegion = isStruckOut || regions.has(node.tagName);
    const end = isRegion ? endRun : inline.has(node.tagName) ? undefined : endLine;
    end?.(pen);
    const said = node.tagName === 'img' ? alternativeOf(node, source) : undefined;
    if (said) pen.run.push(said);
    const isOutside = !main.has(node) && (isAside || isFurniture(node));
    for (const child of (node.content ?? node).children) walk(child, isOutside, node);
    end?.(pen, isStruckOut ? 'struck out' : undefined);
  };
  walk(root, !main.has(root));
  endRun(pen);
  return pen.runs.toSorted((a, b) => (a.text.origin[0] as number) - (b.text.origin[0] as number));
}

const visible = /\S/;
const word = /[\p{L}\p{N}]/u;

/** No reader is shown what is in them. */
const unseen = new Set(['script', 'style']);
/** They stand in a line with the words around them; all others are lines of their own, as links of a menu are. */
const inline = new Set([
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
]);
/** Parts of a page that are told apart. */
const regions = new Set(['head', 'body', 'header', 'nav', 'main', 'aside', 'footer', 'form']);

interface Pen {
  readonly runs: GivenText[];
  run: SeedText[];
  line: SeedText[];
}

function endLine(pen: Pen): void {
  if (pen.line.length === 0) return;
  const text = trimmed(oneLine(joined(pen.line, '')));
  if (text.value !== '') pen.run.push(text);
  pen.line = [];
}

function endRun(pen: Pen, reason: GivenText['reason'] = 'furniture'): void {
  endLine(pen);
  if (pen.run.length === 0) return;
  pen.runs.push({ reason, text: joined(pen.run, '\n') });
  pen.run = [];
}

function trimmed(text: SeedText): SeedText {
  const from = text.value.search(visible);
  return from < 0 ? slice(text, 0, 0) : slice(text, from, text.value.trimEnd().length);
}

function alternativeOf(node: Element, source: SeedText): SeedText | undefined {
  const said = attributeOf(node, 'alt', source);
  return said && word.test(said.value) ? trimmed(oneLine(said)) : undefined;
}

import type { Element, Nodes, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Span } from '../../text/span.ts';
import type { Document, GivenText } from '../document.ts';
import { headingMark } from '../heading-mark.ts';
import type { Decoded } from '../seed.ts';
import { joined, type SeedText, seedText, slice } from '../seed-text.ts';
import { isFurniture } from './furniture.ts';
import { articlesAlike } from './html-articles.ts';
import { asideIn } from './html-aside.ts';
import { linesOfTree } from './html-text.ts';
import { hasAlternatives, htmlTree } from './html-tree.ts';
import { jsonLdIn } from './json-ld.ts';
import { isModule } from './jsx-code.ts';
import { hasMicrodata, microdataIn } from './microdata.ts';
import { pageWithRecord, withPage } from './page-with-record.ts';
import { type Fence, spansBetween } from './spans-between.ts';
import { templateCodeIn } from './template-code.ts';

const page =
  /^\uFEFF?\s*(?:<!--[^>]{0,2000}-->\s*){0,9}<(?:!doctype html|html|head|body|div|p|h[1-6]|section|article|ul|ol|dl|main|header|nav|aside|table|template|script|style|link|meta|title|span|strong|b|br|hr|a|img|center|font|figure|details|blockquote|button|[a-z]{1,30}(?:-[a-z\d]{1,30}){1,6})\b/i;

const closings = /<\/(?:p|div|li|ul|ol|h[1-6]|body|html|section|article|main|td)>/gi;

/** The record of a posting, saved without the page around it: its own HTML is within strings. */
const record =
  /^\uFEFF?\s*<script\b[^<>]{0,200}\btype\s?=\s?["']?application\/ld\+json\b[^<>]{0,60}>\s*[{[/]/i;

const markdown = /^(?:#{1,6} |[-*+] |\d{1,2}\. |\*\*\p{L})/gmu;

const beginning = /^\uFEFF?\s*[<{@]/;

/** Whether a text begins as HTML does, or the code of a template. */
export function mayBePage(value: string): boolean {
  return beginning.test(value) || isModule(value);
}

/** Whether a text is HTML: it begins with a tag, closes its blocks or is a record, and has few lines that Markdown would have. */
export function isPage(value: string): boolean {
  if (!page.test(value)) return false;
  // A line of text may begin with a tag; HTML closes its blocks.
  const closed = value.match(closings)?.length ?? 0;
  const marked = value.match(markdown)?.length ?? 0;
  if (marked === 0 && record.test(value)) return true;
  if (closed <= 1 || closed < marked) return false;
  // A record below a text of Markdown may hold that text as HTML.
  if (marked === 0) return true;
  const told = withoutCode(value, spansBetween(value, scripts));
  return (told.match(closings)?.length ?? 0) >= marked;
}

const scripts: readonly Fence[] = [{ open: '<script', close: '</script', end: '>' }];

// The parts of a Vue component; those inside of its template are templates indeed.
const component = /^<\/?template\b[^<>]{0,300}>/gim;

/** The same text with blanks in place of code, so that places stay. */
export function withoutCode(value: string, code: readonly Span[]): string {
  if (code.length === 0 && !value.includes('<template')) return value;
  let read = 0;
  const parts = code.flatMap(({ from, to }) => {
    const before = value.slice(read, from);
    read = to;
    return [before, value.slice(from, to).replace(/[^\n]/g, ' ')];
  });
  return [...parts, value.slice(read)].join('').replace(component, (said) => ' '.repeat(said.length));
}

/**
 * The posting of a saved page or a snippet of HTML, or the postings that its JSON-LD states.
 *
 * @throws VFileMessage where it is no HTML that a person could have written.
 */
export function htmlDocuments(decoded: Decoded): Document[] | undefined {
  if (!mayBePage(decoded.raw)) return;
  const code = templateCodeIn(decoded.raw);
  const raw = withoutCode(decoded.raw, code);
  if (!isPage(raw)) return;

  const root = htmlTree(raw, { attributes: hasMicrodata(raw) || hasAlternatives(raw) });
  const parts = code.map(({ from, to }) => ({
    reason: 'template' as const,
    text: slice(seedText(decoded.raw), from, to),
  }));
  const page = () => pageDocument(root, seedText(raw), parts);
  const stated = jsonLdIn(root, raw);
  const told = stated.filter(({ bodies }) => bodies.length > 0);
  // Postings of a page that lists them; without texts they are links to others.
  if (told.length > 1) return withPage(told, page());
  const articles = stated.length > 0 || hasMicrodata(raw) ? [] : articlesAlike(root);
  if (articles.length > 1) return articleDocuments(articles, root, seedText(raw), parts);
  const [only, another] = told.length > 0 ? told : stated;
  return [only && !another ? pageWithRecord(page(), only) : page()];
}

/** The main content of a page, with what its microdata says, and parts of it that are code. */
function pageDocument(root: Root, source: SeedText, code: readonly GivenText[]): Document {
  const main = mainOf(root);
  const given = microdataIn(root, source);
  const titles = titlesOf(root, source);
  const isTitled = given.some(({ property }) => property === 'title');
  if (!isTitled && !titles.some(({ node }) => isInside(node, main)))
    for (const { text } of titles.slice(0, 1)) given.push({ property: 'title', text });
  // What is a line of its own and a fact is told once.
  const told = new Set(given.map(({ text }) => `${text.origin[0]} ${text.value}`));
  const isTold = ({ value, origin }: SeedText) => told.has(`${origin[value.search(/\S/)]} ${value.trim()}`);
  const lines = linesOfTree(main, source).filter((line) => !isTold(withoutMark(line)));
  return {
    given: [
      ...given.map(({ property, text }) => ({ property, text: withoutMark(text) })),
      ...code,
      ...asideIn(root, source, { main: new Set([main]), isTold: placesOf(given, source) }),
    ],
    body: { text: joined(lines, '\n'), repairs: [] },
    plain: true,
  };
}

/** A posting an article; what the page says beside them is told with the first. */
function articleDocuments(
  articles: readonly Element[],
  root: Root,
  source: SeedText,
  code: readonly GivenText[],
): Document[] {
  return articles.map((article, index) => ({
    given: index === 0 ? [...code, ...asideIn(root, source, { main: new Set(articles) })] : [],
    body: { text: joined(linesOfTree(article, source), '\n'), repairs: [] },
    plain: true,
  }));
}

/** Whether a place of a page is one that its facts are said at. */
function placesOf(given: readonly GivenText[], source: SeedText): (place: number) => boolean {
  const told = new Uint8Array(source.value.length);
  for (const { text } of given)
    for (let at = 0; at < text.value.length; at++) told[text.origin[at] as number] = 1;
  return (place) => told[place] === 1;
}

/** The headings of a page as a whole that have words: a picture in one is the sign of the site, and a menu has its name. */
function titlesOf(root: Root, source: SeedText): { node: Element; text: SeedText }[] {
  const titles: { node: Element; text: SeedText }[] = [];
  visit(root, 'element', (node) => {
    if (isFurniture(node)) return SKIP;
    if (node.tagName !== 'h1') return;
    const said = linesOfTree({ type: 'root', children: [node] }, source).filter(({ value }) => value !== '');
    if (said.length > 0) titles.push({ node, text: joined(said, ' ') });
  });
  return titles;
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

/** A body that no tag opens has no place: all is inside of it. */
function isInside(node: Element, { position }: Nodes): boolean {
  const at = node.position?.start.offset ?? 0;
  return !position || (at >= (position.start.offset ?? 0) && at < (position.end.offset ?? 0));
}

function withoutMark(text: SeedText): SeedText {
  return text.value.startsWith(headingMark) ? slice(text, headingMark.length, text.value.length) : text;
}

import { XmlCdata, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { inserted, joined, type SeedText, seedText, slice } from '../seed-text.ts';
import { withoutHeadingMark } from '../without-heading-mark.ts';
import { isBodyKey, keyPhrase, keyPropertyOf } from './field-keys.ts';
import { isHtml } from './is-html.ts';
import { withReferencesRead } from './markup-references.ts';

/** What a text is marked up with, where nobody put it between the marks of a text. */
export const ofProse =
  /^(?:a|b|blockquote|br|div|em|font|h[1-6]|hr|i|li|ol|p|section|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)$/i;
/** Those of them that no field of a record is called. */
const surely = /^(?:b|br|em|h[1-6]|li|ol|p|strong|ul)$/i;
/** Elements of HTML that are called as texts of postings are. */
const ofPage = /^(?:body|details|html)$/i;
/** What a list of postings calls each. */
export const ofList = /^(?:entry|item|job|listing|opening|position|posting|vacancy)$/;
/** Elements of HTML that have no end: any other that holds nothing would take what follows it for its own. */
export const endless = /^(?:br|hr|img|wbr)$/i;
const openingText = '<![CDATA[';
const closingText = ']]>';

/**
 * Whether what an element holds is text and its markup, and no record: markup alone, or else beside words of its own or
 * what is markup for sure.
 *
 * ```xml
 * <description>We bake, day and night, <small>for all</small> of Ghent.</description>
 * ```
 */
export function isProse(element: XmlElement): boolean {
  const inner = elementsOf(element);
  if (inner.every(({ name }) => ofProse.test(name))) return true;
  return (hasWords(element) || inner.some(isMarkup)) && !inner.some(isField);
}

function hasWords({ children }: XmlElement): boolean {
  return children.some((node) => node instanceof XmlText && node.text.trim() !== '');
}

/** Whether an element is markup for sure, by its own name or below the name of a box. */
function isMarkup(element: XmlElement): boolean {
  return surely.test(element.name) || (ofProse.test(element.name) && elementsOf(element).some(isMarkup));
}

/** Whether an element is a field or a posting of a record, or holds one. */
function isField(element: XmlElement): boolean {
  const phrase = keyPhrase(element.name);
  const isNamed =
    keyPropertyOf(phrase) === 'title' || isBodyKey(phrase) || ofList.test(element.name.toLowerCase());
  return (isNamed && !ofPage.test(element.name)) || elementsOf(element).some(isField);
}

function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((node) => node instanceof XmlElement);
}

/** What an element of prose says: the words alone where it is a fact, else the HTML that it is. */
export function proseOf(element: XmlElement, raw: string): SeedText {
  const isFact = keyPropertyOf(keyPhrase(element.name)) !== undefined && !isBodyKey(keyPhrase(element.name));
  if (isFact)
    return joined(
      wordsIn(element).map((node) => textOf(node, raw)),
      '',
    );
  const html = joined(
    element.children.flatMap((node) => htmlOf(node, raw)),
    '',
  );
  if (isHtml(html.value)) return html;
  const [from, to] = [html.origin[0] ?? 0, html.origin.at(-1) ?? 0];
  return joined([inserted('<div>', from), html, inserted('</div>', to)], '');
}

function wordsIn(node: XmlNode): XmlNode[] {
  return node instanceof XmlElement ? node.children.flatMap(wordsIn) : [node];
}

/** The words of a node of text, its references read. */
export function textOf(node: XmlNode, raw: string): SeedText {
  if (node instanceof XmlCdata)
    return told(slice(seedText(raw), node.start + openingText.length, node.end - closingText.length));
  const text = slice(seedText(raw), node.start, node instanceof XmlText ? node.end : node.start);
  return told(withReferencesRead({ text, repairs: [] }).text);
}

/** A node as HTML: without comments, and with the words that are marked as such as they are. */
function htmlOf(node: XmlNode, raw: string): SeedText[] {
  const tag = (from: number, to: number) => told(slice(seedText(raw), from, to));
  // Words marked as such are a kind of text, and have no references.
  if (node instanceof XmlText && !(node instanceof XmlCdata)) return [tag(node.start, node.end)];
  if (!(node instanceof XmlElement)) return [textOf(node, raw)];
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (!first || !last) return endless.test(node.name) ? [tag(node.start, node.end)] : [];
  return [
    tag(node.start, first.start),
    ...node.children.flatMap((child) => htmlOf(child, raw)),
    tag(last.end, node.end),
  ];
}

function told({ value, origin }: SeedText): SeedText {
  return { value: withoutHeadingMark(value), origin };
}

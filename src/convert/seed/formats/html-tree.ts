import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  parseFragment,
  type Token,
  type TreeAdapter,
} from 'parse5';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { limits } from '../limits.ts';
import { referenceAt } from './reference-at.ts';

type TextNode = DefaultTreeAdapterTypes.TextNode;

/** A page or a part of one; `attributes` asks where attributes stand as well. */
interface Wanted {
  readonly fragment?: boolean;
  readonly attributes?: boolean;
}

/**
 * The tree of HTML as a browser makes it. Each of its texts stands in the source as one run, in which nothing differs
 * from it but character references, line ends, and characters that no text can have.
 *
 * @throws VFileMessage where the tree is deeper, or larger beside its source, than that of any page that a person wrote.
 */
export function htmlTree(html: string, { fragment = false, attributes = false }: Wanted = {}): Root {
  const options = {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: boundedAdapter(html),
  };
  const tree = fragment ? parseFragment(html, options) : parse(html, options);
  const root = fromParse5(tree, { file: new VFile(html), verbose: attributes }) as Root;
  if (html.includes(shadow)) visit(root, 'element', showShadow);
  return root;
}

const shadow = 'shadowrootmode';

/** What a custom element draws is what its readers see: <job-page><template shadowrootmode="open">… */
function showShadow(node: Element): void {
  if (node.tagName !== 'template' || !node.content || !isShadow(node)) return;
  node.tagName = 'div';
  node.children = node.content.children as Element['children'];
  delete node.content;
}

function isShadow({ properties }: Element): boolean {
  return Object.keys(properties).some((name) => name.toLowerCase() === shadow);
}

const alternative = /\salt\s{0,9}=/i;

/** Whether a page may have images with words that stand for them: only then the places of attributes are asked for. */
export function hasAlternatives(html: string): boolean {
  return alternative.test(html);
}

/** A page has `<html>`, `<head>` and `<body>`, and a table its parts, whether their tags stand there or not. */
const unwritten = 100;

/**
 * Makes nodes while there are no more of them than a source of that length can ask for. The parser opens every element
 * of format (`<b>`) that nobody closed anew in each block, so a short source can ask for millions.
 */
function boundedAdapter(html: string): TreeAdapter<DefaultTreeAdapterMap> {
  const most = Math.min(limits.nodes, html.length + unwritten);
  let made = 0;
  let depth = 0;
  const count = (more: number) => {
    made += more;
    if (made > most) refuse('more elements than such a page has');
  };
  return {
    ...textsAsTheyStand(html),
    createElement(tagName, namespace, attributes) {
      count(1 + attributes.length);
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    createCommentNode(data) {
      count(1);
      return defaultTreeAdapter.createCommentNode(data);
    },
    onItemPush() {
      if (++depth > limits.depth) refuse('elements nested too deep');
    },
    onItemPop() {
      depth--;
    },
  };
}

function refuse(found: string): never {
  throw new VFileMessage(
    `Expected HTML that a person could have written, found ${found}: keep only the posting`,
    { ruleId: 'deep-seed', source: 'rolebook' },
  );
}

/**
 * Keeps texts apart that stand apart in the source. The parser joins them where it drops what is between, as a stray
 * end tag, or moves one, as out of a table.
 */
function textsAsTheyStand(html: string): TreeAdapter<DefaultTreeAdapterMap> {
  let added = '';
  return {
    ...defaultTreeAdapter,
    insertText(parent, text) {
      added = text;
      defaultTreeAdapter.insertText(parent, text);
    },
    insertTextBefore(parent, text, next) {
      added = text;
      defaultTreeAdapter.insertTextBefore(parent, text, next);
    },
    // A text that seems to have no place yet is told the whole place of what was added to it.
    getNodeSourceCodeLocation(node) {
      return isText(node) ? undefined : defaultTreeAdapter.getNodeSourceCodeLocation(node);
    },
    setNodeSourceCodeLocation(node, location) {
      if (isText(node) && location) addPlace(node, added, location, html);
      else defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    },
  };
}

const isText = defaultTreeAdapter.isTextNode;

function addPlace(node: TextNode, added: string, location: Token.Location, html: string): void {
  const place = node.sourceCodeLocation;
  if (place && place.endOffset === location.startOffset) {
    const { endLine, endCol, endOffset } = location;
    node.sourceCodeLocation = { ...place, endLine, endCol, endOffset };
    return;
  }
  const own = { ...location, startOffset: startOf(location.startOffset, html) };
  if (!place || !node.parentNode) {
    node.sourceCodeLocation = own;
    return;
  }
  const { childNodes } = node.parentNode;
  node.value = node.value.slice(0, node.value.length - added.length);
  childNodes.splice(childNodes.lastIndexOf(node) + 1, 0, { ...node, value: added, sourceCodeLocation: own });
}

/** How far before the end of a character reference it begins at most. */
const longest = 40;

/** A text after a space may be said to start at the end of its first character reference: it starts with its `&`. */
function startOf(told: number, html: string): number {
  const from = Math.max(0, told - longest);
  const at = html.slice(from, told + 1).lastIndexOf('&');
  const reference = at < 0 ? undefined : referenceAt(html, from + at, 'text');
  return reference && from + at + reference.size === told + 1 ? from + at : told;
}

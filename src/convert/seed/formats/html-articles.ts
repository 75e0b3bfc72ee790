import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isFurniture } from './furniture.ts';

const heading = /^h[1-6]$/;
/** How many headings articles share that are built alike, and how much each says at least, in characters. */
const fewest = 2;
const shortest = 150;

/**
 * The articles of a page that shows several openings, one below the other: all of them, if each has the headings of the
 * first; none where a part of the page is called its main one.
 *
 * ```html
 * <article><p>Baker</p><h3>Duties</h3> … <h3>Pay</h3> … </article> <article><p>Miller</p><h3>Duties</h3> … <h3>Pay</h3> … </article>
 * ```
 */
export function articlesAlike(root: Root): Element[] {
  const articles: Element[] = [];
  let hasMain = false;
  visit(root, 'element', (node) => {
    if (isFurniture(node)) return SKIP;
    if (node.tagName === 'main' || node.properties.role === 'main') hasMain = true;
    if (node.tagName !== 'article') return;
    articles.push(node);
    return SKIP;
  });
  const [first, ...others] = articles;
  if (!first || hasMain) return [];
  const headings = headingsOf(first);
  const isAlike = (article: Element) => {
    const own = headingsOf(article);
    return headings.isSubsetOf(own) && textOf(article).trim().length >= shortest;
  };
  return headings.size >= fewest && isAlike(first) && others.every(isAlike) ? articles : [];
}

function headingsOf(article: Nodes): Set<string> {
  const said = new Set<string>();
  visit(article, 'element', (node) => {
    if (heading.test(node.tagName)) said.add(textOf(node).trim().toLowerCase());
  });
  return said;
}

import type { Element, Nodes } from 'hast';
import { isStruck } from './struck-text.ts';

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
const humps = /(?<=[a-z])(?=[A-Z])/g;
const menu =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|header|topbar|sidebar|footer|social|share|pagination|skip-link)(?:$|[-_ ])/;

/** Whether an element is what a page has around its text: a form, a button, a menu, what was struck out. */
export function isFurniture(node: Element): boolean {
  return furniture.has(node.tagName) || isStruck(node) || isMenu(node);
}

// © 2026 Contoso; All rights reserved.
const rights = /^(?:(?:©|\(c\)|copyright\b)[^\n]{0,100}|all rights reserved\.?)$/i;

/** An element that its name calls a menu and that has nothing but links, and whose they are. */
function isMenu(node: Element): boolean {
  const { className, id } = node.properties;
  const names = [...(Array.isArray(className) ? className : []), id ?? ''].join(' ').replace(humps, '-');
  if (!menu.test(names.toLowerCase())) return false;
  const { links, words } = contentOf(node);
  return links > 1 && !words;
}

interface Content {
  readonly links: number;
  /** Whether there are words beside the links. */
  readonly words: boolean;
}

const nothing: Content = { links: 0, words: false };
const known = new WeakMap<Element, Content>();

/** What is in an element; menus stand in menus, so each is looked into once. */
function contentOf(node: Nodes): Content {
  if (node.type === 'text') {
    const said = node.value.trim();
    return { links: 0, words: said !== '' && !rights.test(said) };
  }
  if (node.type !== 'element') return nothing;
  if (node.tagName === 'a') return { links: 1, words: false };
  const before = known.get(node);
  if (before) return before;
  let links = 0;
  let words = false;
  for (const child of node.children) {
    const content = contentOf(child);
    links += content.links;
    words ||= content.words;
  }
  const content = { links, words: words && !furniture.has(node.tagName) };
  known.set(node, content);
  return content;
}

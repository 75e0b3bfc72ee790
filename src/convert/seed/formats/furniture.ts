import type { Element, Nodes } from 'hast';

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

/** Whether an element is what a page has around its text: a form, a button, a menu. */
export function isFurniture(node: Element): boolean {
  return furniture.has(node.tagName) || isMenu(node);
}

/** An element that its name calls a menu and that has nothing but links. */
function isMenu(node: Element): boolean {
  const { className, id } = node.properties;
  const names = [...(Array.isArray(className) ? className : []), id ?? ''].join(' ').replace(humps, '-');
  return menu.test(names.toLowerCase()) && !hasWordsBesideLinks(node) && linksIn(node) > 1;
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

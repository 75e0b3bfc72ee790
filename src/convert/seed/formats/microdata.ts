import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { GivenText } from '../document.ts';
import { inserted, joined, type SeedText, slice } from '../seed-text.ts';
import type { Data, Member } from './data.ts';
import { keyPhrase } from './field-keys.ts';
import { linesOf } from './html-text.ts';
import { htmlTree } from './html-tree.ts';
import { factsOf, propertyOf, titleKeyOf } from './record-facts.ts';

const posting = /\/JobPosting\/?$/;

/**
 * The facts that the microdata of a page gives of its one JobPosting; its text stands on the page.
 *
 * ```html
 * <div itemscope itemtype="https://schema.org/JobPosting"><time itemprop="datePosted" datetime="2026-03-01">…
 * ```
 *
 * @param source the page, its characters with their places.
 * @see https://html.spec.whatwg.org/multipage/microdata.html
 */
export function microdataIn(source: SeedText): GivenText[] {
  if (!source.value.includes('itemprop') || !source.value.includes('JobPosting')) return [];
  // Only so the places of attributes are known.
  const root = htmlTree(source.value, { attributes: true });
  const found: Element[] = [];
  visit(root, 'element', (node) => {
    if (posting.test(String(node.properties.itemType ?? ''))) found.push(node);
  });
  const [only, another] = found;
  if (!only || another) return [];
  const members = membersOf(only, source);
  const titleKey = titleKeyOf(members);
  return members.flatMap((member) => {
    const property = propertyOf(member, titleKey);
    return property ? factsOf(property, member.value).filter((fact) => fact.property) : [];
  });
}

/** The properties of an item: those of the items within it are theirs. */
function membersOf(item: Element, source: SeedText): Member[] {
  const members: Member[] = [];
  visit({ type: 'root', children: item.children } as Root, 'element', (node) => {
    const { itemProp, itemScope } = node.properties;
    const isItem = itemScope !== undefined && itemScope !== false;
    for (const name of Array.isArray(itemProp) ? itemProp : []) {
      const key = String(name);
      members.push({
        key: inserted(key, node.position?.start.offset ?? 0),
        phrase: keyPhrase(key),
        value: isItem ? itemOf(membersOf(node, source)) : leafOf(saidBy(node, source)),
      });
    }
    if (isItem) return SKIP;
  });
  return members;
}

function itemOf(members: readonly Member[]): Data {
  const none = inserted('', 0);
  return { type: 'object', size: 0, text: () => none, items: [], members };
}

function leafOf(text: SeedText): Data {
  return { type: 'text', size: text.value.length, text: () => text, items: [], members: [] };
}

/** The attribute that says the value of an element in place of its words. */
const attributes: Readonly<Record<string, string>> = { meta: 'content', time: 'dateTime', data: 'value' };

function saidBy(node: Element, source: SeedText): SeedText {
  const name = attributes[node.tagName] ?? 'content';
  const said = node.properties[name];
  const place = node.data?.position?.properties?.[name];
  if (typeof said === 'string' && place) {
    const from = source.value.indexOf(said, place.start.offset);
    if (from !== -1 && from < (place.end.offset ?? 0)) return slice(source, from, from + said.length);
  }
  const lines = linesOf({ type: 'root', children: node.children } as Nodes, source);
  return joined(
    lines.filter(({ value }) => value !== ''),
    ', ',
  );
}

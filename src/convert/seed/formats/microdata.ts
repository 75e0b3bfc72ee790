import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { GivenText } from '../document.ts';
import { inserted, joined, type SeedText } from '../seed-text.ts';
import { type Data, leavesOf, type Member, textData } from './data.ts';
import { keyPhrase } from './field-keys.ts';
import { linesOfTree } from './html-text.ts';
import { attributeOf } from './node-text.ts';
import { factsOf, propertyOf, titleKeyOf } from './record-facts.ts';
import { isStruck } from './struck-text.ts';

/** Whether a page may have microdata of a posting: only then the places of its attributes are asked for. */
export function hasMicrodata(page: string): boolean {
  return page.includes('itemprop') && (page.includes('JobPosting') || page.includes(ofPosting));
}

const posting = /\/JobPosting\/?$/;
/** What an item that nothing names is a posting by: a part of a page was saved without the element around it. */
const ofPosting = 'datePosted';

/**
 * The facts that the microdata of a page gives of its one JobPosting, named so or not; its text stands on the page.
 *
 * ```html
 * <div itemscope itemtype="https://schema.org/JobPosting"><time itemprop="datePosted" datetime="2026-03-01">…
 * ```
 *
 * @param root the tree of the page, with the places of its attributes.
 * @param source the page, its characters with their places.
 * @see https://html.spec.whatwg.org/multipage/microdata.html
 */
export function microdataIn(root: Root, source: SeedText): GivenText[] {
  if (!hasMicrodata(source.value)) return [];
  const found: Element[] = [];
  visit(root, 'element', (node) => {
    if (posting.test(String(node.properties.itemType ?? ''))) found.push(node);
  });
  const [only, another] = found;
  if (another) return [];
  const ofTags = new Set<Data>();
  const members = membersOf(only ?? root, source, ofTags);
  if (!only && !members.some(({ key }) => key.value === ofPosting)) return [];
  const titleKey = titleKeyOf(members);
  const facts = members.flatMap((member) => {
    const property = propertyOf(member, titleKey);
    return property ? factsOf(property, member.value).filter((fact) => fact.property) : [];
  });
  return [...facts, ...unseenIn(members, facts, ofTags)];
}

/** What attributes alone say and no fact tells: <meta itemprop="skills" content="Baking">. */
function unseenIn(
  members: readonly Member[],
  facts: readonly GivenText[],
  ofTags: ReadonlySet<Data>,
): GivenText[] {
  const told = new Set(facts.flatMap(({ text }) => [...text.origin.subarray(0, -1)]));
  const leaves = new Set(members.flatMap(({ value }) => leavesOf(value)).filter((leaf) => ofTags.has(leaf)));
  return [...leaves]
    .map((leaf) => leaf.text())
    .filter(({ value, origin }) => value.trim() !== '' && !origin.some((place) => told.has(place)))
    .map((text) => ({ text }));
}

/** The properties of an item: those of the items within it are theirs. */
function membersOf(item: Element | Root, source: SeedText, ofTags: Set<Data>): Member[] {
  const members: Member[] = [];
  visit({ type: 'root', children: item.children } as Root, 'element', (node) => {
    if (isStruck(node)) return SKIP;
    const { itemProp, itemScope } = node.properties;
    const isItem = itemScope !== undefined && itemScope !== false;
    const names = new Set(Array.isArray(itemProp) ? itemProp.map(String) : []);
    if (names.size > 0 && (isItem || isShort(node))) {
      const value = isItem ? itemOf(membersOf(node, source, ofTags)) : leafOf(node, source, ofTags);
      const at = node.position?.start.offset ?? 0;
      for (const name of names) members.push({ key: inserted(name, at), phrase: keyPhrase(name), value });
    }
    if (isItem) return SKIP;
  });
  return members;
}

/** How long an element is at most that says a fact, in characters of the source: a longer one is text of the page. */
const longest = 4000;

function isShort({ position }: Element): boolean {
  return (position?.end.offset ?? 0) - (position?.start.offset ?? 0) <= longest;
}

function itemOf(members: readonly Member[]): Data {
  const none = inserted('', 0);
  return { type: 'object', size: 0, text: () => none, items: [], members };
}

/** The attribute that says the value of an element in place of its words. */
const attributes: Readonly<Record<string, string>> = { meta: 'content', time: 'dateTime', data: 'value' };

/** What an element says of an item; what its tag says is `ofTags`. */
function leafOf(node: Element, source: SeedText, ofTags: Set<Data>): Data {
  const name = attributes[node.tagName] ?? 'content';
  const said = attributeOf(node, name, source);
  const leaf = textData(said ?? wordsOf(node, source));
  if (said) ofTags.add(leaf);
  return leaf;
}

function wordsOf(node: Element, source: SeedText): SeedText {
  const lines = linesOfTree({ type: 'root', children: node.children } as Nodes, source);
  return joined(
    lines.filter(({ value }) => value !== ''),
    ', ',
  );
}

import type { Element, Nodes, Text } from 'hast';
import { fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { wordCount } from '../../text/lines.ts';
import { isFurniture } from './furniture.ts';

/** What a label stands in; a heading and what is bold are read by their marks. */
const boxes = new Set(['dt', 'div', 'p', 'span']);
/** Their children are no labels and values, but items and rows. */
const others = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tr']);
const inline = new Set(['a', 'abbr', 'b', 'em', 'i', 'small', 'span', 'strong', 'time']);
/** The longest label in characters, and the longest value in words. */
const longestLabel = 32;
const longestValue = 20;
const sentence = /^(?:we|you|our|your|this|it)\b|\S\s+\S+\s+\S+[.!?]$/i;

/**
 * What to write before a label and before its value, which a box of their own or a list of definitions holds: they are one
 * line, as nothing but their boxes parts them.
 *
 * ```html
 * <div><div>Location</div><div>Ghent, Belgium</div></div>
 * ```
 */
export function pairsOf(parent: Nodes): ReadonlyMap<Nodes, string> {
  if (parent.type !== 'element' || others.has(parent.tagName)) return none;
  const children = parent.children.filter(
    (child) => child.type !== 'comment' && (child.type !== 'text' || child.value.trim() !== ''),
  );
  const isList = parent.tagName === 'dl';
  if (!isList && children.length !== 2) return none;
  const pairs = new Map<Nodes, string>();
  for (const [at, label] of children.entries()) {
    const [value, next] = [children[at + 1], children[at + 2]];
    if (!isElement(label) || !isElement(value) || pairs.has(label) || !isPair(label, value)) continue;
    // Of several values each is a line.
    if (isList && (value.tagName !== 'dd' || (isElement(next) && next.tagName === 'dd'))) continue;
    pairs.set(label, '').set(value, colon.test(wordsOf(label) ?? '') ? ' ' : ': ');
  }
  return pairs;
}

const none: ReadonlyMap<Nodes, string> = new Map();
const colon = /:$/;

function isPair(label: Element, value: Element): boolean {
  if (isFurniture(value)) return false;
  const [name, said] = [boxes.has(label.tagName) ? wordsOf(label) : undefined, wordsOf(value)];
  if (!name || !said || name.length > longestLabel || !isLabel(name) || isLabel(said)) return false;
  const isHeading = sectionKindOf(headingPhrase(said)) !== undefined;
  return wordCount(said) <= longestValue && !sentence.test(said) && !isHeading;
}

function isLabel(words: string): boolean {
  return fieldPropertyOf(headingPhrase(words)) !== undefined;
}

function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element';
}

/** The words of an element that holds nothing but one line of them; no deeper than a label or a value is. */
function wordsOf({ children }: Element): string | undefined {
  const leaves = children.flatMap((child) =>
    child.type === 'element' && inline.has(child.tagName) ? child.children : [child],
  );
  const said = leaves.filter(({ type }) => type !== 'comment');
  if (!said.every((leaf): leaf is Text => leaf.type === 'text')) return;
  return said
    .map(({ value }) => value)
    .join('')
    .trim();
}

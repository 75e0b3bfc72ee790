import type { Element, Nodes } from 'hast';
import { fieldPropertyOf } from '../../headings/field-property.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { wordCount } from '../../text/lines.ts';
import { employmentTypesIn } from '../../words/employment-words.ts';
import { isPlace } from '../../words/places.ts';
import { saysNothing } from '../../words/says-nothing.ts';
import { isFurniture } from './furniture.ts';

/** What facts of a head stand in; what is bold or slanted is in a sentence. */
const boxes = new Set(['span', 'a', 'time', 'small']);
/** How many facts stand side by side at most, and how many words one of them has. */
const mostFacts = 8;
const mostWords = 8;
// A sentence may be set in pieces as well: those begin small, or end in a mark.
const whole = /^[\p{Lu}\p{N}\p{Sc}].*[^,;:–—-]$/su;

/**
 * What to write before boxes that stand side by side where one of them is a place, a kind of employment or an age: they
 * are facts of a head, which nothing but their boxes parts.
 *
 * ```html
 * <p><span>Contoso</span> <span>Ghent, Belgium</span></p>
 * ```
 */
export function marksOf(children: readonly Nodes[]): ReadonlyMap<Nodes, string> {
  const marks = new Map<Nodes, string>();
  for (const run of runsOf(children)) {
    const said = run.map((box) => textIn(box).trim());
    const isShort = said.every((value) => whole.test(value) && wordCount(value) <= mostWords);
    if (!isShort || !said.some(isFact)) continue;
    for (const [index, box] of run.entries())
      if (index > 0) marks.set(box, markAfter(said[index - 1] as string));
  }
  return marks;
}

/** Boxes with nothing between them, from one block to the next. */
function runsOf(children: readonly Nodes[]): Element[][] {
  const runs: { boxes: Element[]; isMixed: boolean }[] = [{ boxes: [], isMixed: false }];
  for (const child of children) {
    const run = runs.at(-1);
    if (!run || child.type === 'comment' || (child.type === 'text' && child.value.trim() === '')) continue;
    if (child.type !== 'element') run.isMixed = true;
    else if (!boxes.has(child.tagName)) runs.push({ boxes: [], isMixed: false });
    else if (!isFurniture(child)) run.boxes.push(child);
  }
  return runs.flatMap(({ boxes, isMixed }) =>
    isMixed || boxes.length < 2 || boxes.length > mostFacts ? [] : [boxes],
  );
}

function isFact(value: string): boolean {
  return isPlace(value) || employmentTypesIn(value).whole || saysNothing(value);
}

/** A label has its value beside it. */
function markAfter(said: string): string {
  return fieldPropertyOf(headingPhrase(said)) ? ': ' : ' · ';
}

function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

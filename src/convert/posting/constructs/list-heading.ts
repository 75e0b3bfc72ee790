import type { Heading } from 'mdast';
import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { headingMark } from '../../seed/heading-mark.ts';
import { type Line, neighbour, wordCount } from '../../text/lines.ts';
import type { Nodes } from '../nodes.ts';
import { bulletedItem } from './bulleted-item.ts';
import type { Construct } from './construct.ts';
import { numberedItem } from './numbered-item.ts';

const closed = /(?<!\.\.)[.!;,]$/;
// The end of an item whose line was broken.
const goesOn = /^\p{Ll}[^:]*$|^[^(]*\)$/u;
// “2. Visit the mills, including those of:” is an item whose sentence the list below it ends.
const numbered = /^\(?\d{1,3}[.)]\s.*\b(?:with|of|to|for|by|in|on|as|includ(?:e|es|ing)|following|are|is):$/;

/**
 * A short line without an end, straight before a marked list and after a blank line, is the heading of the list; so is
 * a title straight below another list.
 *
 * ```text
 * Other signals
 *
 *   • invent models
 * ```
 */
export const listHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line || closed.test(line.value) || wordCount(line.value) > 8) return;
  if (isLettered(lines, index, nodes)) return { size: 1, nodes: [headingOf(line, nodes)] };
  const before = neighbour(lines, index, -1);
  if (!before || (lines[index - 1]?.value && !isBetweenLists(lines, index, nodes))) return;

  const next = [1, 2].map((step) => index + step).find((at) => lines[at]?.value);
  if (next === undefined || isIntroduction(line, before)) return;
  if (goesOn.test(line.value) || numbered.test(line.value) || isEndOfItem(lines, index, nodes)) return;
  const listed = bulletedItem(lines, next, nodes) ?? numberedItem(lines, next, nodes);
  if (!listed) return;

  return { size: 1, nodes: [headingOf(line, nodes)] };
};

function headingOf({ value, from }: Line, nodes: Nodes): Heading {
  return nodes.heading(nodes.text(from, from + value.length));
}

const lettered = /^[A-Z][.)] \p{Lu}\p{Ll}/u;

/** Whether a line is one of several with letters before them, “B. Handle shipments”, each straight above its own list. */
function isLettered(lines: readonly Line[], index: number, nodes: Nodes): boolean {
  return lettered.test(lines[index]?.value ?? '') && bulletedItem(lines, index + 1, nodes) !== undefined;
}

// “Engagement Details for Vendors”
const titled = /^\p{Lu}[\p{L}'’-]*(?: ?[/&]| (?:of|for|and|or|to|in|with|the|a|\p{Lu}[\p{L}'’-]*)){1,7}:?$/u;

const calls =
  /\b(?:Conditions|Details|Environment|Highlights|Information|Notes|Overview|Package|Particulars|Process|Schedule|Summary|Terms)\b/;

/** Whether a line that speaks as headings do stands straight below two marked items, and apart from the list below it. */
function isBetweenLists(lines: readonly Line[], index: number, nodes: Nodes): boolean {
  const said = lines[index]?.value ?? '';
  if (lines[index + 1]?.value || !titled.test(said)) return false;
  if (!calls.test(said) && kindByWords(headingPhrase(said)) === undefined) return false;
  return [1, 2].every((step) => bulletedItem(lines, index - step, nodes));
}

/** The shortest line that is broken at its end, in characters. */
const broken = 60;
const ended = /[.,;:!?]$/;

/** Whether a word below a long item without an end is its end: of a text that has a blank line after each. */
function isEndOfItem(lines: readonly Line[], index: number, nodes: Nodes): boolean {
  const own = lines[index]?.value ?? '';
  if (wordCount(own) > 1 || own.endsWith(':')) return false;
  let at = index - 1;
  while (lines[at]?.value === '') at--;
  const above = lines[at]?.value ?? '';
  if (above.length < broken || ended.test(above)) return false;
  const phrase = headingPhrase(own);
  return (
    (sectionKindOf(phrase) ?? kindByWords(phrase)) === undefined &&
    bulletedItem(lines, at, nodes) !== undefined
  );
}

// “Our work centers in three areas:” goes on in small letters.
const sentence = /^\p{L}\S* (?:\S+ ){0,2}\p{Ll}{3,} (?:\S+ ){0,5}\p{Ll}+:$/u;

/** “You will be able to show that you:” says no more than the heading it is straight below, and a sentence no more than its list. */
function isIntroduction(line: Line, before: Line): boolean {
  if (!line.value.endsWith(':') || kindByWords(headingPhrase(line.value)) !== undefined) return false;
  return (
    sentence.test(line.value) ||
    before.value.startsWith(headingMark) ||
    sectionKindOf(headingPhrase(before.value)) !== undefined
  );
}

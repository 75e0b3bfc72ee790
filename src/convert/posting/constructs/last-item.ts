import type { ListItem, RootContent } from 'mdast';
import { type Line, wordCount } from '../../text/lines.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { isLegalText } from '../../words/legal-text.ts';
import type { Nodes } from '../nodes.ts';
import { cutsBehindItem } from './glued-cuts.ts';

/** Several sentences of more words than an item has. */
const longestItem = 25;

/**
 * The last item of a list that lost its line ends, whose mark stands at `mark`, and what follows it without one.
 *
 * ```text
 * … • Able to bake at night.Contoso is an equal opportunity employer.
 * ```
 */
export function lastItem(text: Line, mark: number, nodes: Nodes): (RootContent | ListItem)[] {
  const starts = [0, ...cutsBehindItem(text.value)];
  const pieces = starts.map((start, number) => pieceOf(text, start, starts[number + 1]));
  const end = pieces.findIndex(({ value }, number) => number > 0 && !isItem(value));
  return pieces.map(({ value, from }, number) => {
    const words = nodes.text(from, from + value.length);
    if (end >= 0 && number >= end) return nodes.paragraph(words);
    return nodes.item(number === 0 ? mark : from, undefined, words);
  });
}

function pieceOf({ value, from }: Line, start: number, end = value.length): Line {
  const said = value.slice(start, end);
  return { value: said.trim(), from: from + start + said.length - said.trimStart().length };
}

function isItem(value: string): boolean {
  return !isLegalText(value) && (wordCount(value) <= longestItem || sentencesOf(value).length === 1);
}

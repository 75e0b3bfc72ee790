import type { RootContent } from 'mdast';
import { fieldPropertyOf } from '../../headings/field-property.ts';
import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import type { Line } from '../../text/lines.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { Nodes } from '../nodes.ts';

// Straight after the end of a sentence, or of an item that has none: “… on bread.  REQUIREMENTS:  Two years of bread.”
const inside = /(?<=[.;!?)\p{Ll}]\s{1,3})\p{Lu}[^:：.;!?]{3,50}[:：]\s+(?=\S)/gu;
const label = /^[^:：]{3,60}[:：]/;

/** A line divided at the headings we know that stand in it with a colon: each a heading, and the text after it. */
export function labelledPassages({ value, from }: Line, nodes: Nodes): RootContent[] {
  // Nothing divides its own label: “Key Technical skills:” is one.
  const first = label.exec(value)?.[0] ?? '';
  const head = isHeading(first) ? first.length : 0;
  const starts = [
    0,
    ...matchesIn(value, inside)
      .filter((match) => match.index >= head && isKnown(match))
      .map(({ index }) => index),
  ];
  return starts.flatMap((start, number) => {
    const said = value.slice(start, starts[number + 1]).trimEnd();
    const own = label.exec(said)?.[0] ?? '';
    const title = isHeading(own) ? own : '';
    const rest = said.slice(title.length).trimStart();
    const end = from + start + said.length;
    return [
      ...(title ? [nodes.heading(nodes.text(from + start, from + start + title.length))] : []),
      ...(rest ? [nodes.paragraph(nodes.text(end - rest.length, end))] : []),
    ];
  });
}

const capitals = /^\p{Lu}[\p{Lu} &'’-]{5,}[:：]/u;

/** Whether a label is a heading we know; in capitals, by its words alone: BACKGROUND: */
export function isHeading(head: string): boolean {
  const phrase = headingPhrase(head);
  if (sectionKindOf(phrase) !== undefined) return true;
  return capitals.test(head) && fieldPropertyOf(phrase) === undefined && kindByWords(phrase) !== undefined;
}

function isKnown({ 0: said }: RegExpExecArray): boolean {
  const kind = sectionKindOf(headingPhrase(said));
  return kind !== undefined && kind !== 'skills' && kind !== 'other';
}

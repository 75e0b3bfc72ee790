import type { ListItem, RootContent } from 'mdast';
import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { type Line, wordCount } from '../../text/lines.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { Nodes } from '../nodes.ts';
import type { Construct } from './construct.ts';
import { gluedText } from './glued-text.ts';
import { lastItem } from './last-item.ts';

// A dot in the middle parts names as well (“Java · SQL”): before an item a word processor sets many spaces after it.
// An asterisk is one between spaces: what is to be filled in has it at the end of its name.
const mark = /(?:[•▪●]\s*|[·§]\s{2,}|(?<=\s)\*\s+)(?=\S)/g;

/** Fewer marks are part of a sentence, and items of fewer words on average are a row of names. */
const fewest = 3;
const words = 3;

/**
 * A list that lost its line ends but kept its bullets, and the headings between its items.
 *
 * ```text
 * Requirements •  Five years of baking •  A degree in flour Nice to Have •  Boots
 * ```
 */
export const bulletedRun: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line) return;
  const marks = matchesIn(line.value, mark).filter(({ 0: sign }, _, all) => sign[0] === all[0]?.[0][0]);
  if (marks.length < fewest) return;
  if (wordCount(line.value) < words * marks.length) return;

  const starts = marks.map(({ 0: sign, index: at }) => at + sign.length);
  const ends = [...marks.slice(1).map(({ index: at }) => at), line.value.length];
  // A bullet straight before the next one has no item.
  const idle = marks.filter(
    (_, number) => passage(line, starts[number] ?? 0, ends[number] ?? 0).value === '',
  );
  const head = passage(line, 0, marks[0]?.index ?? 0);
  const found = [
    ...blocks(head, 0, nodes, (text) => introduced(text, nodes)),
    ...marks.flatMap(({ index: at }, number) =>
      blocks(passage(line, starts[number] ?? 0, ends[number] ?? 0), 1, nodes, (text) =>
        number === marks.length - 1
          ? lastItem(text, line.from + at, nodes)
          : [nodes.item(line.from + at, undefined, nodes.text(text.from, text.from + text.value.length))],
      ),
    ),
  ];
  const setAside = idle.map(({ index: at }) => ({
    from: line.from + at,
    to: line.from + at + 1,
    reason: 'mark' as const,
  }));
  return { size: 1, nodes: found, setAside };
};

/** The words of a line between two places, without the space around them. */
function passage({ value, from }: Line, start: number, end: number): Line {
  const said = value.slice(start, end);
  const trimmed = said.trim();
  return { value: trimmed, from: from + start + said.length - said.trimStart().length };
}

type Block = RootContent | ListItem;

/** What a passage is, and the heading of the next items that it ends in, `first` at the earliest. */
function blocks(text: Line, first: number, nodes: Nodes, make: (text: Line) => readonly Block[]): Block[] {
  const at = headingIn(text.value, first);
  if (at === undefined) return text.value ? [...make(text)] : [];
  const before = passage(text, 0, at);
  return [
    ...(before.value ? make(before) : []),
    nodes.heading(nodes.text(text.from + at, text.from + text.value.length)),
  ];
}

// “… in our bakery. Bakers should possess the following skills:”
const introduction = /(?<=[.!?]\s{1,3})(?=\p{Lu})[^.!?]{10,120}:$/u;

/** What stands before a list; the sentence that introduces the list is apart. */
function introduced(text: Line, nodes: Nodes): readonly Block[] {
  const at = introduction.exec(text.value)?.index ?? text.value.length;
  const before = passage(text, 0, at);
  const last = passage(text, at, text.value.length);
  return [
    ...(gluedText([before], 0, nodes)?.nodes ?? [paragraph(before, nodes)]),
    ...(last.value ? [paragraph(last, nodes)] : []),
  ];
}

function paragraph({ value, from }: Line, nodes: Nodes): RootContent {
  return nodes.paragraph(nodes.text(from, from + value.length));
}

/** The longest heading at the end of a passage, in characters and words. */
const longest = 80;
const mostWords = 8;
// A heading begins with a capital: after the end of a sentence, or after a word in small letters that does not go on.
const beginning =
  /(?<=^|[.!?:;)+]\s{0,3}|\p{Ll}\s{0,3})(?<!\b(?:in|of|with|and|or|for|to|the|a|an|on|our|your)\s{1,3})\p{Lu}/gu;
const titled =
  /^(?:(?:\p{Lu}[\p{L}’'/-]*|and|and\/or|&|or|of|to|for|the|in|a|you|we)[\s,]+)+\p{Lu}[\p{L}’'/-]*:?$/u;
const alone = /^(?:responsibilities|requirements|qualifications|duties|benefits|perks)$/;

function headingIn(text: string, first: number): number | undefined {
  const from = Math.max(0, text.length - longest);
  const tail = text.slice(from);
  for (const { index: at } of matchesIn(tail, beginning)) {
    const said = tail.slice(at);
    if (from + at < first || (at === 0 && from > 0) || wordCount(said) > mostWords) continue;
    if (isHeading(said, named.test(tail.slice(0, at)))) return from + at;
  }
}

// A word with a capital and a space: what follows goes on with it, as in “Weekly Pay Periods”.
const named = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'/-]{0,30} $/u;

/** Whether words are a heading; those that go on with a name only where we know the whole of it, or a colon ends it. */
function isHeading(said: string, goesOn: boolean): boolean {
  const phrase = headingPhrase(said);
  if (wordCount(said) === 1) {
    return alone.test(phrase) || (said.endsWith(':') && sectionKindOf(phrase) !== undefined);
  }
  if (!titled.test(said)) return false;
  if (sectionKindOf(phrase) !== undefined) return true;
  return (!goesOn || said.endsWith(':')) && kindByWords(phrase) !== undefined;
}

import { type Line, neighbour, wordCount } from '../../text/lines.ts';
import { asksApplicant } from '../../words/applicant-questions.ts';
import { saysWhere } from '../../words/places.ts';
import { isTitleAlone } from '../../words/role-nouns.ts';
import type { Construct } from './construct.ts';

const picture = /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D){1,6} ?(?=\p{Lu})/u;
const words = /^[\p{L}\p{M}&/,'’ -]{3,}[?:]?$/u;
/** The longest heading of this kind, and the shortest line below it, in words. */
const longest = 6;
const shortest = 4;
/** One picture may stand before anything. */
const fewest = 2;

/**
 * A short line that begins with a picture, stands apart above text that has none, and is not the only one.
 *
 * ```text
 * 🤝 How we work
 *
 * Our bakers work in teams of eight …
 * ```
 */
export const picturedHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (!line || !isHeading(lines, index) || countIn(lines) < fewest) return;
  return { size: 1, nodes: [nodes.heading(nodes.text(line.from, line.from + line.value.length))] };
};

function isHeading(lines: readonly Line[], index: number): boolean {
  const { value = '' } = lines[index] ?? {};
  const [mark] = picture.exec(value) ?? [];
  if (mark === undefined || lines[index - 1]?.value || wordCount(value) > longest + 1) return false;
  const said = value.slice(mark.length);
  // What a head says beside pictures is its facts: a title, a place.
  if (!words.test(said) || saysWhere(said) || isTitleAlone(said) || asksApplicant(said)) return false;
  const below = neighbour(lines, index, 1)?.value ?? '';
  return neighbour(lines, index, -1) !== undefined && !picture.test(below) && wordCount(below) >= shortest;
}

const counts = new WeakMap<readonly Line[], number>();

/** How many lines of a text are written so: counted once. */
function countIn(lines: readonly Line[]): number {
  const known = counts.get(lines) ?? lines.filter((_, index) => isHeading(lines, index)).length;
  counts.set(lines, known);
  return known;
}

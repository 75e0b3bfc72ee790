import { tokensOf } from '../../convert/skills/tokens.ts';
import { type Lexicon, labelsOf } from './lexicon.ts';

/** What a reader may have meant by words that no role says: a skill's name, or the words mended one by one; nothing where nothing is near. */
export function meant(text: string, unknown: readonly string[], lexicon: Lexicon): string | undefined {
  const label = nearest(text, lexicon.skills.flatMap(labelsOf));
  if (label) return label;
  const words = [
    ...new Set([
      ...lexicon.words,
      ...lexicon.skills.flatMap(labelsOf).flatMap((name) => tokensOf(name).map(({ key }) => key)),
    ]),
  ];
  const mended = text.split(' ').map((word) => (unknown.includes(word) ? nearest(word, words) : word));
  const told = mended.includes(undefined) ? undefined : mended.join(' ');
  return told === text ? undefined : told;
}

/** The nearest of some names, the first of those that are as near; nothing where all are too far. */
function nearest(text: string, names: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  let best: string | undefined;
  let limit = slipsIn(lower);
  for (const name of names) {
    const slips = distance(lower, name.toLowerCase(), limit);
    if (slips > limit || slips === 0) continue;
    best = name;
    limit = slips - 1;
  }
  return best;
}

/** How many slips a word may have: none where it is so short that any other is near. */
function slipsIn({ length }: string): number {
  return length < 4 ? 0 : length < 6 ? 1 : 2;
}

/** How many letters were added, left out, changed or swapped with the next; more than `limit` is not counted to the end. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

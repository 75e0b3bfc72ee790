import { matchesIn } from '../text/matches-in.ts';
import type { Span } from '../text/span.ts';
import { isDegreeByLetters } from './degree-letters.ts';

/** Degrees by schema.org's and Google's categories of credentials; a college degree is of no one of them. */
const degrees: readonly (readonly [category: string, words: RegExp, letters?: RegExp])[] = [
  ['high school', /\b(?:high school|secondary school)\b/gi, /\bGED\b/g],
  ['associate degree', /\bassociate(?:['’]s)? degree\b/gi],
  ['college degree', /(?<!\byear )\b(?:college|university) degree\b/gi],
  [
    'bachelor degree',
    /\bbachelor|\bbaccalaureate\b|\bundergraduate degree\b|\bfour[- ]year (?:college |university )?degree\b/gi,
    /(?<![\p{L}.])B\.?(?:S\.?c?|A|Eng|Tech|SCS|SEE|SCE|SME|SIT)\.?(?![\p{L}\p{N}])/gu,
  ],
  [
    'postgraduate degree',
    /\bmaster(?:['’]?s?(?=\W*(?:degree|or|and|in|,|\/|\())|['’]s\b)|\bdoctora(?:l|te)\b(?!\W{1,3}(?:doctorate )?not (?:required|necessary))|\b(?:post)?graduate degree\b|\badvanced degree\b/gi,
    /(?<![\p{L}.])(?:M\.?(?:S\.?c?|Eng|B\.?A|SCS|SEE|SME|SIT)|Ph\.? ?[Dd])\.?(?![\p{L}\p{N}])/gu,
  ],
];

/** A degree that a text names, by category, and where it stands in it. */
export interface Degree extends Span {
  readonly category: string;
}

/** The degrees a text names, category by category. */
export function degreesIn(text: string): Degree[] {
  return degrees.flatMap(([category, words, letters]) => {
    const named = matchesIn(text, words).map((match) => spanOf(match));
    const lettered = letters
      ? matchesIn(text, letters)
          .map((match) => spanOf(match))
          .filter((span) => isDegreeByLetters(text, span))
      : [];
    return [...named, ...lettered].map((span) => ({ category, ...span }));
  });
}

function spanOf({ 0: said, index }: RegExpExecArray): Span {
  return { from: index, to: index + said.length };
}

import { matchesIn } from '../text/matches-in.ts';

const numbers = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
];

const count = `(\\d{1,2}|${numbers.join('|')})`;
// two (2), 2 (two), six to seven (6-7)
const again = `(?: ?\\((?:\\d{1,2}(?: ?[-–—] ?\\d{1,2})?\\+?|${numbers.join('|')})\\))?`;
const years = new RegExp(
  `\\b${count}${again} ?\\+?(?:(?: ?[-–—] ?| to | (?=\\d{1,2} years))${count}${again} ?\\+?)?(?: or more| plus)?(?: full)? {0,3}-?(?:years?\\b|yrs?\\b|y\\b|Jahren?\\b|ans\\b|años\\b|anni\\b|jaar\\b)(?! old)\\+?`,
  'gi',
);

/** A span of years a text names, the least where it gives a range; `from` and `to` within the text. */
export interface Years {
  readonly years: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The years a line asks for.
 *
 * ```text
 * At least 3 years of Python, 5-7 yrs of C++ → 3, 5
 * ```
 */
export function yearsIn(text: string): Years[] {
  return matchesIn(text, years)
    .map((match) => ({
      years: read(match[1] as string),
      from: match.index,
      to: match.index + match[0].length,
    }))
    .filter((found) => found.years > 0 && found.years <= 40);
}

function read(digits: string): number {
  const word = numbers.indexOf(digits.toLowerCase());
  return word === -1 ? Number(digits) : word + 1;
}

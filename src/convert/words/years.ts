import { matchesIn } from '../text/matches-in.ts';
import type { Span } from '../text/span.ts';

const numbers = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const names = `twenty-(?:${numbers.slice(0, 9).join('|')})|${numbers.join('|')}`;

const count = `(\\d{1,2}(?:\\.\\d)?|${names})`;
// two (2), 2 (two), six to seven (6-7)
const again = `(?: ?\\((\\d{1,2}|${names})(?: ?[-–—] ?\\d{1,2})?\\+?\\))?`;
const further = `(?:(?: ?(?:--|[-–—~～〜]) ?| to | (?=\\d{1,2} years))${count}${again} ?\\+?)?`;
const yearUnit = 'years?\\b|yrs?\\b|y\\b|Jahren?\\b|ans\\b|años\\b|anni\\b|jaar\\b';
// Months are told of experience alone: a contract, a trial and a plan are counted in them as well.
const monthUnit = 'months?\\b(?=[^.;,:()]{0,60}\\bexperience)|mois\\b(?=[^.;,:()]{0,60}\\bexpérience)';
const spans = new RegExp(
  `(?:(?<!\\d[.,])\\b${count}${again}|\\((\\d{1,2})\\)) ?\\+?${further}(?: or more|[ -]plus)?(?: (?:full|overall|total|consecutive|solid|progressive|relevant|professional|recent))? {0,9}-?(?:(?:${yearUnit})(?: (?:and )?(\\d{1,2}) months?\\b)?|(${monthUnit}))(?! old)\\+?`,
  'giu',
);
// In the last three years, within the first six months; less than a year and at most two are not asked for, “not less than” one is.
const passing =
  /(?:\b(?:first|initial|last|past|previous|next|coming|every|within|at most|max(?:imum|\.)?(?: of)?|(?<!\b(?:no|not) )(?:less|fewer) than|(?:no|not) more than|up to)\s|[<≤]\s?)$/i;
const look = 16;
// “3 years if you hold a licence” asks that of some alone.
const conditional = /^ if\b/i;

/** A span of years a text names, the least where it gives a range; `from` and `to` within the text. */
export interface Years extends Span {
  readonly months: number;
}

const mostMonths = 480;

/**
 * The years a line asks for, in months.
 *
 * ```text
 * At least 3 years of Python, 5-7 yrs of C++, 1 year 6 months, eighteen (18) months of experience → 36, 60, 18, 18
 * ```
 */
export function yearsIn(text: string): Years[] {
  return matchesIn(text, spans)
    .filter(
      ({ 0: said, index }) =>
        !passing.test(text.slice(Math.max(0, index - look), index)) &&
        !conditional.test(text.slice(index + said.length)),
    )
    .map((match) => ({ months: monthsOf(match), from: match.index, to: match.index + match[0].length }))
    .filter(({ months }) => months > 0 && months <= mostMonths);
}

// Nothing but years: at least 3 years of experience
const leading = /^(?:at least|over|min(?:imum|\.)?(?: of)?)? ?$/i;
const ending = /^(?: of| experience| exp\.?)*$/i;

/** The months of a value that says how much experience is asked for and nothing else: 3-5 years. */
export function monthsAlone(value: string): number | undefined {
  const said = `${value.trim()} of experience`;
  const [years] = yearsIn(said);
  const isAll = years && leading.test(said.slice(0, years.from)) && ending.test(said.slice(years.to));
  return isAll ? years.months : undefined;
}

function monthsOf([, said = '', again, bare, , , more = '0', isMonths]: RegExpExecArray): number {
  // Twenty-four (24): the figure says all of it.
  const figure = [bare, again, said].find((words) => words && /^\d/.test(words)) ?? said;
  return Math.round(read(figure) * (isMonths ? 1 : 12)) + Number(more);
}

const tens = 'twenty-';

function read(digits: string): number {
  const word = digits.toLowerCase();
  if (word.startsWith(tens)) return 20 + numbers.indexOf(word.slice(tens.length)) + 1;
  const index = numbers.indexOf(word);
  return index === -1 ? Number(digits) : index + 1;
}

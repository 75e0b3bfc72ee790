import { type Amount, amountOf, end, to } from './amounts.ts';
import { digits, scale } from './sums.ts';

/** A number without a currency that is an amount of money where pay is spoken of. */
export interface BareAmount extends Amount {
  /** Whether it is said what it is paid for: 22.50 an hour. */
  readonly isPaidFor: boolean;
}

const paid =
  '(?: ?/ ?|,? (?:per|an?|each) )(?:hour|hr|day|week|wk|month|mo|year|yr|annum)(?!\\p{L})|(?: ?p\\.?[ah]| ?pcm)(?!\\p{L})|,? (?:annual(?:ly)?|yearly|hourly|monthly|weekly|daily)(?!\\p{L})';
const numbers = new RegExp(
  `(?<![\\p{L}\\p{Sc}\\d.,'’/#-])${digits}${scale}(?:(?:${paid})?${to}${digits}${scale})?(?<paid>${paid})?${end}`,
  'giu',
);
/** Numbers of which there is nothing else below a label of pay: 45,000, 45k, 450000; but no year, and no grade. */
const large = /^\d{2,3}[,. '’]\d{2,3}(?!\d)|^\d,\d{2},\d{3}|^\d{5,7}(?:\.\d{2})?$/;

/** The amounts of a text that names no currency, in order: 40,000 – 50,000, or 22.50 – 30.00 per hour. */
export function bareAmountsIn(text: string): BareAmount[] {
  return [...text.matchAll(numbers)].flatMap((match) => {
    const [, low = '', lowScale, high, highScale] = match;
    const isPaidFor = match.groups?.paid !== undefined;
    const isLarge = large.test(high ?? low) || (highScale ?? lowScale) !== undefined;
    if (!isPaidFor && !isLarge) return [];
    const upper = high === undefined ? undefined : ([high, highScale] as const);
    return amountOf(match, undefined, [low, lowScale], upper).map((amount) => ({ ...amount, isPaidFor }));
  });
}

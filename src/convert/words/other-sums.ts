import type { Span } from '../text/span.ts';
import { isNotSoHere } from './not-so-here.ts';

/** What is paid or given beside the pay, as the source of an expression. */
export const extra =
  '(?:bonus(?:es)?|stipends?|allowances?|reimburs\\w+|budgets?|match\\w*|referrals?|tuition|education|learning|training|wellness|commut\\w+|equipment|relocation|deductible|insurance|coverage|credits?|equity|stocks?|RSUs?|shares|sign[- ]?on|signing|gift\\w*|vouchers?|discounts?)';

// What stands beside a sum straight: $5,000 signing bonus; $60,000 plus bonus is pay.
const kind =
  '(?:sign[- ]?on|signing|annual|yearly|monthly|quarterly|one[- ]time|cash|performance|retention|referral|relocation|welcome|joining|start(?:ing|[- ]up)?|holiday|year[- ]end)';
const gift =
  '(?:bonus(?:es)?|commissions?|referrals?|reimburs\\w+|tuition|relocation|equity|stocks?|RSUs?|shares|gift\\w*|vouchers?|discounts?)';
// London weighting: £5,000; but “including London weighting: £45,000”
const weighting = '(?<!\\b(?:inc\\w{0,7}\\.?|with|plus|and)(?: of)? (?:\\w{1,12} ){0,2})weighting';
const giftBefore = new RegExp(
  `(?<!(?:\\b(?:plus|and|with|including)|[+&/]) ?)\\b(?:${gift}|${weighting})(?: (?:is|are|of|pays?|worth|up to|is up to))? ?:?\\s?$`,
  'i',
);
const giftBehind = new RegExp(
  `^ (?:(?:in|of) )?(?:${kind} ){0,3}${gift}\\b(?! (?:of|up to)\\b| ?[:\\d$€£])`,
  'i',
);

// What others are paid, what somebody has in hand, and what an applicant pays.
const theirs =
  /\b(?:clients|customers|members|users|patients|students|companies|brands|competitors|founders)(?: (?:who|that|can|could|may|typically|often|currently|usually)){0,2} (?:earn|make|pay|spend|save|get)(?:ing)?(?: (?:over|about|around|at least|up to|more than|an average of))? $/i;
const inHand =
  /\b(?:payrolls?|budgets?|revenues?|turnover|fees?|fines?|deposits?|donations?|funding|portfolios?|grants?|prizes?)(?: (?:is|are|was|of|in|worth|over|about|around|up to|at least|more than|exceeding)){0,2} ?:?\s?$/i;
// What is paid on top of it: an additional payment of £3,000 for tutoring.
const onTop =
  /\b(?:additional|extra|further|one[- ]off|separate|supplementary) (?:payments?|sums?|amounts?)(?: (?:is|are|of|worth|up to|is up to|of up to)){0,2} ?:?\s?$/i;
// What is kept back of the pay.
const keptBack =
  /\bsalary (?:sacrific|packag)\p{Ll}{1,4}(?: \p{L}{1,12}){0,3} ?:?(?: (?:of|up to|of up to))? $/iu;

/** Whether the words straight behind a sum say that it is given beside the pay: signing bonus. */
export function isGift(behind: string): boolean {
  return giftBehind.test(behind);
}

/** How far before a sum it is looked at whose it is, in characters. */
const reach = 60;

/**
 * Whether the words straight beside a sum say that it is none of the pay.
 *
 * ```text
 * a bonus of | $5,000 |, base $50,000
 * our clients earn | $500,000 | a year
 * application fee: | $50 |
 * ```
 */
export function isOtherSum(text: string, sum: Span): boolean {
  const { from, to } = sum;
  const said = text.slice(Math.max(0, from - reach), from);
  if (isGift(text.slice(to)) || isNotSoHere(text, sum)) return true;
  return [giftBefore, theirs, inHand, onTop, keptBack].some((pattern) => pattern.test(said));
}

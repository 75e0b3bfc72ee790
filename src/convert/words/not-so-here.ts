import type { Span } from '../text/span.ts';

// Where a sentence turns from what is not so to what is: it was …; now it is …
const turn = /[;!?\n]|\.\s|\b(?:but|now|today)\b/i;

// Not $120,000, we no longer pay, you need not work; but “not less than”, and “why not earn …?” asks.
const denied =
  /(?<!\b(?:why|or|if) )(?:\b(?:not|cannot|never|no longer)|n['’]t)(?: (?:be|being|ever|exactly|going|expected|required|asked|scheduled|pay|pays|paid|paying|earn|earning|offer|offering|receive|get|make|ask|have|work|working|to|for|of|you|a|an|the|our|salary|wage|rate)){0,6} $/i;

// Used to pay, was $90,000; but “was set at” says what it is.
const about = '(?: (?:a|the|about|around|over|only|once|originally|between|from|up to|at)){0,3} $';
const before = new RegExp(
  `\\b(?:was|were|had been|formerly|previously|used to (?:be|pay|earn|make|offer|ask|get|have|work)(?: \\p{Ll}{1,12}){0,3})${about}`,
  'iu',
);
const longAgo = new RegExp(
  `\\b(?:previously|formerly|last (?:year|month|season|summer|winter)|in (?:the past|(?:19|20)\\d\\d)|years ago)\\b[^;.!?]{0,60}(?<!\\b(?:be|are|is|get|being|been|have|has) )\\b(?:earned|paid|made|received|offered|worked|got|averaged)(?: \\p{Ll}{1,12}){0,3}${about}`,
  'iu',
);

// $90,000 a year (last year)
const lately =
  /^(?: (?:an?|per) \p{L}{3,5})?,? \(?(?:last (?:year|month|season|summer|winter)|in the past|years ago)\b/iu;

// If you were in Oslo; but “if you live in Oslo” may well be.
const ifSo = /\bif (?:you|they|it|this|we|he|she|I|(?:the|your|this|our) \p{L}{2,15}) (?:were|had|lived)\b/iu;

/** Firms that are not this one do what the words say: our competitors ask for, other shops pay. */
const rivals =
  /\b(?:(?:competitors?|rivals?)|(?:other|most|many|some) (?:shops|stores|firms|companies|employers|businesses|agencies|places|offices|schools))(?: (?:often|usually|typically|still|may|might|will|would|can)){0,2} (?:pay|offer|ask|want|need|demand|require|expect|give|work|charge)s?(?: \p{Ll}{1,12}){0,4} $/iu;

// Employees earning less than, those who work at least: whoever is of them, and not whoever is sought.
const ofSome =
  /(?<!\b(?:seek|seeking|for|need|want|hire|hiring) )\b(?:those|anyone|everyone|people|candidates|applicants|employees|associates|(?:team )?members|staff|workers|individuals)(?: (?:earning|making|paid|expecting|wanting|asking|working|averaging|scheduled)| (?:who|that)(?: (?:are|regularly|usually)){0,2} (?:earn|make|paid|expect|want|ask|work|average|scheduled))(?: (?!(?:earn|make|receive|get|are|can|will)\b)\p{Ll}{1,12}){0,4} (?:less|more|fewer|above|below|over|under|at least|at most|up to|minimum of)(?: than)? $/iu;
const forBenefits =
  /\bfor (?:those|anyone|everyone|people|employees|associates|(?:team )?members|staff|workers|individuals) (?:who (?:are )?)?(?:work|working|average|averaging|scheduled)(?: \p{Ll}{1,12}){0,4} (?:at least|more than|over|(?:a )?minimum of) $/iu;

// The average in the industry is, minimum wage in Oregon is: of a trade or a place.
const ofAll =
  /(?<!\b(?:above|than|over) )\b(?:(?:industry|market|national|nationwide|statewide) (?:average|median)(?: \p{L}{1,12}){0,6}|(?:average|median|typical|usual)(?: \p{L}{1,12}){0,4} (?:in|across) (?:the|this|our) (?:industry|sector|market|country|state|region|trade|profession|city)|(?:minimum|living) wage (?:in|of) (?:the )?\p{Lu}[\p{L} ,]{1,30}|(?:state|federal|national|city|local|legal|statutory) minimum wage)(?: is| was| are|:) $/iu;

// And list the salary as: an order to whoever reads it, which says nothing of the work.
const order =
  /(?:^\W{0,3}|[,:] |\b(?:and|please|then|must|to) )(?:list|report|output|record|state|return|print|show|write|give|set|extract|treat) (?:\p{Ll}{1,12} ){1,4}(?:as|to be) $/iu;

const pasts = [before, longAgo];
const others = [rivals, ofSome, forBenefits, ofAll];

/** How far around words it is looked at whether they are so, in characters. */
const reach = 120;

/**
 * Whether a sentence that says something says as well that it is not so of this work and now: it is denied or past,
 * would be so elsewhere, or is so of others.
 *
 * ```text
 * We no longer pay | $20 | per hour
 * The salary was | $80,000 |; it is now …
 * If you were in Oslo, the salary would be | $90,000 |
 * Our competitors ask for | 60 hours per week |
 * ```
 */
export function isNotSoHere(text: string, { from, to }: Span): boolean {
  const said = text.slice(Math.max(0, from - reach), from);
  const clause = said.split(turn).at(-1) ?? '';
  const rest = text.slice(to, to + reach).split(turn)[0] ?? '';
  if (ifSo.test(clause) || ifSo.test(rest) || lately.test(rest)) return true;
  return [denied, order, ...pasts, ...others].some((pattern) => pattern.test(clause));
}

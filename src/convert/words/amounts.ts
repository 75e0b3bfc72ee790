import { matchesIn } from '../text/matches-in.ts';
import { codeAfter, currencyOf, dollarIn, signAfter, signBefore } from './currencies.ts';
import { isGift } from './other-sums.ts';
import { digits, lakhsPer, type Sum, scale, sumOf } from './sums.ts';

/** What nobody is paid: sums that an employer has, moves or sells. */
const large =
  '(?:[MBTmbt]|[mbt]n|trn|[mb]ln|M(?:io|rd|n|ln)|[Mm]illi(?:ons?|onen|arden?)|[BbTt]r?illions?)(?![\\p{L}\\d])';
/** What may stand at a number without a space: 12ph, 35,000pa, and the next line where line ends were lost. */
const glued = 'p\\.?[adhmw](?!\\p{L})|p/|pcm|per|hr|to\\b|and\\b|\\p{Lu}\\p{Ll}{3}|\\p{Lu}{5}';
/** Of a number that goes on in another way nothing is taken: 1e309, 1_200, 2m, 3 Mrd. */
export const end = `(?![\\d_]|[.,'’]\\d| ?[万萬億亿만억]| ?${large}|(?!${glued})[\\p{Lu}\\p{Ll}])`;

const money = `${digits}${scale}${codeAfter}${end}`;
/** What stands between the ends of a range, with the spaces that forms leave there: $25.96  to - $30.28; a 401k behind a dash is no end. */
export const to = ' {0,3}(?:-|–|—|(?:up |rising )?to(?: ?[-–])?|To|TO|and|à|bis) {0,3}(?!40[13] ?\\(?[kKbB])';
// £25,714 (SCP 12) to £28,163, £25,714 to UPR 3 - £41,604: points of a scale stand beside the ends.
const toPoint = `(?: \\([A-Z][^()]{1,20}\\))?${to}(?:[A-Z]{2,5} ?\\d{1,2} (?:- )?)?`;
// $20/hr - $25/hr: both are paid for the same, else it is no range.
const per =
  '(?: ?(?:(?:/|per|an?) ?)?(?<unit>[Hh]ourly|[Dd]aily|[Ww]eekly|[Mm]onthly|[Yy]early|[Aa]nnually|hour|hr|h|day|week|wk|month|mo|year|yr|annum)(?!\\p{L}))?';
const perSame = '(?= ?(?:/|per|an?)? ?\\k<unit>)';
const ranges = new RegExp(
  `${signBefore} ?${money}(?:${per}${toPoint}(?:${signBefore} ?)?${money}${perSame}|(?!${to}(?:${signBefore} ?)?[\\d.,]+ ?${large}))`,
  'gu',
);

const behind = new RegExp(
  `(?<![\\p{L}\\p{Sc}\\d.,'’])${digits}${scale}(?: ?${signAfter})?(?:${to}${digits}${scale})? ?${signAfter}`,
  'gu',
);

// Lakhs a year are rupees, with or without their sign: 12-15 LPA.
const few = '(\\d{1,3}(?:\\.\\d{1,2})?)';
const rupees = new RegExp(
  `(?<![\\p{L}\\d.,])(?:Rs\\.? ?)?${few}(?:${to}${few})? ?(${lakhsPer})(?![\\p{L}\\d])`,
  'gu',
);

/** An amount of money, or a range of it, where a text has it. */
export interface Amount {
  /** A code of ISO 4217, or the sign as it stands where that is no one currency; none of a bare amount. */
  readonly currency?: string;
  readonly low: number;
  readonly high?: number;
  /** Whether it says of itself what it is paid for: LPA, LPM. */
  readonly unit?: 'YEAR' | 'MONTH';
  readonly from: number;
  readonly to: number;
}

// Most lines have none.
const digit = /\d/;

/** The amounts of money that a text names, in order; where none has its currency before it, those that have it behind, else lakhs. */
export function amountsIn(text: string): Amount[] {
  if (!digit.test(text)) return [];
  const dollar = text.includes('$') ? dollarIn(text) : undefined;
  const signed = matchesIn(text, ranges).flatMap((match) => {
    const [, sign = '', low = '', lowScale, lowCode, , , high, highScale, highCode] = match;
    const currency = currencyOf(lowCode ?? highCode ?? sign, dollar);
    return amountOf(match, currency, [low, lowScale], high === undefined ? undefined : [high, highScale]);
  });
  if (signed.length > 0) return signed;
  const after = matchesIn(text, behind).flatMap((match) => {
    const [, low = '', lowScale, , high, highScale, sign = ''] = match;
    const currency = currencyOf(sign, dollar);
    return amountOf(match, currency, [low, lowScale], high === undefined ? undefined : [high, highScale]);
  });
  if (after.length > 0) return after;
  return matchesIn(text, rupees).flatMap((match) => {
    const [, low = '', high, scale] = match;
    return amountOf(match, 'INR', [low, scale], high === undefined ? undefined : [high, scale]);
  });
}

/** What a match says: one sum, or two that are a range. */
export function amountOf(
  match: RegExpExecArray,
  currency: string | undefined,
  low: Sum,
  high?: Sum,
): Amount[] {
  const scales = [low, high].map((scaled) => scaled?.[1]?.replaceAll('.', '').toLowerCase());
  // A single L is a lakh of rupees, and else litres or a size.
  if (scales.includes('l') && currency !== 'INR') return [];
  // 12-15 lakhs, but 50,000 – 1 lakh.
  const isShared = high && low[1] === undefined && sumOf(low) <= sumOf([high[0], undefined]);
  const unit = unitOf[scales.find((words) => words && unitOf[words]) ?? ''];
  const least = sumOf(isShared ? [low[0], high[1]] : low);
  const amount = { ...(currency && { currency }), low: least, ...(unit && { unit }), from: match.index };
  const most = high && sumOf(high);
  const to = match.index + match[0].length;
  if (most === undefined) return [{ ...amount, to }];
  if (most >= least) return [{ ...amount, high: most, to }];
  const toFirst = match.index + match[0].indexOf(low[0]) + low[0].length;
  const rest = match.input.slice(toFirst, to);
  // $90,000 – $70,000 is a range from its end; $90,000 – 5 weeks off, $90,000 and $30,000 bonus: something else is none.
  const isMoney = (most >= thousand || sign.test(rest)) && !isGift(match.input.slice(to));
  if (isMoney && falls.test(rest) && most >= least / mostApart)
    return [{ ...amount, low: most, high: least, to }];
  return [{ ...amount, to: toFirst }];
}

// From one to the other, and not one and the other.
const falls = /[-–—]| to /;
const thousand = 1000;
const sign = /\p{Sc}/u;
/** How many times the least the most of a range that falls may be. */
const mostApart = 4;
const unitOf: Record<string, Amount['unit']> = { lpa: 'YEAR', lpm: 'MONTH' };

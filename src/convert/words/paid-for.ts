import type { RoleFacts } from '../schema.ts';
import { matchesIn } from '../text/matches-in.ts';
import type { Span } from '../text/span.ts';

/** The time an amount is paid for, as schema.org's QuantitativeValue names it. */
export type UnitText = NonNullable<NonNullable<RoleFacts['baseSalary']>['unitText']>;

const units: readonly (readonly [UnitText, RegExp])[] = [
  [
    'HOUR',
    /\b(?:per|an|a|\/)[ -]?hour|\bhourly|\/ ?h(?:(?:ou)?r)?\b|(?<=\d ?)p\.?h\b|\bhoraire\b|\bde l['’]heure|\bpro Stunde|\bStundenlohn/gi,
  ],
  ['DAY', /\b(?:per|a) day|\bday[ -]rate|\bdaily|\/ ?day\b|\bpar jour|\bpro Tag\b/gi],
  ['WEEK', /\b(?:per|a) week|\bweekly|\/ ?w(?:ee)?k\b|\bpar semaine|\bpro Woche/gi],
  [
    'MONTH',
    /\b(?:per|a)[ -]month|\bmonthly|\/ ?mo(?:nth)?\b|(?<=\d ?)pcm\b|\bmensuel|\bpar mois|\bpro Monat|\bmonatlich/gi,
  ],
  [
    'YEAR',
    /\b(?:per|a)[ -]year|\bannum\b|\bannual(?:ly)?|\byearly|\/ ?y(?:ea)?r\b|(?<=[\dk] ?)p\.?a\b|\bannuel|\bpar an\b|\bpro Jahr|\bjährlich|\bJahresgehalt/gi,
  ],
];

// What data calls the unit, straight after an amount: “USD 120000 - 150000 YEAR”, “20 - 25 PER_HOUR”.
const unitCode = /^ (?:per[ _])?(hour|day|week|month|year)$/i;
const unitCodes = new Map(units.map(([unit]) => [unit.toLowerCase(), unit]));

// 40 hours per week, one day a week, paid monthly, bi-weekly, reviewed annually
const ofOther =
  /(?:\b(?:hours?|hrs?|days?|nights?|shifts?|evenings?|weekends?|times?|once|twice|leave|vacation|paid|payable|reviewed|increased)(?: (?:off|each))?|\b(?:bi|semi))[ -]?$/i;
// An annual bonus, daily meals; but an annual salary, hourly depending on experience
const adjective = /(?:annual|[^l]ly)$/i;
const ofPay =
  /^(?:ized|ised)?(?!\s\p{Ll})|^\s(?:(?:base|basic|starting|gross|net|total|target|cash|minimum|maximum|average|estimated|expected|guaranteed|full|part)[ -](?:time )?){0,3}(?:salar(?:y|ies)|pay(?!roll)|rates?|wages?|compensation|remuneration|earnings|income|package|range|base|basis|gross|net|equivalent|CTC|OTE|D\.?O\.?[EQ]|depending|dependent|based|commensurate|according|plus|and|or|with|for|to|at|in|before|after|is|of|as|pro rata)\b/iu;
/** How far before and behind an amount it is said what it is paid for, in characters. */
const farBefore = 60;
const farBehind = 40;
// $20, $22 or $24 an hour
const together = /^(?:[\p{Sc}\d.,kK/\s–—-]|\b(?:or|and|to|up)\b)*$/u;
const apart = /[\p{Sc}\d;!?]|\.\s/u;

/**
 * What an amount of a text is paid for: what is said of it behind or before, the nearest.
 *
 * ```text
 * | $50,000 | per year, 40 hours per week     YEAR
 * | $50,000 | plus an annual bonus            nothing
 * ```
 */
export function paidFor(text: string, { from, to }: Span): UnitText | undefined {
  const code = unitCodes.get(unitCode.exec(text.slice(to))?.[1]?.toLowerCase() ?? '');
  if (code) return code;
  const start = Math.max(0, from - farBefore);
  const near = text.slice(start, to + farBehind);
  const distances = mentionsIn(near).flatMap(({ unit, ...mention }) => {
    const isBehind = mention.from >= to - start;
    const between = isBehind ? near.slice(to - start, mention.from) : near.slice(mention.to, from - start);
    const isOfIt = !apart.test(between) || (isBehind && together.test(between));
    return isOfIt && (isBehind || !ofAnother.test(near.slice(0, mention.from)))
      ? [{ unit, distance: between.length }]
      : [];
  });
  return distances.sort((a, b) => a.distance - b.distance)[0]?.unit;
}

// $200 a month: what stands before it is paid for that.
const ofAnother = /\p{Sc} ?\d[\d.,kK]{0,12} ?$/u;

/** What a label says that the amounts below it are paid for. */
export function paidForIn(label: string): UnitText | undefined {
  return mentionsIn(label)[0]?.unit;
}

function mentionsIn(text: string): (Span & { readonly unit: UnitText })[] {
  return units.flatMap(([unit, pattern]) =>
    matchesIn(text, pattern).flatMap(({ 0: said, index: from }) => {
      const to = from + said.length;
      const isOfPay = !adjective.test(said) || ofPay.test(text.slice(to));
      return isOfPay && !ofOther.test(text.slice(0, from)) ? [{ unit, from, to }] : [];
    }),
  );
}

import type { RoleFacts } from '../page/schema.ts';
import { type Finder, firstRead } from './finder.ts';

type BaseSalary = NonNullable<RoleFacts['baseSalary']>;

// 120,000.00, 80.000, 100'000, 20 000 and 15,00,000; of a number that goes on in another way nothing is taken.
const money =
  "(\\d{1,3}(?:[,.]\\d{3})+(?:\\.\\d{1,2})?|\\d{1,3}(?:['’ \\u202F]\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d+(?:\\.\\d{1,2})?)(?![\\d]|[.,'’]\\d| ?(?:[MB]|bn|mn|[mb]illions?|trillions?)\\b)( ?[kK]\\b)?";
const sign =
  '(?:(US ?\\$|USD ?\\$|CA\\$|CAD? ?\\$|AUD? ?\\$|A\\$|[$€£₪₹¥]|\\b(?:USD|EUR|GBP|CAD|AUD|ILS|CHF|SEK|NOK|DKK|PLN|INR|JPY)\\b) ?)';
const code = '(?: ?(USD|EUR|GBP|CAD|AUD|ILS|CHF|SEK|NOK|DKK|PLN|INR|JPY)\\b)?';
const range = new RegExp(`${sign}${money}${code}(?: ?(?:-|–|—|to|and) ?${sign}?${money}${code})?`, 'u');
const units: readonly (readonly [NonNullable<BaseSalary['unitText']>, RegExp])[] = [
  ['HOUR', /\b(?:per|an|a|\/)[ -]?hour|\bhourly|\/ ?h(?:ou)?r\b/i],
  ['DAY', /\b(?:per|a) day|\bdaily|\/ ?day\b/i],
  ['WEEK', /\b(?:per|a) week|\bweekly|\/ ?week\b/i],
  ['MONTH', /\b(?:per|a)[ -]month|\bmonthly|\/ ?mo(?:nth)?\b/i],
  ['YEAR', /\b(?:per|a)[ -](?:year|annum)|\bannual(?:ly)?|\byearly|\/ ?y(?:ea)?r\b/i],
];
// What data calls the unit, straight after an amount: “USD 120000 - 150000 YEAR”.
const unitCode = /^ (hour|day|week|month|year)$/i;
const unitCodes = new Map(units.map(([unit]) => [unit.toLowerCase(), unit]));
const symbols = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₪', 'ILS'],
  ['₹', 'INR'],
  ['US$', 'USD'],
  ['USD$', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['CAD$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['AUD$', 'AUD'],
]);
const atMost =
  /\b(?:up to|at most|maximum(?: of)?|max\.?|no more than|maximum (?:salary|pay|rate)[^.$€£]{0,60} is|bis zu|jusqu['’]à)\s?$/i;
/** How far before an amount it may be said that it is the most, in characters. */
const farBefore = 90;
const pay = /\b(?:salary|pay|compensation|wage|rate|remuneration|earn)/i;

/** The pay a label gives, or a sentence that speaks of pay. A bare `$` is left as it is: it is no one currency. */
export const baseSalary: Finder<'baseSalary'> = (reading) =>
  firstRead(reading.stated('baseSalary'), (value) => salaryIn(value)?.salary) ?? inSentence(reading.blocks);

function inSentence(blocks: Parameters<Finder<'baseSalary'>>[0]['blocks']): ReturnType<Finder<'baseSalary'>> {
  for (const { value, from } of blocks) {
    const found = pay.test(value) ? salaryIn(value) : undefined;
    if (found) return { value: found.salary, from: from + found.from, to: from + found.to };
  }
}

/** The pay a text gives, and where. */
export function salaryIn(text: string): { salary: BaseSalary; from: number; to: number } | undefined {
  const match = range.exec(text);
  const currency =
    match && (match[4] ?? match[8] ?? symbols.get((match[1] ?? '').replace(' ', '')) ?? match[1]);
  if (!match || !currency) return;

  const high = match[6] === undefined ? undefined : amount(match[6], match[7]);
  const low = amount(
    match[2] as string,
    match[3] ?? (high !== undefined && high > 1000 ? match[7] : undefined),
  );
  const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
  const unit =
    units.find(([, pattern]) => pattern.test(around))?.[0] ??
    unitCodes.get(unitCode.exec(text.slice(match.index + match[0].length))?.[1]?.toLowerCase() ?? '');
  return {
    salary: {
      currency,
      ...(high === undefined && atMost.test(text.slice(Math.max(0, match.index - farBefore), match.index))
        ? { maxValue: low }
        : { minValue: low }),
      ...(high !== undefined && { maxValue: high }),
      ...(unit && { unitText: unit }),
    },
    from: match.index,
    to: match.index + match[0].length,
  };
}

const grouped = /[.,'’ \u202F]\d{3}/;

function amount(digits: string, thousand: string | undefined): number {
  const plain = grouped.test(digits)
    ? digits.replace(/[,.'’ \u202F](?=\d{3}(?:\D|$))|,(?=\d{2},)/g, '')
    : digits;
  return Number(plain) * (thousand ? 1000 : 1);
}

import type { RoleFacts } from '../schema.ts';
import { type Amount, amountsIn } from '../words/amounts.ts';
import { type Finder, firstRead } from './finder.ts';

type BaseSalary = NonNullable<RoleFacts['baseSalary']>;

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
const atMost =
  /\b(?:up to|at most|maximum(?: of)?|max\.?|no more than|capped at|not (?:to )?exceed(?:ing)?|maximum (?:salary|pay|rate)[^.$€£]{0,120} is|bis zu|jusqu['’]à)\s?$/i;
/** How far before an amount it may be said that it is the most, or that it is the base salary, in characters. */
const farBefore = 150;
const closeBefore = 80;
const base = /\bbase (?:salary|pay|compensation|wages?)\b[^.;\d]{0,60}$/i;
const pay = /\b(?:salary|pay|compensation|wage|rate|remuneration|earn|CTC\b|\d ?LPA\b)/i;

/** The pay a label gives, or a sentence that speaks of pay. A bare `$` is left as it is where no code is named: it is no one currency. */
export const baseSalary: Finder<'baseSalary'> = (reading) =>
  firstRead(reading.stated('baseSalary'), (value) => salaryIn(value)?.salary) ?? inSentence(reading.blocks);

function inSentence(blocks: Parameters<Finder<'baseSalary'>>[0]['blocks']): ReturnType<Finder<'baseSalary'>> {
  for (const { value, from } of blocks) {
    const found = pay.test(value) ? salaryIn(value) : undefined;
    if (found) return { value: found.salary, from: from + found.from, to: from + found.to };
  }
}

/** The pay a text gives, and where: what it calls the base salary, where it names other sums as well. */
export function salaryIn(text: string): { salary: BaseSalary; from: number; to: number } | undefined {
  const amounts = amountsIn(text);
  const before = ({ from }: Amount, far: number) => text.slice(Math.max(0, from - far), from);
  const amount = amounts.find((one) => base.test(before(one, closeBefore))) ?? amounts[0];
  if (!amount) return;

  const { currency, low, high, from, to } = amount;
  const around = text.slice(Math.max(0, from - 60), to + 40);
  const unit =
    amount.unit ??
    units.find(([, pattern]) => pattern.test(around))?.[0] ??
    unitCodes.get(unitCode.exec(text.slice(to))?.[1]?.toLowerCase() ?? '');
  const bounds =
    high !== undefined
      ? { minValue: low, maxValue: high }
      : atMost.test(before(amount, farBefore))
        ? { maxValue: low }
        : { minValue: low };
  return { salary: { currency, ...bounds, ...(unit && { unitText: unit }) }, from, to };
}

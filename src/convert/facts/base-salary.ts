import type { RoleFacts } from '../schema.ts';
import type { Span } from '../text/span.ts';
import { type Amount, amountsIn } from '../words/amounts.ts';
import { bareAmountsIn } from '../words/bare-amounts.ts';
import { extra, isOtherSum } from '../words/other-sums.ts';
import { paidFor, paidForIn } from '../words/paid-for.ts';
import { spansOf } from './fact.ts';
import type { Finder } from './finder.ts';

type BaseSalary = NonNullable<RoleFacts['baseSalary']>;
type Salary = Span & { readonly salary: BaseSalary };

const atMost =
  /(?:\b(?:up to|at most|maximum(?: of)?|max\.?|no more than|(?<!\b(?:no|not|never)(?: (?:be|pay|earn))? )(?:less than|under|below)|capped at|not (?:to )?exceed(?:ing)?|max(?:imum|\.)? (?:base )?(?:salary|pay|rate|wage|compensation)(?:[^.$€£]{0,120} is| of|:)?|(?:salary|pay|wage|compensation) (?:max(?:imum)?|cap|ceiling)(?: is| of|:)?|bis zu|jusqu['’]à)|[<≤]|^to)\s{0,3}$/i;
// $90,000 max.
const mostBehind = /^(?:,? max(?:imum)?\b| ?\(max(?:imum)?\))(?=\s*(?:$|[,;.)]))/i;
// Max salary: $90,000, but not “Salary (min - max)”.
const ofMost = /^(?!.*\bmin)(?=.*\b(?:max(?:imum)?|cap|ceiling|upper|highest|top)\b)/i;
const atLeast =
  /(?:\b(?:from|at least|(?:no|not|never)(?: (?:be|pay|earn))? less than|minimum(?: of)?|min\.?|starting (?:at|from|pay|salary|rate|wage)(?: is| of|:)?|starts (?:at|from)|(?:salary|pay|wage|compensation) (?:min(?:imum)?|floor)(?: is| of|:)?|min(?:imum|\.)? (?:base )?(?:salary|pay|rate|wage|compensation)(?: is| of|:)?|ab|à partir de|desde|a partire da|vanaf)|[>≥])\s{0,3}$/i;
// USD 90k+, $20/hr+, 25 EUR an hour and up; but £45,000 + £5,000 for a car, $15 + tips
const leastBehind =
  /^(?:(?:\/ ?\p{L}{1,6})?(?:\+(?! ?\p{Sc}|\d)| \+(?! ?(?!(?:per|an?|each)\b)[\p{L}\p{Sc}\d]))| ?(?:(?:an?|per|\/) ?\p{L}{2,6} )?(?:and (?:up|above|upwards)|or more|min(?:imum)?|plus(?=\s*(?:$|[,;.)])))(?!\p{L}))/iu;
const ofLeast = /^(?!.*\bmax)(?=.*(?:\bmin(?:imum)?|\bfloor|\blower|\blowest|\bbottom|\bfrom|\bstarting)\b)/i;
/** How far before an amount it may be said that it is the most, or that it is the base salary, in characters. */
const farBefore = 150;
const closeBefore = 80;
const base =
  /\bbase (?:salary|pay|compensation|wages?)\b[^.;\d]{0,60}$|(?<!\b(?:customer|client|user|donor|member) )\bbase(?: of| is|:)? ?$/i;
const pay = /\b(?:salary|pay|compensation|wage|rate|remuneration|earn|CTC\b|\d ?LPA\b)/i;
const digit = /\d/;
// A rate is also one of calls an hour.
const paid = '\\b(?:salar(?:y|ies)|pay|compensation|wages?|remuneration)\\b';
const paidIn = new RegExp(paid, 'i');
const saidToBePaid = new RegExp(`${paid}[^.;!?\\d]{0,60}$`, 'i');

// $500 a month for the commute, a bonus of $5,000: not what the work is paid.
const beforeExtra = new RegExp(`^[^,;.+&()\\d]{0,40}\\b${extra}\\b`, 'i');
const afterExtra = new RegExp(`\\b${extra}\\b[^,;.+&()\\d]{0,40}$`, 'i');
const ofBase = /^[^,;.+()\d]{0,25}\b(?:base|salary|pay|wages?)\b/i;

/**
 * The pay a label gives, or a sentence that speaks of pay, or an item below a heading that does. A bare `$` is left as it
 * is where no code is named: it is no one currency. An amount without any counts where none with one is named.
 */
export const baseSalary: Finder<'baseSalary'> = (reading) =>
  stated(reading, salaryIn) ??
  inSentence(reading.blocks) ??
  underHeading(reading.blocks) ??
  inOwnLine(reading) ??
  stated(reading, bareIn) ??
  withoutCurrency(reading.blocks);

type Reading = Parameters<Finder<'baseSalary'>>[0];
type Found = ReturnType<Finder<'baseSalary'>>;

function stated(reading: Reading, read: typeof salaryIn): Found {
  const found = reading.stated('baseSalary').flatMap((fact) => {
    const label = fact.around?.map(({ from, to }) => reading.value.slice(from, to)).join(' ');
    const salary = read(fact.value, label)?.salary;
    return salary ? [{ ...fact, value: salary }] : [];
  });
  const [first] = found;
  return first && withOtherEnd(first, found);
}

/** “Minimum salary: $40,000” and in a line of its own “Maximum salary: $50,000” are one range. */
function withOtherEnd(fact: NonNullable<Found>, all: readonly NonNullable<Found>[]): NonNullable<Found> {
  const ends = all.filter(({ value }) => value.currency === fact.value.currency);
  const least = ends.find(({ value }) => value.maxValue === undefined);
  const most = ends.find(({ value }) => value.minValue === undefined);
  if (!least || !most || (fact !== least && fact !== most)) return fact;
  if ((least.value.minValue ?? 0) > (most.value.maxValue ?? 0)) return fact;
  const other = fact === least ? most : least;
  return {
    ...fact,
    value: { ...most.value, ...least.value },
    around: [...(fact.around ?? []), ...spansOf(other)],
  };
}

/** The first number below a label, where it is one of pay. */
function bareIn(text: string, label?: string): Salary | undefined {
  const [amount] = bareAmountsIn(text);
  return amount && !digit.test(text.slice(0, amount.from)) && !isOtherSum(text, amount)
    ? salaryOf(amount, text, label)
    : undefined;
}

/** “The salary is 45,000 – 50,000 a year”: without a currency it says what it is paid for, and that it is paid. */
function withoutCurrency(blocks: Reading['blocks']): Found {
  for (const { value, from } of blocks) {
    if (!paidIn.test(value)) continue;
    const amount = bareAmountsIn(value).find(
      (one) =>
        one.isPaidFor &&
        saidToBePaid.test(value.slice(0, one.from)) &&
        !isExtra(value, one) &&
        !isOtherSum(value, one),
    );
    const salary = amount && salaryOf(amount, value)?.salary;
    if (salary) return { value: salary, from: from + amount.from, to: from + amount.to };
  }
}

function inSentence(blocks: Reading['blocks']): Found {
  for (const { value, from, heading } of unbroken(blocks)) {
    const found = pay.test(value) ? salaryIn(value, ofPay(heading)) : undefined;
    if (found) return { value: found.salary, from: from + found.from, to: from + found.to };
  }
}

/** The shortest line that is broken for its length, in characters. */
const leastBroken = 30;
const goesOn = /^\p{Ll}/u;
const stop = /[.!?:;]$/;

/** Lines with what stands before them where a sentence was broken: “the maximum salary”, and in the next line “is $183,500”. */
function unbroken(blocks: Reading['blocks']): Reading['blocks'] {
  return blocks.map((block, index) => {
    const above = blocks[index - 1];
    if (!above || above.from + above.value.length + 1 !== block.from || !goesOn.test(block.value))
      return block;
    if (above.value.length < leastBroken || stop.test(above.value)) return block;
    return { ...block, value: `${above.value} ${block.value}`, from: above.from };
  });
}

/** A range, or an amount with what it is paid for, below a heading or a line that speaks of pay: “• $60,000 - $85,000 base”. */
function underHeading(blocks: Reading['blocks']): Found {
  for (const [index, { value, from, heading }] of blocks.entries()) {
    const above = [heading, announcing(blocks[index - 1])].find((said) => ofPay(said));
    const found = above ? salaryIn(value, above) : undefined;
    if (!found || isExtra(value, found)) continue;
    const { minValue, maxValue, unitText } = found.salary;
    const isRange = minValue !== undefined && maxValue !== undefined && minValue < maxValue;
    if (isRange || unitText) return { value: found.salary, from: from + found.from, to: from + found.to };
  }
}

/** “The base salary range for this role is:”, and in the next line how much. */
function announcing(above: Reading['blocks'][number] | undefined): string | undefined {
  return above?.value.trimEnd().endsWith(':') ? above.value : undefined;
}

/** How far into a posting an amount may stand without a word of pay, in characters. */
const head = 400;
// Grade 7: £37,099 – £41,732 per annum
const grade =
  /^(?:(?:salary |pay )?(?:grade|band|scale|level|spine point|step) [\p{L}\d./-]{1,8}(?: ?[:,–-])? {0,3})?$/iu;
const nothingElse = /^(?:\/ ?|(?:per|an?|par|pro) )?\p{L}{0,10}\.?$/u;

/** “80,000.00 - 100,000.00 $ /year” in a line of its own among the first, its grade before it or not. */
function inOwnLine({ blocks, body }: Reading): Found {
  for (const { value, from } of blocks.filter((block) => block.from < body + head)) {
    const found = salaryIn(value);
    if (!found?.salary.unitText || !grade.test(value.slice(0, found.from))) continue;
    if (!nothingElse.test(value.slice(found.to).trim())) continue;
    return { value: found.salary, from: from + found.from, to: from + found.to };
  }
}

/** A heading that speaks of pay: what stands below it may go without a word of it. */
function ofPay(heading = ''): string {
  return pay.test(heading) ? heading : '';
}

function isExtra(text: string, { from, to }: Span): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  return afterExtra.test(before) || (beforeExtra.test(after) && !ofBase.test(after));
}

/** The words straight before an amount. */
function before(text: string, { from }: Amount, far: number): string {
  return text.slice(Math.max(0, from - far), from);
}

/** The pay a text gives, and where: what it calls the base salary, where it names other sums as well; `label` is what stands above it. */
export function salaryIn(text: string, label = ''): Salary | undefined {
  const amounts = amountsIn(text).filter((one) => !isOtherSum(text, one));
  const amount = amounts.find((one) => base.test(before(text, one, closeBefore))) ?? amounts[0];
  return amount && salaryOf(upToNext(amount, amounts, text), text, label);
}

const fromHere = /\b(?:from|between) ?$/i;
const toThere = /^[^.;:!?\d]{0,80}\b(?:up to|to|and) ?$/i;
/** How far behind an amount it is said what it is paid for, in characters. */
const closeBehind = 12;

/** “From $99,500 a year in our smallest town to $200,000 a year in our largest” is a range, as wide apart as its ends stand. */
function upToNext(amount: Amount, amounts: readonly Amount[], text: string): Amount {
  const next = amounts[amounts.indexOf(amount) + 1];
  if (!next || amount.high !== undefined || next.high !== undefined || next.low < amount.low) return amount;
  const [unit, nextUnit] = [amount, next].map(({ to }) => paidForIn(text.slice(to, to + closeBehind)));
  const isRange =
    next.currency === amount.currency &&
    unit === nextUnit &&
    fromHere.test(text.slice(0, amount.from)) &&
    toThere.test(text.slice(amount.to, next.from));
  return isRange ? { ...amount, high: next.low, to: next.to } : amount;
}

// What is paid by the mile, visit or piece says nothing of a time.
const byPiece =
  /^ ?(?:\/|(?:per|an?|each)\b) ?(?:mile|km|kilomet(?:re|er)|word|page|piece|unit|visit|load|stop|deliver|trip|shift|session|class|lesson|article|call|sale|patient|order|project|assignment|task|gig|event|episode|report|review|room|house|vehicle)/i;
// Nobody is paid 36,058 an hour: the point of 36.058 stands before parts of one.
const thousandths = /^(?!.*\d{4}).*(?<!\d)\d{1,3}\.\d{3}(?!\d)/;

function salaryOf(amount: Amount, text: string, label = ''): Salary | undefined {
  const { currency, from, to } = amount;
  if (byPiece.test(text.slice(to))) return;
  const unit = amount.unit ?? paidFor(text, amount) ?? paidForIn(label);
  const parts = unit === 'HOUR' && thousandths.test(text.slice(from, to)) ? 1000 : 1;
  const [low, high] = [amount.low / parts, amount.high && amount.high / parts];
  const bounds = high === undefined ? boundsOf(low, text, amount, label) : { minValue: low, maxValue: high };
  return { salary: { ...(currency && { currency }), ...bounds, ...(unit && { unitText: unit }) }, from, to };
}

/** What one amount says: the most, the least, or what is paid, which is both. */
function boundsOf(
  value: number,
  text: string,
  amount: Amount,
  label: string,
): Pick<BaseSalary, 'minValue' | 'maxValue'> {
  const [ahead, after] = [before(text, amount, farBefore), text.slice(amount.to)];
  if (atMost.test(ahead) || mostBehind.test(after) || ofMost.test(label)) return { maxValue: value };
  const isLeast = atLeast.test(ahead) || leastBehind.test(after) || ofLeast.test(label);
  return isLeast ? { minValue: value } : { minValue: value, maxValue: value };
}

import type { GivenText } from '../document.ts';
import { inserted, joined, type SeedText } from '../seed-text.ts';
import { leavesOf, type Member } from './data.ts';
import { ownWords } from './field-keys.ts';

const pay = '(?:salary|pay|compensation|wage)';
const bound = (least: string, start: string) =>
  new RegExp(
    `^(?:${least}(?: (?:amount|${pay}|value|range))?|${pay}(?: range)? (?:${least}|${start})(?: value| amount)?)$`,
  );

/** What keys call the parts of pay, as `keyPhrase` gives them, in the order in which a posting would write them. */
const keys = {
  currency: new RegExp(`^(?:${pay} )?currency(?: code)?$`),
  min: bound('min(?:imum)?', '(?:from|low|start)'),
  max: bound('max(?:imum)?', '(?:to|high|end)'),
  unit: new RegExp(`^(?:(?:${pay}|rate) )?(?:interval|period|frequency|unit text|unit)(?: code)?$`),
};
/** What an object calls an amount that is neither the least nor the most. */
const sum = /^(?:value|amount)$/;
const ofPay = new RegExp(pay);
const amount = /[1-9]/;
/** An amount that says its currency itself: $80,000.00/yr, 40 000 EUR. */
const withCurrency = /\p{Sc}|\b[A-Z]{3}\b/u;

/** Words of a record with what their key is called. */
export interface NamedText {
  readonly phrase: string;
  readonly text: SeedText;
}

/** Whether words say what is paid, at least, or at most. */
export function hasAmounts(named: readonly NamedText[]): boolean {
  return named.some(({ phrase, text }) => (isAmount(phrase) || sum.test(phrase)) && amount.test(text.value));
}

function isAmount(phrase: string): boolean {
  return keys.min.test(phrase) || keys.max.test(phrase);
}

/** The members of a record that say part by part what is paid; none where nothing says that their amounts are money. */
export function payMembers(members: readonly Member[]): Member[] {
  const isPart = ({ phrase }: Member) => Object.values(keys).some((key) => key.test(ownWords(phrase)));
  const parts = members.filter((member) => isPart(member) && leavesOf(member.value).length === 1);
  const named = parts.flatMap(namedText);
  const isMoney = ({ phrase, text }: NamedText) =>
    keys.currency.test(phrase) || (isAmount(phrase) && (ofPay.test(phrase) || withCurrency.test(text.value)));
  return named.some(isMoney) && hasAmounts(named) ? parts : [];
}

/** The words of a member whose value is words; whose pay it is goes without saying. */
export function namedText({ phrase, value }: Member): NamedText[] {
  return leavesOf(value).map((leaf) => ({ phrase: ownWords(phrase), text: leaf.text() }));
}

/** What is paid, as a posting would write it: “EUR 40000 - 50000 year”, “up to EUR 50000”; the words that say no more of it are set aside. */
export function payOf(named: readonly NamedText[]): GivenText[] {
  const of = (key: RegExp, holds = /./) =>
    named.find(({ phrase, text }) => key.test(phrase) && holds.test(text.value));
  const [currency, min, max, unit] = [
    of(keys.currency),
    of(keys.min, amount),
    of(keys.max, amount),
    of(keys.unit),
  ];
  const one = min || max ? undefined : of(sum, amount);
  // The least comes first, whatever its key says.
  const range = [min, max, one]
    .flatMap((part) => part?.text ?? [])
    .toSorted((a, b) => Number(a.value) - Number(b.value));
  // One end alone is no amount that is paid.
  const most = max && !min ? [inserted('up to', max.text.origin[0] ?? 0)] : [];
  const least = min && !max ? [inserted('from', min.text.origin[0] ?? 0)] : [];
  const parts = [...most, ...least, currency?.text, joined(range, ' - '), unit?.text].flatMap(
    (text) => text ?? [],
  );
  const told = [currency, min, max, one, unit];
  const rest = named.filter((part) => !told.includes(part)).map(({ text }): GivenText => ({ text }));
  return [{ property: 'baseSalary', text: joined(parts, ' ') }, ...rest];
}

import type { GivenText } from '../document.ts';
import { joined, type SeedText } from '../seed-text.ts';
import { leavesOf, type Member } from './data.ts';

const pay = '(?:salary|pay|compensation|wage)';
const bound = (least: string, start: string) =>
  new RegExp(
    `^(?:${least}(?: (?:amount|${pay}|value))?|${pay}(?: range)? (?:${least}|${start})(?: value| amount)?)$`,
  );

/** What keys call the parts of pay, as `keyPhrase` gives them, in the order in which a posting would write them. */
const keys = {
  currency: new RegExp(`^(?:${pay} )?currency(?: code)?$`),
  min: bound('min(?:imum)?', '(?:from|low|start)'),
  max: bound('max(?:imum)?', '(?:to|high|end)'),
  unit: new RegExp(`^(?:${pay} )?(?:interval|period|frequency|unit text|unit)$`),
};
const amount = /[1-9]/;

/** Words of a record with what their key is called. */
export interface NamedText {
  readonly phrase: string;
  readonly text: SeedText;
}

/** Whether words say what is paid at least or at most. */
export function hasAmounts(named: readonly NamedText[]): boolean {
  return named.some(
    ({ phrase, text }) => (keys.min.test(phrase) || keys.max.test(phrase)) && amount.test(text.value),
  );
}

/** The members of a record that say part by part what is paid; none where there is no amount with its currency. */
export function payMembers(members: readonly Member[]): Member[] {
  const isPart = ({ phrase }: Member) => Object.values(keys).some((key) => key.test(phrase));
  const parts = members.filter((member) => isPart(member) && leavesOf(member.value).length === 1);
  return parts.some(({ phrase }) => keys.currency.test(phrase)) && hasAmounts(parts.flatMap(namedText))
    ? parts
    : [];
}

/** The words of a member whose value is words. */
export function namedText({ phrase, value }: Member): NamedText[] {
  return leavesOf(value).map((leaf) => ({ phrase, text: leaf.text() }));
}

/** What is paid, as a posting would write it: “EUR 40000 - 50000 year”; the words that say no more of it are set aside. */
export function payOf(named: readonly NamedText[]): GivenText[] {
  const of = (key: RegExp, holds = /./) =>
    named.find(({ phrase, text }) => key.test(phrase) && holds.test(text.value));
  const [currency, min, max, unit] = [
    of(keys.currency),
    of(keys.min, amount),
    of(keys.max, amount),
    of(keys.unit),
  ];
  const range = [min, max].flatMap((part) => part?.text ?? []);
  const parts = [currency?.text, joined(range, ' - '), unit?.text].flatMap((text) => text ?? []);
  const told = [currency, min, max, unit];
  const rest = named.filter((part) => !told.includes(part)).map(({ text }): GivenText => ({ text }));
  return [{ property: 'baseSalary', text: joined(parts, ' ') }, ...rest];
}

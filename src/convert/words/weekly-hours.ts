import type { Span } from '../text/span.ts';
import { isNotSoHere } from './not-so-here.ts';

const amount = '\\d{1,2}(?:[.,]\\d{1,2})?';
const to = ' ?(?:-|–|—|to|and|or|bis) ?';
const alone = new RegExp(`^[^\\p{L}\\p{N}:]*(${amount})(?:${to}(${amount}))?[^\\p{L}\\p{N}:]*$`, 'u');
// 37.5 h/week, approx. 40 hours weekly, bis zu 20 Std. pro Woche, full-time (40h)
const beside =
  /(?<![\p{L}])(?:hours?|hrs?|h|std|stunden|wochenstunden|heures|horas|ore|uur|per|a|each|pro|par|por|week|weekly|wk|w|woche|semaine|semana|settimana|up(?: to)?|bis zu|circa|ca|about|approx|approximately|minimum|min|maximum|max|at least|full[- ]time|part[- ]time|vollzeit|teilzeit|temps (?:plein|partiel))(?![\p{L}\p{N}])/giu;

/** A sentence that says the hours a week, in its first group: 35 to 40 hours per week. */
export const saysWeeklyHours = new RegExp(
  `\\b(${amount}(?:${to}${amount})?(?:[ -]h(?:ou)?rs?\\.?,? ?(?:a |per |each |/ ?)week| (?:weekly|working) hours))\\b`,
  'gi',
);

const most = /\b(?:up to|bis zu|max(?:imum)?|at most)\b/i;
const either = /\d or \d/;
const least = /\b(?:at least|min(?:imum)?)\b/i;

// Our shop is open 80 hours; but “this role is open for 30 hours”.
const openFor =
  /^(?!.*\b(?:role|position|job|post|vacancy)\b).*\b(?:open|opens|staffed|manned|operates?)(?: (?:for|about|over|up to|at least|more than)){0,2} $/is;
// From which on something else begins: overtime, or what is given beside the pay.
const overtime =
  /\b(?:overtime|time and a half)\b[^.,;!?]{0,50}\b(?:above|beyond|after|over|past|exceeding|in excess of|more than) $|\bhours?(?: worked)? (?:above|beyond|over|past|exceeding|in excess of) $/i;
const eligible =
  /\b(?:eligib\p{Ll}{2,5}|qualify|qualifies|entitled) (?:for|to|if|when)\b[^.,;!?]{0,60}\b(?:work|works|working|worked|average|averaging|scheduled)(?: \p{Ll}{1,12}){0,4} $/iu;
const toBeEligible =
  /^[^.,;!?]{0,20} (?:in order )?to (?:be eligible|become eligible|be entitled|qualify)\b/i;

/** How far before hours it is looked at whose they are, in characters. */
const reach = 120;
const stop = /[.;!?]\s/;

/** Whether the words around hours a week say that they are none of the work: those of a shop, from which on overtime is paid, or a denial. */
export function areHoursOfOthers(text: string, { from, to }: Span): boolean {
  const said =
    text
      .slice(Math.max(0, from - reach), from)
      .split(stop)
      .at(-1) ?? '';
  if (openFor.test(said) || overtime.test(said) || eligible.test(said)) return true;
  return toBeEligible.test(text.slice(to)) || isNotSoHere(text, { from, to });
}

/**
 * The hours a week that a text gives and nothing else: 37.5 hours per week → 37.5, 20 to 30 h → 20–30, max. 20 → up to 20.
 * Shifts and hours of the clock are none, and a range that falls is such hours: 9 - 5.
 */
export function weeklyHoursIn(text: string): string | undefined {
  const [, low, high] = alone.exec(text.replace(beside, '')) ?? [];
  if (!low || numberOf(low) === 0 || (high && numberOf(high) < numberOf(low))) return;
  const hours = [low, high]
    .flatMap((said) => said?.replace(',', '.') ?? [])
    .join(either.test(text) ? ' or ' : '–');
  if (high) return hours;
  return most.test(text) ? `up to ${hours}` : least.test(text) ? `at least ${hours}` : hours;
}

function numberOf(said: string): number {
  return Number(said.replace(',', '.'));
}

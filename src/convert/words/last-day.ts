import type { Span } from '../text/span.ts';
import { dateIn } from './dates.ts';
import { isNotSoHere } from './not-so-here.ts';

const word = '[^\\s.!?]+(?:\\.[^\\s.!?]+){0,4}';
const by = '(?:by|before|until|no later than|not later than|on or before)';

/** What sentences say before the last day to apply. */
const openings = [
  `apply ${by}`,
  'applications? (?:(?:for this (?:role|position|job|opening) )?(?:will |must |should |are intended to |are )?(?:close|be (?:received|submitted|accepted)|accepted|end)s?|deadline(?: is)?|window (?:for this (?:opening|role|position|job) )?(?:(?:is expected to|will) )?closes?)',
  // The deadline for applications is …, Deadline to apply: …
  'deadline (?:for|to|of)(?: (?:the|this|your|all))?(?: (?:receipt|submission|submitting|sending)(?: of)?)?(?: (?:the|your|all))? (?:appl\\p{L}+|candida\\p{L}+)(?: for this (?:role|position|job))?(?: is)?',
  // The closing date for receipt of applications is …
  '(?:closing|last) da(?:te|y)(?: (?:for|of)(?: (?:the|this|your|all))?(?: (?:receipt|submission|receiving|submitting)(?: of)?)?(?: (?:the|your|all))? (?:appl\\p{L}+|vacancy|post|position|role|job|advert\\p{L}*))? is',
  // Applications and questionnaires must be received by …, of letters and forms as well.
  `must (?:be (?:received|submitted|postmarked|sent(?: in)?)|reach us|arrive) ${by}`,
  `(?:submit|send|e-?mail)(?: us)? (?:your|an?|the) (?:${word} ){1,10}?${by}`,
  '(?:recruiting|recruitment|posting|vacancy)(?: for this (?:role|position))? (?:closes|ends)',
  'position closes',
  'last da(?:y|te) (?:to apply|for (?:(?:submitting|receiving|receipt of) )?applications?)(?: is)?',
  '(?:position|role|posting|vacancy|job) (?:(?:is|will be|will remain|remains) )?open until',
  `bewerb\\p{L}*(?: ${word}){0,10}? bis(?: zum| spätestens)*`,
].join('|');

const clock =
  '(?:\\d{1,2}(?:[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?| ?[ap]\\.?m\\.?)(?: \\(?\\p{L}{2,5}\\)?)?,? (?:on )?)?';
const day = '(?:\\p{L}+,? )?[\\p{L}\\d][\\p{L}\\d ,./-]{4,28}\\d{4}|\\d{4}-\\d\\d-\\d\\d';
const moved = '(?:extended|prolonged|postponed|moved)(?: (?:to|until|till|through))?';
/** A day that another one stands for: 1 May 2026, extended to 15 May 2026. */
const former = `(?:(?:${day}),? \\(?(?:now |since |has been ){0,2}${moved} )?`;

/** A sentence that says the last day to apply, in its first group: “Applications close on 31 March 2027.” */
export const saysLastDay = new RegExp(
  `\\b(?:${openings})(?: (?:by|on|until|before|through|is|until midnight on|is expected to|no later than))*:*? ${clock}${former}((?!not\\b)(?:${day}))`,
  'giu',
);

// From 1 to 15 May 2026, 1 May 2026 (extended to 15 May 2026): the last of two days; but not a day of interviews behind a dash.
const later = new RegExp(
  `(?:[–—] ?| - |\\bto |\\buntil |\\bnow |\\b${moved} )((?:on )?(?:\\p{L}{3,9},? )?(?:\\d|\\p{L}{3,9}\\.? \\d).{0,40})$`,
  'iu',
);
const start = /(?:\b\p{Lu}\p{Ll}{2,8}\.? )?\d/u;
const lastDigit = /\d(?=\D*$)/;

/** The last day to apply that a short text gives, as `read` understands it: the later one of two. */
export function lastDayIn(text: string, read = dateIn): string | undefined {
  const [, behind] = later.exec(text) ?? [];
  const last = behind && read(behind);
  if (last) return last;
  const span = { from: text.search(start), to: text.search(lastDigit) + 1 };
  return span.from < 0 || isNoLastDay(text, span) ? undefined : read(text);
}

const notApply =
  /(?<!\b(?:why|if|have) )(?:\b(?:not|never)|n['’]t) (?:apply|submit|send)\b[^.,;!?]{0,30} (?:before|by|until) $/i;
// First review 1 May 2026, interviews from 1 May 2026
const ofStep =
  /\b(?:review(?:ing|ed|s)?|interview(?:ing|s)?|shortlist(?:ing)?|start(?:ing|s)?|posted|published)(?: (?:dates?|of|applications|is|are|begins?|on|from|in|the|week)){0,3}:? $/i;
// To the scholarship, (your work permit): what is not this work is applied for by that day, or ends.
const ofAnother =
  /^ ?\(?(?:(?:to|for|of) )?(?:your|the|our|an?|its|this) (?:\p{Ll}{1,14} ){0,2}(?:permit|visa|licen[cs]e|passport|certificate|scholarship|bursary|grant|loan|award|prize|insurance|lease)s?(?=\s?(?:[.,;:!?)]|$))/iu;

/** How far before a day it is looked at what it is, in characters. */
const reach = 60;

/** Whether the words around a day say that it is not the last to apply for this work. */
export function isNoLastDay(text: string, { from, to }: Span): boolean {
  const said = text.slice(Math.max(0, from - reach), from);
  if (notApply.test(said) || ofStep.test(said) || ofAnother.test(text.slice(to))) return true;
  return isNotSoHere(text, { from, to });
}

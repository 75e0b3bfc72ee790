import { ofEmployer } from './of-employer.ts';
import type { Years } from './years.ts';

// What years are of that are none of experience: an age, a course of study, a job to come.
const otherwise =
  /^['’)+]{0,2}[ -](?:(?:of|at|an?|in|full[- ]time|formal|post[- ]secondary|accredited|recognized|undergraduate|graduate|successfully|completed|progressively|responsible|higher|further|academic|relevant)[ -]){0,5}(?:education\b|college\b(?!-)|university\b|school\b|schooling\b|stud(?:y|ies)\b|coursework\b|course\b|degrees?\b|diploma\b|apprenticeship\b|contract\b|term\b|business\b|residen|graduat(?:ing|ion)\b)(?! ?(?:\w+ ){0,2}experience)|^['’]?(?: of)? age\b(?! group)|^['’]? ago\b/i;
// Where it is said what counts for what: 30 units equal one year.
const equals =
  /\b(?:equals?|(?<!\bexperience )equivalent to|substitut\w+|in lieu of|in place of)\b[^.;]{0,60}$/i;
const substitutes = /^[^.;]{0,80}\b(?:substitut\w+|in lieu of)\b/i;
// How long something holds, or somebody is to stay: valid for 3 years.
const lasting =
  /\b(?:lived|resided|resident|living)\b[^.;\d]{0,40} for (?:(?:at least|over|more than) )?$|\b(?:valid|licen[cs]ed|commit(?:ment|ted|ting)?|stay(?:ing)?|remain(?:ing)?|last(?:s|ing)?|held|guaranteed?|renewable|enrol+ed|sign(?:ing)? up) (?:for|to) (?:(?:at least|up to|over|more than|an? (?:full|minimum of)|the) )?$/i;
// What a role is to give: you will gain 2 years of experience.
const toCome =
  /\b(?:will|['’]ll|can|to) (?:also )?(?:gain|get|acquire|earn|build(?: up)?|receive|collect|leave with|finish with)(?: (?:at least|up to|over|more than|about|around))? $/i;
// No 5 years, we do not ask for 10 years; “no less than 5 years” is asked for.
const denied =
  /(?<!\bif )\b(?:no|not|no need (?:for|of|to have))(?: (?:any|your|the))? $|\b(?:do|does|did|will|would)(?: not|n['’]t) (?:need|require|expect|demand|want|insist on|look for|ask (?:you )?for|have to have)(?: to have| you to have)?(?: any| at least| over)? $/i;
// 5 years of Java is not required, 10 years would be too much
const unasked =
  /^[^.;,:]{0,60}\b(?:(?:is|are|be)(?: not|n['’]t)|isn['’]t|aren['’]t|not) (?:required|needed|necessary|mandatory|essential|an? must)\b(?! but)|^[^.;,:]{0,60}\b(?:too (?:much|many|long|senior)|overqualified)\b/i;

/**
 * Whether the years that a sentence names are of experience that it asks for.
 *
 * ```text
 * 5 years with ovens          asked
 * 18 years of age             an age
 * our team has 20 years       the employer's
 * valid for 3 years           how long something holds
 * ```
 */
export function areOfExperience(sentence: string, years: Years, employer?: string): boolean {
  const [before, after] = [sentence.slice(0, years.from), sentence.slice(years.to)];
  if (otherwise.test(after) || equals.test(before) || substitutes.test(after)) return false;
  if (lasting.test(before) || toCome.test(before) || denied.test(before) || unasked.test(after)) return false;
  return !ofEmployer(sentence, years, employer);
}

import type { Span } from '../text/span.ts';

// Who is looking for somebody speaks of them: “Contoso is looking for attorneys with 3 years of experience”.
const ofItself =
  '(?! (?:(?:currently|actively|now|also|always) ){0,2}(?:look|seek|search|hir|accept|recruit|in search|in need|interested))';
// Our firm has, a team with, we have: whose words follow.
const own = new RegExp(
  `\\bwe(?:['’]ve| have| bring| are| share)\\b${ofItself}[^.;:]{0,60}$|(?<!\\b(?:for|join|joining|to|on) )\\b(?:our|the|an?|this|family) (?:(?!(?:for|to|who|with|in|at|on)\\b)[\\p{L}-]+ ){0,3}(?:firm|company|organi[sz]ation|agency|team|group|business|practice|clinic|founders?|leaders|engineers|clients|customers|office|start-?up)(?:,? (?:that|which|who))? (?:ha(?:s|ve|d)|with|brings?|boasts?|draws?|holds?|held|earned|is|are|of)\\b${ofItself}[^.;:]{0,60}$`,
  'iu',
);
// With 30 years of experience, we …
const goesOn = /^[^.;:]{0,80}, (?:we|our|the (?:firm|company|agency|team|business))\b/i;
const shared = /\b(?:combined|collective|cumulative)\b/i;
const has = new RegExp(
  `^(?:['’]s)?,? (?:has|have|brings?|boasts?|is|was|draws?|offers?)\\b${ofItself}[^.;:]{0,60}$`,
  'i',
);
// Your manager has, the applicant’s mentor must have: who is already there.
const besideYou =
  /\b(?:your|their|(?:candidate|applicant|employee|hire|person)['’]s) (?:(?:direct|future|new|next|line|own) ){0,2}(?:managers?|supervisors?|boss(?:es)?|mentors?|trainers?|colleagues?|teammates|peers|predecessor)(?:,? who)? (?:(?:all|each|also|already|must|will|should|may|shall) ){0,2}(?:ha(?:s|ve|d)|brings?|holds?|needs?|is|are)\b[^.;:]{0,60}$|\bmanager (?:(?:that|whom|who) )?you (?:will )?report to (?:has|have|had|brings)\b[^.;:]{0,60}$/i;

/**
 * Whether something that a sentence counts is the employer's or of somebody there, and not asked of anybody.
 *
 * ```text
 * Our firm has 30 years of experience        the employer's
 * Your manager has 9 years of experience     a manager's
 * Our candidate has 3 years of experience    asked
 * ```
 */
export function ofEmployer(sentence: string, { from, to }: Span, employer?: string): boolean {
  const [before, after] = [sentence.slice(0, from), sentence.slice(to)];
  if (
    own.test(before) ||
    besideYou.test(before) ||
    goesOn.test(after) ||
    shared.test(before) ||
    shared.test(after)
  )
    return true;
  const named = employer ? before.lastIndexOf(employer) : -1;
  return named >= 0 && has.test(before.slice(named + (employer ?? '').length));
}

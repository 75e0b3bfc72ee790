import { headingPhrase } from './heading-phrase.ts';

/** Headings of what nobody need bring, as phrases: “Excluded skills”, “What you don’t need”. */
export const ofNoNeed =
  /^(?:excluded|forbidden|banned|prohibited|disallowed|unwanted|irrelevant|unnecessary|not (?:required|needed|necessary|wanted)) (?:[\w-]{1,20} ){0,2}(?:skills?|qualifications?|technolog(?:y|ies)|tools?|languages?|certifications?|knowledge|experience)$|^(?:what|(?:skills|qualifications|technologies|tools|languages)(?: that| which)?) (?:you|we) (?:do not|don't|won't|will not) (?:need|require|want|use|ask for)$/;

/** Whether what stands below a heading is asked of nobody, however it is said there. */
export function headsNoNeed(heading: string): boolean {
  return ofNoNeed.test(headingPhrase(heading));
}

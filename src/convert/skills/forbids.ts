import type { Span } from '../text/span.ts';

const forbidding =
  /\b(?:not|never) (?:be )?(?:permitted|allowed|authori[sz]ed) to use\b|\b(?:do|does) not (?:permit|allow) (?:the )?use\b|\b(?:must|may|should|can) ?not (?:be )?use[d]?\b|\bprohibit(?:s|ed)? (?:from using|the use|use)\b|\bplease (?:do not|don['’]t) use\b|\bwithout (?:the )?(?:use|help|assistance) of\b/i;

/** Whether a sentence says what an applicant must not use: “candidates are not permitted to use ChatGPT”. */
export function forbids(sentence: string): boolean {
  return forbidding.test(sentence);
}

const furthestDenial = 60;
// Also of the first of two names: no Java or Python; but not “no: SQL”, and “not only” denies nothing.
const denying =
  /\b(?:no|zero|anything but|no need (?:for|to (?:know|learn|use|have)(?: any)?)|need not (?:know|use|have)(?: any)?|(?:but|and) not(?: in| with| for)?|instead of|rather than) (?:[^\s,;:.]{1,20} or )?$|, not (?:[^\s,;:.]{1,20} or )?$|\b(?:do|does|will|would)(?: not|n['’]t) (?:need|have) to (?:know|learn|use|have used|be)\b[^.,;:]{0,30}$|\b(?:do|does|will|would|wo)(?: not|n['’]t) need (?!to\b)(?:(?!\bbut\b)[^.,;:]){0,40}$|\bwe (?:do|will)(?: not|n['’]t) (?:use|work (?:with|in))\b[^.,;:]{0,30}$/i;
// Ruby on Rails: no
const deniedBehind = /^ ?[:–—-] ?(?:no|none|not (?:required|needed|used|necessary))(?: ?[.,;)]|$)/i;

/** Whether a sentence says of what stands in it that there is none, or that nobody asks for it: “Kubernetes and Ceph. No VMware, no SAN”, “Go, but not Rust”. */
export function denies(sentence: string, { from, to }: Span): boolean {
  return (
    denying.test(sentence.slice(Math.max(0, from - furthestDenial), from)) ||
    deniedBehind.test(sentence.slice(to))
  );
}

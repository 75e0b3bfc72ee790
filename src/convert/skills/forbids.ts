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
// No need for bread, Java, or SQL: all of a list that “or” ends, where nothing of it is then asked for.
const noNeed =
  /\bno need (?:for|of|to (?:know|learn|use|have)) (?:(?!\b(?:but|instead|only|just)\b)[^.;:]){0,50}$/i;
const lastOfList = /\bn?or $/i;
const listGoesOn = /^,(?: [^\s.;:]{1,20},){0,3} n?or\b/i;
// “We never use Java without tests” uses it.
const conditional = /^ (?:without|unless)\b/i;
const firm = /\b(?:must|required|needed|essential|mandatory)\b/i;
// Where a line or a clause begins with it: “Without Java”, “Never Java”, “Not Java but Python”. “Without Java you get nowhere” asks for it.
const denyingFirst =
  /^\W{0,4}(?:(?:please )?(?:do not|don['’]t|never)(?: ever)?(?: (?:us(?:e|ing)|touch(?:ing)?|mention(?:ing)?|work(?:ing)? (?:with|in)))?|nothing to do with|not (?:interested in|about)|no more|excluding|except(?:ing)?(?: for)?) (?:[^\s,;:.]{1,20} (?:or|and) )?$|(?:^\W{0,4}|[;:(] ?|[–—-] )not (?:[^\s,;:.]{1,20} or )?$/i;
const without = /^\W{0,4}without (?:[^\s,;:.]{1,20} (?:or|and) )?$/i;
const alone = /^(?: (?:or|and) [^\s,;:.]{1,20})?\s?[.;!)]?\s?$/i;
// Straight before a name: “unlike Java shops”, “neither Java nor SQL”, “we no longer use Java”; of all but one, where no word before denies that.
const denyingBefore =
  /(?:\bnon-|\bunlike (?:the |an? |most |other )?|\b(?:neither|nor) (?:[^\s,;:.]{1,20} n?or )?|\b(?:will|['’]ll|we) never (?:have to |need to )?(?:use|touch|see|write|learn|work (?:with|in)) |\bwe(?: no longer (?:use|need|write|work (?:with|in))|(?:['’]ve| have|['’]re| are)? (?:moved|migrated|switched|moving|migrating|switching)(?: away)? from) )$/i;
const allBut =
  /\b(?:any|every|all|each|everything|anything|anyone|languages?|tools?|databases?)\b[^.;:]{0,40} (?:except(?: for)?|other than|excluding) (?:[^\s,;:.]{1,20} (?:or|and) )?$/i;
const negative = /\b(?:no|not|none|nothing|nobody|never|without|cannot)\b|n['’]t\b/i;
const deniedAfter =
  /^(?:-free\b|(?:(?: ?\/ ?| and | or )[^\s,;:.]{1,20}){0,2}(?: (?:experience|knowledge|skills?|code|developers?|programmers?|background)){0,2} (?:(?:is|are) (?:strictly )?(?:banned|forbidden|prohibited|unwelcome|unwanted|ruled out|off[- ]limits)\b|(?:is|are)(?: not|n['’]t) (?:used|allowed|permitted|welcome|wanted)\b(?! to\b)|(?:is|are|would be|will be|counts as) an? (?:\w{1,20} )?(?:disadvantage|drawback|minus)\b|need not apply\b))/i;
// Ruby on Rails: no
const deniedBehind = /^ ?[:–—-] ?(?:no|none|never|not (?:required|needed|used|necessary))(?: ?[.,;)]|$)/i;

/** Whether a sentence says of what stands in it that there is none, or that nobody asks for it: “Kubernetes and Ceph. No VMware, no SAN”, “Go, but not Rust”. */
export function denies(sentence: string, { from, to }: Span): boolean {
  const [before, after] = [sentence.slice(Math.max(0, from - furthestDenial), from), sentence.slice(to)];
  if (conditional.test(after)) return false;
  if (denying.test(before) || deniedBehind.test(after) || deniedAfter.test(after)) return true;
  if (denyingBefore.test(before) || (allBut.test(before) && !negative.test(before))) return true;
  if (noNeed.test(before) && !firm.test(after) && (lastOfList.test(before) || listGoesOn.test(after)))
    return true;
  // Only what opens the sentence stands there.
  if (from > furthestDenial) return false;
  return denyingFirst.test(before) || (without.test(before) && alone.test(after));
}

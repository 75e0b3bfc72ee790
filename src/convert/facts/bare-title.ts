import { isCondition } from '../words/condition-words.ts';
import { employmentTypesIn } from '../words/employment-words.ts';
import { namesRole } from '../words/role-nouns.ts';
import { aroundOf, type Fact } from './fact.ts';
import type { Said } from './reading.ts';

// Hiring: …, [Lyon] …, Subject: …, Call for …
const prefix =
  /^(?:(?:subject|re|fwd?|(?:we(?:['’]re| are) |now )?hiring|(?:job )?(?:opening|posting|announcement)|job|(?:job|position|role) (?:title|description|name)|role|position|title|(?:upcoming|new|current|open) (?:role|position|job|vacancy|opening)|vacancy|(?:job|position|posting|role|vacancy|opening) #?\d{1,2}|(?:job|position|post|vacancy) \d{1,4}\/\d{1,4}|wanted|urgent(?:ly)?(?: hiring| requirement)?)\s?[:–—-]\s?|(?:call|request|vacancy|recruitment|search|job application) (?:for|of) (?:an? |the )?|\d{1,2}[.)] |\[[^\][]{2,40}\]\s?)(?=[\p{L}\p{N}])/iu;
// … - 220001AB, … (R-10234), … #20231
const number =
  /\s?(?:[-–—]\s?|\(|\s#)(?:(?:req|job|ref|id)\b\.?:?\s?#?)?#?((?:[A-Z]{1,4}-?)?\d{5,}[A-Z]{0,3})\)?$/i;
// … (Job code: LA1604GA): whatever such a label stands before is the number, if it has a digit.
const labelledNumber =
  /\s?[([-]\s?(?:job|req(?:uisition)?|ref(?:erence)?|position|posting|vacancy)\.?(?: ?(?:id|code|no\.?|number|ref|#))?\s?[:#]\s?#?((?=[A-Z/_-]{0,12}\d)[A-Z\d][\w/-]{2,24})[)\]]?$/i;
// Baker II (1 post), Ref: FP/A/4; BAKER REF NO: 2023/104
const reference =
  /(?:,\s?|\s)ref(?:erence)?\.?(?: ?(?:id|code|no\.?|number|#))?\s?[:#]\s?#?((?=[A-Z/_-]{0,12}\d|[A-Z/_-]{1,24}\/\d)[A-Z\d][\w/-]{2,24})$/i;
// Baker November 20: the day of a post, with no year.
const ofDay =
  /\s(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? (?:[12]?\d|3[01])$/;

// 2026-114-NIG: …, R-10234 - …, 104233 – …
const ahead =
  /^#?((?:REQ|JR|WD|JOB|ID|VN|R)[-_]?\d{3,}|(?:[A-Z]{1,4}-?)?\d{5,}[A-Z]{0,3}|\d{2,4}-\d{3,5}(?:-[A-Z]{1,5})?)\s?[:–—-]\s(?=\p{L})/u;

// Summary of the Data Analyst job, Job description for Baker, Designer job description, Baker - job post, Baker job in Ghent
const told =
  /^(?:(?:job |role )?(?:summary|overview|description|profile|advert|posting)(?: of| for|:) (?:the |an? )?)?(.{3,90}?)(?: (?:job|role|position|vacancy|opening)(?: (?:description|profile|spec(?:ification)?|advert|posting|opening|vacancy|offer))?| (?:description|summary|overview)(?: ?\/ ?(?:(?:job|role) )?(?:description|summary|overview))?| (?:responsibilities|duties|qualifications|requirements)| ?[-–—|] ?job post(?:ing)?| jobs? in .{2,40})?$/i;

// Baker wanted!
const cried = /^(.{3,90}?)(?: (?:wanted|needed|gesucht|gezocht|recherchée?))?!{0,3}$/iu;

/** A title without what a board or a mail writes around it, where the rest names a role. */
export function bareTitle(fact: Fact<string>): Fact<string> {
  const opened = openedIn(fact.value);
  const before = fact.value.length - withoutNumberAhead(fact.value.slice(opened)).length;
  const behind = numbered(fact.value)?.[0].length ?? 0;
  const inner = fact.value.slice(before, fact.value.length - behind);
  const undated = inner.replace(ofDay, '');
  const named = told.exec(undated)?.[1] ?? undated;
  const value = cried.exec(named)?.[1] ?? named;
  if (value === fact.value || !namesRole(value)) return fact;
  const from = fact.from + fact.value.indexOf(value, before);
  const part = { from, to: from + value.length };
  return { ...fact, value, ...part, around: [...(fact.around ?? []), ...aroundOf(fact, part)] };
}

/** Where a title begins behind what opens it; on what terms the work is belongs to it: [Unpaid] Baker. */
function openedIn(title: string): number {
  const opening = prefix.exec(title)?.[0] ?? '';
  const inside = /^\[([^\]]*)/.exec(opening)?.[1] ?? '';
  const isTerm = isCondition(inside) || employmentTypesIn(inside).types.length > 0;
  return isTerm ? 0 : opening.length;
}

/** A title without the number of a job before it: R-10234: Baker. */
export function withoutNumberAhead(title: string): string {
  return title.slice(ahead.exec(title)?.[0].length ?? 0);
}

/** The number of a job that stands in the line of its title, behind it or before. */
export function numberInTitle({ value, from }: Said): Fact<string> | undefined {
  const match = numbered(value) ?? ahead.exec(value);
  const said = match?.[1];
  if (!match || !said || !namesRole(value.replace(match[0], ''))) return;
  const start = from + value.lastIndexOf(said);
  return { value: said, from: start, to: start + said.length };
}

function numbered(title: string): RegExpExecArray | null {
  return number.exec(title) ?? labelledNumber.exec(title) ?? reference.exec(title);
}

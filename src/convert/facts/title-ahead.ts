// The pay a board may mask: ****.
const pay =
  /^([^.!?*$£€]{6,90}?)[ ,–-]{1,4}(?:\*{3,}|(?:up to |circa |c\.? ?|[Ss]tarting (?:at|from) )?[£$€] ?(?:\d|\*))/;
const number =
  /^([^.!?]{3,100}?)(?<!\s)\s?\(\s?(?:job|req(?:uisition)?|ref(?:erence)?|position|posting|vacancy)\.? ?(?:id|code|no\.?|number|ref|#)\s?[:#]?\s?#?[\w/-]{3,24}\s?\)/i;
const sentence =
  /^([^.!?:]{3,90}?)(?<!\s)(?: ?[–—]| -) (?=(?:This|The|Our|We|You|As|Under|In|Performs|Responsible) \p{Ll})/u;
const button =
  /^([^.!?]{3,150}?)(?<!\s) (?:back to (?:all |the )?(?:jobs|job list|search|careers|openings|vacancies)|apply (?:now|for this job))\b/i;
const marked = /^([*_]{1,2})([^*_\n]{3,110}?)[ ,;:–-]{0,6}(?:\bref\b[^*_\n]{0,30})?\1 (?=\S)/i;

/** What a mail sets in marks before all else: *Baker - Ref: 4711* Hours … → Baker */
export function markedTitle(line: string): { title: string; at: number } | undefined {
  const [, mark = '', title] = marked.exec(line) ?? [];
  return title === undefined ? undefined : { title, at: mark.length };
}

/** What stands before the number of a job in brackets: Baker (Job Number: 4711) Description … → Baker */
export function beforeNumber(line: string): string | undefined {
  return number.exec(line)?.[1];
}

/** What stands before a dash and a sentence: Baker – This position bakes … → Baker */
export function beforeSentence(line: string): string | undefined {
  return sentence.exec(line)?.[1];
}

/** What stands before pay, as an advertisement in one line has it: Baker – Lyon, France £30,000 Pension … → Baker – Lyon, France */
export function beforePay(line: string): string | undefined {
  return pay.exec(line)?.[1];
}

/** What stands before a button of the page that a text in one line was copied from: Baker Back to jobs … → Baker */
export function beforeButton(line: string): string | undefined {
  return button.exec(line)?.[1];
}

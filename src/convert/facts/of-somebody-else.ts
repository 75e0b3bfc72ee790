import type { Span } from '../text/span.ts';

const denied = /(?:\b(?:not|never|no longer)|n['’]t)(?: (?:currently|actively|now))? $/i;
// What a boss or a colleague does for whoever is sought.
const forYou =
  /^,?(?: (?:will|can|who|also|is going to)){0,2} (?:supervise|train|teach|mentor|manage|guide|coach|support|help|show|interview|welcome|lead|instruct|oversee)(?:e?s)? you\b/i;

/** How far before a sentence's words of a role they may be denied, in characters. */
const reach = 30;

/** Whether the words from which a sentence begins to name a role are denied, or go on with what that role does for “you”: “Our head baker will train you”. */
export function isOfSomebodyElse(text: string, { from, to }: Span): boolean {
  return denied.test(text.slice(Math.max(0, from - reach), from)) || forYou.test(text.slice(to));
}

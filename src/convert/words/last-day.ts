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
const day = '((?:\\p{L}+,? )?[\\p{L}\\d][\\p{L}\\d ,./-]{4,28}\\d{4}|\\d{4}-\\d\\d-\\d\\d)';

/** A sentence that says the last day to apply, in its first group: “Applications close on 31 March 2027.” */
export const saysLastDay = new RegExp(
  `\\b(?:${openings})(?: (?:by|on|until|before|through|is|until midnight on|is expected to|no later than))*:*? ${clock}${day}`,
  'iu',
);

import { matchesIn } from '../text/matches-in.ts';

const unfit =
  "(?:(?:is|are)(?: probably)?(?: not|n['’]t)(?: really)? (?:for you|(?:the )?right|(?:an? |the )?(?:good |right )?(?:fit|match))|(?:do not|don['’]t|need not) apply|look elsewhere)";
const turning = new RegExp(
  [
    // If all you know is Java, this is not for you; “If you do not know Java, …” asks for it.
    `\\bif (?:all you|you(?:['’]ve| have| can)? (?:only|just|merely))\\b[^.;]{1,100}?\\b${unfit}`,
    "\\b(?:you|they|candidates|applicants|holders)(?:['’]re| are| will be|['’]d be| would be) (?!never|not)(?:\\w{1,12} )?over-?qualified\\b",
  ].join('|'),
  'gi',
);

// “You know Java, but if you only know Excel, …” turns away by the second.
const ended = /[.;!?]\s|\bbut\b/i;

/** Whether a sentence turns away who has what it names at `index`: “If you hold a doctorate, you are overqualified”. */
export function turnsAway(sentence: string, index: number): boolean {
  return matchesIn(sentence, turning).some(
    ({ 0: said, index: at }) => index < at + said.length && !ended.test(sentence.slice(index, at)),
  );
}

import { matchesIn } from '../text/matches-in.ts';
import type { Span } from '../text/span.ts';
import { isDegreeByLetters } from './degree-letters.ts';
import { turnsAway } from './turns-away.ts';

/** Degrees by schema.org's and Google's categories of credentials; a college degree and a diploma are of no one of them. */
const degrees: readonly (readonly [category: string, words: RegExp, letters?: RegExp])[] = [
  [
    'high school',
    /(?<!\b(?:(?:above|beyond|past) (?:the )?|(?:at|in|to|with|for|near) (?:our|the|local|area|nearby) |(?:at|in|to|with|for|near) an? ))\b(?:high school|secondary school|matric(?=ulation| certificate|\W|$)|grade 12(?= (?:certificate|or|and|with)|[,.;)]|$))\b(?! (?:students?|teach\w+|pupils|classes|classrooms?|sports?|athlet\w+|age|admissions?|counsel\w+|coach\w*|principals?|campus\w*|programs?|programmes?|curricul\w+|settings?|environments?)\b)/gi,
    /\bGED\b/g,
  ],
  [
    'associate degree',
    /\bassociate(?:['’]?s['’]?)?(?:[- ]level)? degree|\bassociate(?:['’]?s['’]?)?(?=(?: degree)? ?(?:or|and\/or|\/) ?bachelor)|\bassociate(?:['’]?s)? (?:of|in) (?:applied )?(?:science|arts)\b|\bbac ?\+ ?2\b/gi,
    /(?<![\p{L}.])(?:A\.?A\.?S\.?|A\.?A\.?|AS|A\.S\.)(?![\p{L}\p{N}])/gu,
  ],
  [
    'college degree',
    /(?<!\byear )\b(?:college|university) degree\b|\btertiary (?:qualification|degree|education)\b|\bgraduat(?:e|ed|ion) (?:of|from) (?:an? )?(?:(?:accredited|recognized|recognised) )?(?:college|university)\b/gi,
  ],
  [
    'bachelor degree',
    /\bbachelor(?!ette| part)|\bbaccalaureate\b|\b(?:undergraduate|honou?rs) degree\b|\bfirst degree (?=(?:in|at|from)\b)|\bbac ?\+ ?[34]\b|\b(?:four|4)[- ]year (?:college |university )?degree\b|\bgraduat(?:e|ed|ion) (?:of|from) an? (?:[\p{L}-]+ ){0,3}(?:four|4)[- ]year (?:college|university)\b/giu,
    /(?<![\p{L}.])(?:B\.?(?:S\.?c?\.?N|S\.?c?|A|Eng|Tech|BA|FA|Com|SCS|SEE|SCE|SME|SIT)|LL\.?B)\.?(?![\p{L}\p{N}])/gu,
  ],
  [
    'postgraduate degree',
    /\bmaster(?:['’]?s?(?=\W*(?:degree|or|and|in|,|\/|\())|['’]s\b)|\bdoctora(?:l|te)\b(?!\W{1,3}(?:doctorate )?not (?:required|necessary))|\b(?:post)?graduate degree\b|\badvanced degree\b|\bjuris doctor(?:ate)?\b|\bdoctor of (?!the\b|our\b|your\b|an?\b)[a-z]{4}|\bbac ?\+ ?[5-8]\b/gi,
    /(?<![\p{L}.])(?:M\.?(?:S\.?c?|Eng|B\.?A|SCS|SEE|SME|SIT|SN|SW)|M\.A|Ph\.? ?[Dd]|J\.?D|M\.?D|D\.?O|LL\.?M|Pharm\.?D|Ed\.?D|D\.?N\.?P|D\.?V\.?M|D\.?D\.?S)\.?(?![\p{L}\p{N}])/gu,
  ],
  [
    'professional certificate',
    /\babgeschlossene[nrs]? (?:[\p{L}-]+ ){0,3}?(?:\p{L}{0,30}ausbildung|lehre)\b|\b(?:completed|time[- ]served) apprenticeship\b/giu,
  ],
  [
    'diploma',
    /\b(?:(?:community |technical )?college|polytechnic|vocational|technical|(?:higher |advanced )?national|(?:two|three|2|3)[- ]year) diploma\b|(?<!\bschool )\bdiploma(?= in\b)/gi,
  ],
];

// A degree in physics, a relevant degree: of what kind it does not say. Heat is told in degrees as well.
const ofNoKind =
  /(?<!\b(?:high|low|great|large|some|\d+) )\bdegree(?= (?:in\b(?! which)|required\b|preferred\b|or equivalent\b))|\b(?:relevant|related) degree\b|\bdegree[- ]qualified\b/gi;

/** A degree that a text names, by category, and where it stands in it. */
export interface Degree extends Span {
  readonly category: string;
}

/** The degrees a text names, category by category; one of which it says no more than what it is in, where it names no other. */
export function degreesIn(text: string): Degree[] {
  const isTold = ({ from, to }: Span) =>
    !turnsAway(text, from) &&
    !denied.test(text.slice(Math.max(0, from - look), from)) &&
    !unasked.test(text.slice(to, to + lookBehind)) &&
    !(led.test(text.slice(Math.max(0, from - look), from)) && studying.test(text.slice(to, to + look)));
  const named = ofSomeKind(text).filter(isTold);
  if (named.length > 0) return named;
  return matchesIn(text, ofNoKind)
    .map((match) => ({ category: 'college degree', ...spanOf(match) }))
    .filter(isTold);
}

// No degree, without a degree, no need for a Master’s or a PhD, who has not yet taken the Ph.D.
const denied =
  /(?:\b(?:no|without|not)|n['’]t)(?: yet)?(?: (?:have|hold|taken|completed|earned|obtained|need(?: for)?|possess|require|expect|ask for|(?:need )?to have))?(?: an?| the| any)?(?: (?!required|needed|necessary|mandatory|essential|preferred)[^\s,.;:]{1,20}(?: degree)? n?or(?: an?)?)? $/i;
// MBA not required, a PhD is no must or would be too much, PhD students mentor you
const unasked =
  /^(?:['’]s)?(?: degree)?(?:(?: in (?:(?!\b(?:but|or|and)\b)[^.,;:()]){1,60})?,? (?:(?:is|are) )?(?:not|n['’]t) (?:strictly |absolutely )?(?:required|needed|necessary|mandatory|essential|an? (?:must|requirement|prerequisite))\b(?! but)| (?:is|are) (?:no (?:must|requirement|prerequisite)\b|not(?= ?(?:[.;)]|$)))| (?:is|are|would be) (?:overkill|too much|unnecessary|an? disadvantage)\b| (?:students?|candidates?|graduates?|holders?|scientists?|researchers?) (?:will |who )?(?:mentor|teach|train|support|help|advise|lead|guide|join|report to)s? (?:you|us|our)\b)/i;
// You supervise PhD students.
const led =
  /\b(?:supervis|mentor|teach|train|advis|guid|coach|manag|tutor|recruit)\p{L}{0,4} (?:[\p{L}-]+ ){0,2}$/iu;
const studying = /^ (?:students?|candidates?|theses|thesis|researchers?|projects?)\b/i;
const look = 40;
/** How far behind a degree, and what it is in, it may be said that nobody asks for it, in characters. */
const lookBehind = 110;

function ofSomeKind(text: string): Degree[] {
  return degrees.flatMap(([category, words, letters]) => {
    const named = matchesIn(text, words).map((match) => spanOf(match));
    const lettered = letters
      ? matchesIn(text, letters)
          .map((match) => spanOf(match))
          .filter((span) => isDegreeByLetters(text, span))
      : [];
    return [...named, ...lettered].map((span) => ({ category, ...span }));
  });
}

function spanOf({ 0: said, index }: RegExpExecArray): Span {
  return { from: index, to: index + said.length };
}

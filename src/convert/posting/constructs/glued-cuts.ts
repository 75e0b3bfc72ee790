import { matchesIn } from '../../text/matches-in.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { isLegalText } from '../../words/legal-text.ts';
import { isWorkVerb } from '../../words/work-verbs.ts';
import type { SaidHeading } from './printed-headings.ts';

// A line end was lost where no space parts two sentences, a sentence and what opens the next item,
// or a heading and its text.
const sentences =
  /(?=(?:\d{0,2}\p{Lu}|•)(?:\p{Ll}|[’']| ))(?<=\p{Ll}{2}[.!?;:)]|\p{Lu}{2}[!?]|[.!?]["”’)]|\)[.;])|(?=\p{Lu}\p{Ll}+ )(?<=\p{Lu}{2}\.)(?!Net\b)/gu;
// What says of an item how much it is wanted ends it: “… of bread is a plusData mining …”.
const levels =
  /(?<=(?<!\p{L})(?:plus|required|preferred|desired|desirable|must|mandatory|essential|advantageous))(?=\p{Lu}[\p{Lu}\p{Ll}])/gu;
const openings =
  /(?=[A-Z])(?<=\p{Ll}{3}|\p{Lu}{2}|[)\d+])(?=(?:Experience|Experienced|Strong|Ability|Able|Knowledge|Excellent|Proficien\p{Ll}+|Familiar\p{Ll}*|Bachelor|Master|Proven|Solid|Deep|Good|Great|Demonstrated|Understanding|Hands-on|Highly|Skilled|Prior|Previous|Comfortable|Exposure|Expertise|Expert|Fluent|Fluency|Advanced|Exceptional|Outstanding|Effective|Willing\p{Ll}*|Interest\p{Ll}*|Additional|Minimum|Preferred|Required|Working|Work|Develop|Design|Build|Create|Lead|Manage|Support|Provide|Collaborate|Partner|Ensure|Drive|Participate|Contribute|Implement|Help|You|We|To|As|Join|Have|Engage|Apply|Research|Investigate|Review|Analyze|Conduct|Perform|Identify|Maintain|Coordinate|Assist|Prepare|Monitor|Communicate|Train|Write|Evaluate|Serve|Utilize|At least|Background|Passion\p{Ll}*|Self-motivated|Must|Degree|Years|The|This|These|It|Our|An|If|Any|All|Other)(?: |['’-]))/gu;

// What no sentence ends with, and goes on from: “at least 3 years”, “a Bachelor’s or Master’s degree”.
const goesOn =
  '(?<!(?<!\\p{L})(?:about|above|an?|and|are|around|approximately|at|between|by|completed|exactly|every|first|for|from|had|has|have|in|is|last|least|like|minimum|more|most|nearly|need|needs|next|of|on|only|or|over|past|per|plus|require|requires|roughly|some|than|the|these|those|to|under|with|within) )';

// What opens the next item with its space, where no sentence goes on with a capital; and years of experience after anything.
const items = new RegExp(
  [
    `(?<=(?:\\p{Ll}{2}|\\)) )${goesOn}(?=(?:(?<!(?:[Yy]ears|[Yy]rs) )Experience (?:in|with|working|using|of)|Ability to|Able to|Knowledge of|Understanding of|Proficien(?:t|cy) (?:in|with)|Familiar(?:ity)? with|Exposure to|Expertise in|(?:Strong|Excellent|Proven|Demonstrated|Hands-on|Solid|Advanced|Exceptional|Extensive) \\p{Ll}{3}|Bachelor['’]?s|Master['’]?s|Minimum \\d)(?!\\p{L}))`,
    `(?<=\\p{Ll}{2} ?|[.)])${goesOn}(?=\\d{1,2}(?:\\+| ?[-–] ?\\d{1,2}\\+?)? ?(?:or more )?(?:[Yy]ears|[Yy]rs)(?!\\p{L}))`,
  ].join('|'),
  'gu',
);

// A word glued to the one before it, that goes on in small letters.
const gluedWord = /(?<=\p{Ll}{3})\p{Lu}\p{Ll}{3,14}(?= \p{Ll})/gu;

// A word in small letters glued to one with a capital: no name of a product is written so where the first half is long.
const gluedCapital = /(?<=(?<![\p{L}\p{N}])\p{Ll}{5,24})(?=\p{Lu}\p{Ll}{1,20}[ ,])/gu;

// Items after dashes: “…: - Bakes bread- Sells it - Counts the money”; from one day to another is none: “June 9 - August 15”.
const dashes =
  /(?<=\s|\p{Ll}|[.)])[-–•·] (?=\p{Lu})(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d)/gu;
/** One dash or two may part the words of a sentence. */
const fewestDashes = 3;

// A title glued to the sentence after it: “Data AnalystAssist with …”.
const gluedRole =
  /[A-Z][a-z]+ (?:Analyst|Engineer|Developer|Manager|Scientist|Designer|Architect|Administrator|Consultant|Specialist|Coordinator|Technician|Assistant|Associate|Director|Lead|Intern|Officer|Representative|Researcher|Writer|Nurse|Accountant)(?=\p{Lu}\p{Ll})/gu;
/** How far into a posting its title may be glued to anything, in characters; further down it stands after a sentence. */
const opening = 600;
const gluedRoleAfterSentence = new RegExp(`(?<=\\p{L}[.!?])(?:[A-Z][a-z]+ ){0,3}${gluedRole.source}`, 'gu');
// “… Imaging and AnalysisMid-WestAbout us”: the end of the title is a seam too.
const seams = /(?<=(?<!\p{L})(\p{Lu}?\p{Ll}{2,20}))(?=(\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?))/gu;
/** How far down a title may end, in characters. */
const head = 200;

/**
 * Where a text that lost its line ends is cut into lines, in order, but never inside a heading. Where no heading stands
 * in it, words alone tell of no line.
 */
export function gluedCuts(
  text: string,
  headings: readonly SaidHeading[],
  fields: readonly number[],
): number[] {
  const starts = (pattern: RegExp) => matchesIn(text, pattern).map(({ index }) => index);
  const marks = starts(dashes);
  const cuts = [
    ...(marks.length >= fewestDashes ? marks : []),
    ...headings.flatMap(({ from, to }) => [from, to]),
    ...starts(sentences),
    ...fields,
    ...(headings.length > 0
      ? [
          ...starts(openings),
          ...starts(items),
          ...starts(levels),
          ...starts(gluedCapital),
          ...workIn(text),
          ...rolesEnd(text),
          ...seamsIn(text),
          ...legalIn(text),
        ]
      : []),
  ];
  return outside(headings, new Set(cuts));
}

/** Where the last item of a list ends in which line ends were lost, and where what is behind it is divided, in order. */
export function cutsBehindItem(text: string): number[] {
  const cuts = [sentences, openings, levels].flatMap((pattern) => matchesIn(text, pattern));
  const all = new Set([...cuts.map(({ index }) => index), ...legalIn(text)]);
  return [...all].filter((at) => at > 0).sort((a, b) => a - b);
}

/** The cuts that divide no heading, in order; headings do not overlap. */
function outside(headings: readonly SaidHeading[], cuts: ReadonlySet<number>): number[] {
  let next = 0;
  return [...cuts]
    .sort((a, b) => a - b)
    .filter((at) => {
      while ((headings[next]?.to ?? at) < at) next++;
      const { from = at, to = at } = headings[next] ?? {};
      return at <= from || at >= to;
    });
}

/** Where a duty begins: “… of the harbourTranslate the papers …”. */
function workIn(text: string): number[] {
  return matchesIn(text, gluedWord)
    .filter(([said]) => isWorkVerb(said.toLowerCase()))
    .map(({ index }) => index);
}

/** Where titles end that are glued to what follows. */
function rolesEnd(text: string): number[] {
  return [...matchesIn(text.slice(0, opening), gluedRole), ...matchesIn(text, gluedRoleAfterSentence)].map(
    ({ 0: said, index }) => index + said.length,
  );
}

/** The seams at the start of a text between two words that it also says apart. */
function seamsIn(text: string): number[] {
  const isSaid = (word: string) =>
    [' ', '.', ','].some(
      (end) => text.includes(` ${word}${end}`) || text.includes(` ${word.toLowerCase()}${end}`),
    );
  return matchesIn(text.slice(0, head), seams)
    .filter(([, left = '', right = '']) => isSaid(left) && text.includes(` ${right}`))
    .map(({ index }) => index);
}

/** Where sentences begin that the law asks an employer to say. */
function legalIn(text: string): number[] {
  return sentencesOf(text)
    .filter(({ value }) => isLegalText(value))
    .map(({ value, from }) => from + value.search(/\S|$/));
}

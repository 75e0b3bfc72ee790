import { headingPhrase } from '../../headings/heading-phrase.ts';
import { headingWords, sectionKindOf } from '../../headings/section-kind.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { SaidHeading } from './printed-headings.ts';

/** Longer headings are sentences, which stand in lines of their own. */
const mostWords = 6;
/** What the law asks for is said in sentences too: an Equal Opportunity Employer. */
const telling = new Set<string>([
  'about',
  'benefits',
  'description',
  'minimum',
  'other',
  'preferred',
  'responsibilities',
  'summary',
]);
/** How names within a sentence begin: in The Company, by Our Team. */
const ofSentence = /^(?:a|our|the|this|we|your|is|it) /;
const opening = new Set([
  'responsibilities',
  'requirements',
  'qualifications',
  'description',
  'duties',
  'benefits',
  'summary',
  'overview',
]);
const small = new Set(['to', 'of', 'for', 'the', 'a', 'an', 'in', 'on', 'you', 'we', 'are']);

/** The headings we know that stand glued in a text; where there is one, others may have kept their spaces. */
export function knownHeadings(text: string): SaidHeading[] {
  const sure = gluedIn(text);
  const found = sure.length > 0 ? [...sure, ...matchesIn(text, inCapitals)] : sure;
  return found.map(({ 0: said, index }) => ({ from: index, to: index + said.length }));
}

/** The headings that stand glued in a text: looked for where some heading begins, not at each of its characters. */
function gluedIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  beginning.lastIndex = 0;
  for (let start = beginning.exec(text); start; start = beginning.exec(text)) {
    glued.lastIndex = start.index;
    const match = glued.exec(text);
    if (match && !isNumbered(text, match)) found.push(match);
    beginning.lastIndex = match ? glued.lastIndex : start.index + 1;
  }
  return found;
}

const number = /(?<!\d)\d{1,2}[.)] ?$/;

/** “4) OtherContact with banks”: the last of a list has such a name. */
function isNumbered(text: string, { 0: said, index }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 5), index);
  return number.test(before) && sectionKindOf(headingPhrase(said)) === 'other';
}

// “Must have 3 years of bread”: a number goes on with a verb.
const counts = '(?<= (?:be|bring|do|have|need|offer|own|possess|want)) \\d';

/**
 * A heading we know, in capitals as headings are: glued to the text after it; alone between two
 * sentences, or in a gap; or with a colon that is glued.
 */
const glued = new RegExp(
  [
    `(?=[A-ZÀ-Þ])(?<=^|[.!?:;)”"+#] {0,4}|\\p{Ll}| I{1,3}|\\d)(?:${alternatives()})(?::|(?=[\\p{Lu}•\\d]))`,
    `(?=[A-ZÀ-Þ])(?<=[.!?)] {1,4})(?:${alternatives()})[?;]?(?= {1,4}\\p{Lu})`,
    `(?=[A-ZÀ-Þ])(?<=^|[.!?:;)”"]|\\p{Ll}{2})(?:${alternatives(opensText)})(?= [\\p{Lu}\\d•])(?!${counts})`,
    `(?=[A-ZÀ-Þ])(?<= {2})(?:${alternatives()})(?= {2,4}\\p{Lu})`,
    `(?=[A-ZÀ-Þ][^:]{3,70}:\\S)(?<=\\p{Ll} {1,4})(?:${alternatives()}):(?=\\S)`,
  ].join('|'),
  'uy',
);

/** The first letters of the first words of these headings; an expression of so many words in full is slow. */
const beginning = new RegExp(
  `(?=${[...new Set(glueable().map((phrase) => inTitle(phrase.split(' ', 1)[0]?.slice(0, 4) ?? '', 0)))].sort().join('|')})`,
  'gu',
);

function glueable(): string[] {
  return headingWords().filter((phrase) => phrase.length > 4 && phrase.split(' ').length <= mostWords);
}

/** Headings that begin a text, and no item of a list does: of one word those of work and of what is asked. */
function opensText(phrase: string): boolean {
  return phrase.includes(' ') || opening.has(phrase);
}

function alternatives(isMeant: (phrase: string) => boolean = () => true): string {
  return anyHeading(
    glueable()
      .filter(isMeant)
      .map((phrase) => phrase.split(' ').map(inTitle)),
  );
}

/** Any of some headings, the longest first, by their first letter: of hundreds few are tried. */
function anyHeading(headings: readonly (readonly string[])[]): string {
  const sources = headings
    .map((words) => words.join(' '))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return [...Map.groupBy(sources, ([first = '']) => first)]
    .map(([first, own]) => `${first}(?:${own.map((source) => source.slice(1)).join('|')})`)
    .join('|');
}

/** After these words a sentence goes on, whatever has a capital. */
export const notInSentence =
  '(?<!(?<!\\p{L})(?:an?|and|any|as|at|by|for|from|full|in|is|of|on|or|our|see|the|their|this|to|with|your|&) )';

const inCapitals = new RegExp(
  `(?=[A-ZÀ-Þ])(?<=[.!?:\\p{Ll}] )${notInSentence}(?:${inTitleCase()})(?::(?= )|(?= ?[\\p{Lu}\\d]))|(?<=\\p{L} )(?:(?:Job |Key |Minimum |Preferred )?(?:Qualifications|Requirements|Responsibilities|Duties))(?::(?= )|(?=\\p{Lu}\\p{Ll}))|(?=[BMPR])(?<=(?:Qualifications|Requirements|Skills) )(?:Required|Minimum|Preferred|Basic)(?=[\\p{Lu}\\d])`,
  'gu',
);

/** Headings of two words or more that no sentence writes in capitals: Nice to Haves, Key Responsibilities. */
function inTitleCase(): string {
  return anyHeading(
    headingWords()
      .filter((phrase) => phrase.includes(' ') && phrase.split(' ').length <= mostWords)
      .filter((phrase) => !ofSentence.test(phrase) && telling.has(sectionKindOf(phrase) ?? ''))
      .map((phrase) => phrase.split(' ').map(asTitle)),
  );
}

function asTitle(word: string, index: number): string {
  return index > 0 && small.has(word) ? inTitle(word, index) : inTitle(word, 0);
}

/** As headings are printed: What You'll Do, Roles and Responsibilities. */
function inTitle(word: string, index: number): string {
  if (word === 'and') return '(?:and|&|And)';
  const [first = ''] = word;
  const rest = word
    .slice(1)
    .replace(/'/g, "['’]")
    .replace(/[.?+()]/g, '\\$&')
    .replace(/-([a-z])/g, (_, letter: string) => `-[${letter.toUpperCase()}${letter}]`);
  return index === 0 ? first.toUpperCase() + rest : `[${first.toUpperCase()}${first}]${rest}`;
}

import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { matchesIn } from '../../text/matches-in.ts';
import { notInSentence } from './known-headings.ts';

/** A heading in the middle of a text, with the mark at its end. */
export interface SaidHeading {
  readonly from: number;
  readonly to: number;
  /** Whether nothing shows where it ends but the sentence that goes on. */
  readonly open?: boolean;
}

// A line end was lost before it: it follows the end of a sentence, or small letters without a space.
// What it begins with is told sooner than what stands before it.
const seamOrSpace = '(?=\\p{Lu})(?<=^|[.!?:;)”"] ?|\\p{Ll}{2} ?)';
const word = "(?!Ph\\.?D)\\p{Lu}(?:[\\p{Ll}'’]+|[\\p{Lu}'’]+(?!\\p{Ll})|)";

/** Words that all begin with a capital. */
const run = new RegExp(`${seamOrSpace}${word}(?:(?: [&/–-])? ${word}){1,11}(?![\\p{Ll}'’])`, 'gu');
// So printed they stand in no sentence, and in few names.
const printed =
  / (?:To|The|You|You['’]\p{Ll}+|An?|For|In|On|With|Will|We|We['’]\p{Ll}+|Our|Your|This|What|Be|Is|Are|Have|Do|Us|It)(?= |$)/gu;
const glued = /^[\p{Lu}•\d]/u;
const number = /^ \d/;
const sentence = /[.!?:;)”"] $/;
const closed = /^[.:?](?=\S)/;

// “… in your inbox.Required Education and Skills:Five years …”
const colon = /:(?!\/\/)(?=\S| [\p{Lu}•-])/gu;
const label =
  /(?<=[.!?;)”"] {0,4}|\p{Ll}{2}(?: {3,4})?)(?=\p{Lu}\p{Ll})(?:(?!\p{Ll}\p{Lu})[^.!?:;•]){4,90}$/u;
// “… of the ovens Training & Licenses required:A degree …”: a title behind the space that a line end became.
const spacedTitle = new RegExp(
  `(?<=\\p{Ll}{3} )${notInSentence}\\p{Lu}\\p{Ll}+(?:(?:, |/ ?| and | & | or | )\\p{Lu}\\p{Ll}+){0,5}(?: (?:required|preferred|desired|needed|includes?))?$`,
  'u',
);
/** The longest such label with what stands before it, in characters. */
const longestLabel = 95;
// “… the right direction. EDUCATION: a degree …”, “… of the ovens TRAINING & EXPERIENCE:Two years …”
const shouted =
  /(?=\p{Lu})(?<=^|[.!?:;)”"] {0,4}|\p{Ll}{2} {0,4}|\d {1,4})\p{Lu}[\p{Lu}'’&/, ]{3,50}:(?= ?\S)/gu;

// “… ideal for you.What we provideWe provide our customers …”: a question, between two line ends that were lost.
const question =
  /(?=[WHYA])(?<=^|[.!?:;)”"]|\p{Ll}{2})(?:What|Who|How|Why|Where|Your|About) (?:(?!\p{Ll}\p{Lu})[\p{L}\p{N}'’& -]){2,60}\p{Ll}\??(?=\p{Lu})/gu;

// “… of the firm.POSITION SUMMARY The analyst will …”: capitals between two sentences.
const capitals = new RegExp(
  `${seamOrSpace}\\p{Lu}{3,}(?:(?: [&/–-] ?|[ /&-])\\p{Lu}{2,}){1,5}(?= ?\\p{Lu}\\p{Ll})`,
  'gu',
);

// “DEFINITIONUnder general supervision …”: one word, glued to the sentence behind it; but “a diploma is REQUIREDWe offer …”.
const capital = /(?<=^|[.!?:;)”"] ?|\p{Ll}{2})\p{Lu}{5,}(?=\p{Lu}\p{Ll})/gu;

const asking = new Set<SectionKind | undefined>([
  'responsibilities',
  'minimum',
  'preferred',
  'benefits',
  'education',
]);

const telling = new Set<SectionKind | undefined>(['summary', 'description', 'about']);

/** The headings that are told by how they are printed, in a text that lost its line ends: as titles, in capitals, or with a colon. */
export function printedHeadings(text: string): SaidHeading[] {
  return [
    ...matchesIn(text, run).flatMap(({ 0: said, index }) => titleIn(text, said, index)),
    ...[...matchesIn(text, capitals), ...matchesIn(text, capital)].flatMap(({ 0: said, index }) =>
      kindOf(said) || isBetweenSentences(text, said, index) ? [{ from: index, to: index + said.length }] : [],
    ),
    ...matchesIn(text, question).flatMap(({ 0: said, index }) =>
      kindOf(said) ? [{ from: index, to: index + said.length }] : [],
    ),
    ...matchesIn(text, colon).flatMap(({ index }) => labelBefore(text, index)),
    ...matchesIn(text, shouted).flatMap(({ 0: said, index }) =>
      isShouted(said) ? [{ from: index, to: index + said.length }] : [],
    ),
  ];
}

/** Whether words in capitals with a colon are a heading: one word where we know it, more by what they speak of. */
function isShouted(said: string): boolean {
  return (
    sectionKindOf(headingPhrase(said)) !== undefined || (said.includes(' ') && kindOf(said) !== undefined)
  );
}

const ended = /[.!?] ?$/;

/** “… of the ovens. SPECIAL CONDITIONSEmployment is …”: words in capitals that lost the line end behind them, whatever they say. */
function isBetweenSentences(text: string, said: string, from: number): boolean {
  return said.includes(' ') && text[from + said.length] !== ' ' && ended.test(text.slice(from - 2, from));
}

/** What a colon ends, where a line end was lost before it and it asks or tells of the work. */
function labelBefore(text: string, end: number): SaidHeading[] {
  const before = text.slice(Math.max(0, end - longestLabel), end);
  const [said] = label.exec(before) ?? [];
  if (!said) return text[end + 1] === ' ' ? [] : titleBefore(before, end);
  const from = end - said.length;
  // Of so many spaces none parts two sentences: they are a line end that was lost.
  const isBehindSpace = text[from - 1] === ' ' && !text.slice(0, from).endsWith('   ');
  // “… to have you!Role & Opportunity: We are …”
  if (telling.has(kindOf(said)) && isTitled(said) && !isBehindSpace) return [{ from, to: end + 1 }];
  if (!asking.has(kindOf(said))) return [];
  // “Stellar interpersonal skills: You will have to …”: what an item is called, with a sentence behind it.
  if (text[end + 1] === ' ' && !isBehindSpace && !isHead(said)) return [];
  // After a sentence and a space it is one only where the colon is glued too.
  const isSpaced = isBehindSpace && text[end + 1] === ' ';
  if ((isSpaced || said.length > longestPlain) && !opensList(said) && !isTitled(said)) return [];
  return [{ from, to: end + 1 }];
}

/** What ends in a colon that is glued to the text behind it, where only a space is left of the line end before it. */
function titleBefore(before: string, end: number): SaidHeading[] {
  const [said] = spacedTitle.exec(before) ?? [];
  return said && asking.has(kindOf(said)) ? [{ from: end - said.length, to: end + 1 }] : [];
}

// Required Education and Skills, Qualifications; no Interpersonal skills.
const head =
  /\b(?:requir(?:ed|ements?)|preferred|desired|minimum|qualifications?|responsibilit(?:y|ies)|duties|tasks|benefits|education|certifications?|licen[cs]es?|must|need|have|following|you)\b/i;

/** Whether a label says what is asked, and not only of what it is. */
function isHead(said: string): boolean {
  return sectionKindOf(headingPhrase(said)) !== undefined || head.test(said);
}

// Basic Hiring Criteria
const titled = /^\p{Lu}\p{Ll}+(?: (?:and |& |of )?\p{Lu}\p{Ll}+){1,4}$/u;

function isTitled(said: string): boolean {
  return titled.test(said);
}

/** The longest label that does not say itself that a list follows, in characters. */
const longestPlain = 70;
const ofList = /\b(?:the following(?: [\p{Ll}-]{2,20}){0,4}|not (?:be )?limited to)\W*$/u;

function opensList(said: string): boolean {
  return ofList.test(said) && kindOf(said) !== 'benefits';
}

function kindOf(said: string): SectionKind | undefined {
  const phrase = headingPhrase(said);
  return sectionKindOf(phrase) ?? kindByWords(phrase);
}

// “POSITION SUMMARY The Analyst”: the heading is what is in capitals.
const shoutedFirst = /^\p{Lu}{3,}(?:[ &/–-]{1,3}\p{Lu}{2,}){1,6} \p{Lu}\p{Ll}/u;

/** A run of words in capitals as a heading, without the first word of the sentence that follows it with a space. */
function titleIn(text: string, said: string, from: number): SaidHeading[] {
  if (shoutedFirst.test(said)) return [];
  const to = from + said.length;
  const after = text.slice(to, to + 2);
  const isApart = text[from - 1] !== ' ' || sentence.test(text.slice(from - 2, from));
  if (isApart && glued.test(after)) return kindOf(said) ? [{ from, to }] : [];

  const isOpen = !closed.test(after) && !number.test(after);
  const end = isOpen ? from + said.lastIndexOf(' ') : closed.test(after) ? to + 1 : to;
  const own = text.slice(from, end);
  const marks = matchesIn(own, printed).length;
  return marks >= (isApart ? 1 : 2) && kindOf(own) ? [{ from, to: end, open: isOpen }] : [];
}

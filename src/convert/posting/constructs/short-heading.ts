import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase, introducedBy } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { type Line, neighbour, wordCount } from '../../text/lines.ts';
import { asksApplicant } from '../../words/applicant-questions.ts';
import { endsInRole, isTitleAlone } from '../../words/role-nouns.ts';
import { saysSeniority } from '../../words/seniority.ts';
import { endsInLink } from '../../words/web-address.ts';
import type { Construct } from './construct.ts';
import { isIdle } from './is-idle.ts';
import { isIntroduction } from './is-introduction.ts';
import { isItem } from './item-of-kind.ts';
import { opensItem } from './opens-item.ts';

const closed = /(?<!\.\.)[.,;!]$/;
// An introduction of the list below it, in a sentence: “The package for this role includes:”.
const introduces = /\b(?:includes?|including|are|is|offers?|following)\b[^:]{0,90}:$/;
// … and one that says itself that the lines below it are a list.
const ofList = /\bthe following(?: \p{Ll}+){0,3}:$/u;
const asks = /[:?？：…]$|\.{3}$|\bincluding$/;
// What headings that are sentences begin with: “What will help you to fulfill your role”.
const begins =
  /^(?:What|Who|How|Why|Your|Our|About|Some|Das|Diese|Dieses|Folgende|Was|Wer|Wir|Dein|Deine|Deinen|Ihre?|Darauf|Daran|Damit|So|Warum|Vos|Votre|Tes|Ton|Notre|Nous|Ce|Pourquoi|Lo|Qué|Tus?|Te|Sobre|Wat|Jouw|Cosa|O)(?=\s)/;
// Of these no sentence is made without a mark at its end: a line below may go straight on.
const questions = /^(?:What|Who|How|Why) [^,]*$/;
const small =
  /^(?:a|an|and|or|of|the|in|to|for|with|on|at|you|your|we|is|are|be|our|us|will|have|do|by|as|from|this|not)$/;
const opened = /^[\p{Lu}\p{N}]/u;
// “Python ⇥ Required” is a row of a table.
const row = /^\P{L}{0,9}\p{L}{2}[^\t]*\t/u;

/** The longest heading of this kind, in words, and the longest where it is a sentence that stands alone and ends in a colon. */
const longest = 9;
const longestSentence = 18;
// … of which two have no more than so many words.
const longestTwo = 14;
const two = /[.!?] \p{L}/u;

/** Sections that are told in sentences: their heading needs no blank line before it, but a line of so many words after it. */
const told = new Set<SectionKind>(['about', 'benefits', 'legal']);
const telling = 15;
// What headings end with, and no item that is alone above a blank line: “Required and Preferred Qualifications”.
const headed =
  /^(?:[\p{Lu}&]\S* |\/ |and |or ){1,5}(?:Qualifications|Requirements|Responsibilities|Duties)$/u;
// “About your future role”, straight above the text that tells of it.
const about = /^About (?:your|the|this|our)(?: \p{L}+){1,3}$/u;
// “Farm hand role summary”, alone.
const ofRole =
  /\b(?:job|role|position) (?:summary|overview|description|purpose|duties|responsibilities|requirements)$/i;
/**
 * A short line whose words speak of a section: written as a title, or ending in a colon or a
 * question mark, with text below it.
 *
 * ```text
 * Skills needed to succeed:
 * Technical Skills & Experience
 * ```
 */
export const shortHeading: Construct = (lines, index, nodes) => {
  const line = lines[index];
  if (
    !line ||
    asksApplicant(line.value) ||
    (closed.test(line.value) && !isPointed(line.value)) ||
    !opened.test(line.value)
  )
    return;
  if (row.test(line.value)) return;
  if (wordCount(line.value) > (two.test(line.value) ? longestTwo : longestSentence)) {
    if (!introducedBy(line.value) || !introducesAlone(lines, index)) return;
    return { size: 1, nodes: [nodes.heading(nodes.text(line.from, line.from + line.value.length))] };
  }
  const below = neighbour(lines, index, 1);
  const mayBeLong =
    introducesAlone(lines, index) || (ofList.test(line.value) && opened.test(below?.value ?? ''));
  if (!below || (wordCount(line.value) > longest && !mayBeLong)) return;

  const kind = kindByWords(headingPhrase(line.value));
  if (kind === undefined || kindByWords(headingPhrase(ownWords(line.value))) === undefined) return;
  if ((kind === 'legal' || kind === 'other') && endsInLink(line.value)) return;
  // The first line of a posting is its title, or says at once who is hiring.
  if (!neighbour(lines, index, -1) && kind !== 'about' && !isLead(lines, index)) return;
  if (introduces.test(line.value) && !opensLines(kind, below.value)) return;
  // Physical Therapist is a title, whatever Physical Demands are.
  if (isTitleAlone(line.value) && endsInRole(line.value)) return;
  // “Experience Level:” – “Junior” asks for nothing.
  if (isIdle(lines, index) || saysSeniority(below.value)) return;
  if (isItem(lines, index, kind) || isIntroduction(lines, index, kind)) return;
  const isAlone =
    (begins.test(line.value) || ofRole.test(line.value)) &&
    !lines[index - 1]?.value &&
    (!lines[index + 1]?.value || (questions.test(line.value) && opened.test(below.value)));
  const isAbout = about.test(line.value) && wordCount(below.value) >= telling;
  const isShown = isAlone || isAbout || isLead(lines, index) || isAboveSentences(lines, index);
  if (!asks.test(line.value) && !isTitled(line.value) && !isShown) return;
  const apart =
    !lines[index - 1]?.value ||
    isAbout ||
    (told.has(kind) && wordCount(below.value) >= telling) ||
    (headed.test(line.value) && (!lines[index + 1]?.value || isBetweenTextAndList(lines, index))) ||
    isLead(lines, index);
  if (!asks.test(line.value) && !apart) return;

  return { size: 1, nodes: [nodes.heading(nodes.text(line.from, line.from + line.value.length))] };
};

// “Experience Level: Professional”, “Hiring day: 1 May”
const fact = /^[^:：]{2,40}[:：]\s+(?=.{0,59}[^:：?？]$)/u;
const level = / \((?:required|preferred|desired|desirable|essential|mandatory|optional)\)$/i;

/** What must speak of a section itself: the value of a label, and “English” of “English (Preferred)”. */
function ownWords(value: string): string {
  return value.replace(fact, '').replace(level, '');
}

// “Das erwartet dich.”
const point = /^[^.]+\.$/;
const mostPointed = 5;

/** Whether a line is a short sentence that headings begin like: some are set with a full stop. */
function isPointed(value: string): boolean {
  return point.test(value) && begins.test(value) && wordCount(value) <= mostPointed;
}

/** Whether an introduction is the heading of the lines below it, which lost their bullets; before a list that has them it is looked at when the list is known. */
function opensLines(kind: SectionKind, below: string): boolean {
  if (kind === 'responsibilities') return true;
  if (kind === 'benefits') return !opensItem(below) && wordCount(below) <= longest;
  return (kind === 'minimum' || kind === 'preferred') && !opensItem(below);
}

// The first half of a sentence that the list below it ends: “You might be a fit if you have”.
const lead =
  /^(?:You|We|It|To|As|In|If|At an? (?:bare )?minimum)\b.*\b(?:if|have|will|you|bring|by|you['’](?:ll|ve|re))$/;

function isLead(lines: readonly Line[], index: number): boolean {
  return lead.test(lines[index]?.value ?? '') && (!lines[index - 1]?.value || isAmongSentences(lines, index));
}

/** Whether it stands straight between a paragraph and sentences, all of which end as such. */
function isAmongSentences(lines: readonly Line[], index: number): boolean {
  const [before = '', ...below] = [index - 1, index + 1, index + 2].map((at) => lines[at]?.value ?? '');
  return [before, ...below].every((value) => ended.test(value)) && wordCount(before) >= telling;
}

const ended = /[.;]$/;

/** Whether the lines below it are sentences that end as such, which it does not. */
function isAboveSentences(lines: readonly Line[], index: number): boolean {
  const [before, ...below] = [index - 1, index + 1, index + 2].map((at) => lines[at]?.value ?? '');
  return before === '' && below.every((value) => ended.test(value));
}

/** Whether it stands straight below the end of a sentence, and straight above a list that has its bullets. */
function isBetweenTextAndList(lines: readonly Line[], index: number): boolean {
  const [above = '', below = ''] = [-1, 1].map((step) => lines[index + step]?.value ?? '');
  return ended.test(above) && !opensItem(above) && (opensItem(below) || bulletAlone.test(below));
}

const bulletAlone = /^[•◦▪·*–-]$/;

function introducesAlone(lines: readonly Line[], index: number): boolean {
  return /[:：]$/.test(lines[index]?.value ?? '') && !lines[index - 1]?.value;
}

function isTitled(value: string): boolean {
  const words = value.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.every((word) => opened.test(word) || small.test(word) || !/^\p{L}/u.test(word));
}

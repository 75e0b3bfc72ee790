import { headingPhrase } from '../headings/heading-phrase.ts';
import type { SectionKind } from '../headings/section-headings.ts';
import { sectionKindOf } from '../headings/section-kind.ts';
import { headingMark } from '../seed/heading-mark.ts';
import { employmentTypesIn } from '../words/employment-words.ts';
import { isPageName } from '../words/page-name.ts';
import { endsInRole, isTitleAlone, namesRole } from '../words/role-nouns.ts';
import { bareTitle, withoutNumberAhead } from './bare-title.ts';
import { salaryIn } from './base-salary.ts';
import type { Fact } from './fact.ts';
import type { Finder } from './finder.ts';
import { headLineOf, ofPlace } from './head-line.ts';
import type { Block, Reading } from './reading.ts';
import { beforeNumber, beforePay, beforeSentence, markedTitle } from './title-ahead.ts';
import { titleInSentences } from './title-in-sentences.ts';
import { titleOfPractice } from './title-of-practice.ts';

/** How many words of the text stand for a title where the text names no role. */
const firstWords = 8;
const longestBeginning = 80;
const beginning = new RegExp(`^(?:\\S+\\s*){0,${firstWords}}`);
const words = /(?<!\p{L})\p{L}{2,}[^\p{L}](?:\p{L}?[^\p{L}])*\p{L}{2}|^\p{L}{4,}$/u;
const anyWord = /[\p{L}\p{N}]/u;
// Space and bullets before the first word.
const leading = new RegExp(`^[\\s${headingMark}•·▪*–—-]*`);

/** The title line or field; else the role a sentence names, else the first words, both inferred. */
export const title: Finder<'title'> = (reading) => bareTitle(titleOf(reading));

const titleOf = (reading: Reading): Fact<string> =>
  headLineOf(reading)?.title ??
  upToPay(
    reading,
    reading.stated('title').find(({ value }) => !isPageName(value)),
  ) ??
  headedBy(reading) ??
  firstHeading(reading) ??
  titleLine(reading) ??
  titleAhead(reading) ??
  titleAtPlace(reading) ??
  titleHeading(reading) ??
  titleToldBy(reading) ??
  titleAmong(reading) ??
  titleOfPractice(reading.blocks) ??
  beginningOf(reading);

/** A title without the pay that stands behind it, which its line says still; what a format gives is a title. */
function upToPay<Said extends Fact<string> | undefined>({ body }: Reading, fact: Said): Said {
  const value = fact && fact.from >= body && beforePay(fact.value);
  return value && namesRole(value) ? { ...fact, value, to: fact.from + value.length } : fact;
}

const headed =
  /^(?:the |your )?(?:role|position|job|job title|opportunity|vacancy|(?:job |open )?(?:posting|opening|position|vacancy|role)|(?:we(?:['’]re| are) |now )?hiring) ?[:–—-] ?(.+)$/i;

/** A heading that names the role: “The Role: Senior Security Engineer”. */
function headedBy({ headings }: Reading): Fact<string> | undefined {
  for (const { value, from } of headings) {
    const said = headed.exec(value)?.[1]?.trim();
    if (!said || !namesRole(said)) continue;
    const start = from + value.lastIndexOf(said);
    return { value: said, from: start, to: start + said.length };
  }
}

/** The first heading, where the format calls it one and it names a role: “# Analytics Engineer”; or the one below the name of the page. */
function firstHeading(reading: Reading): Fact<string> | undefined {
  const { headings, value } = reading;
  const first = headings.find((heading) => !isPageName(heading.value));
  if (!first || value[first.from - 1] !== headingMark || !namesRole(first.value)) return;
  return upToPay(reading, { ...first, to: first.from + first.value.length, apart: true });
}

/** How far from the start a line with nothing but a title may stand, in lines. */
const earliest = 10;

const link = /:? https?:\/\/\S+$/;

/** A line with nothing but a title, between sentences at the start of a posting; inferred where it is one of those that have links of their own. */
function titleLine({ blocks }: Reading): Fact<string> | undefined {
  for (const { value: line, from, kind } of blocks.slice(0, earliest)) {
    const value = line.replace(link, '');
    const said = withoutNumberAhead(value);
    if (kind !== 'summary' || !said.includes(' ') || !isTitleAlone(said) || !endsInRole(said)) continue;
    return { value, from, to: from + value.length, ...(value !== line && { inferred: true }) };
  }
}

/** The title that opens a posting in one paragraph: “Night Baker (Job Number: 4711) Description …”, “*Night Baker* Hours …” */
function titleAhead({ blocks: [first] }: Reading): Fact<string> | undefined {
  if (!first) return;
  const inMarks = markedTitle(first.value);
  const value = inMarks?.title ?? beforeNumber(first.value) ?? beforeSentence(first.value);
  if (value === undefined || !namesRole(value)) return;
  const from = first.from + (inMarks?.at ?? 0);
  return { value, from, to: from + value.length };
}

// NIGHT BAKER
const inCapitals = /^[^\p{Ll}]+$/u;

/** A heading further down that is a title and no more, where the format calls it a heading, or it stands in capitals. */
function titleHeading({ headings, value }: Reading): Fact<string> | undefined {
  for (const { value: line, from } of headings.slice(0, earliest)) {
    const said = line.replace(colon, '');
    const isMarked = value[from - 1] === headingMark;
    if (!isMarked && !(inCapitals.test(said) && endsInRole(said))) continue;
    if (said.includes(' ') && isTitleAlone(said))
      return { value: said, from, to: from + said.length, apart: true };
  }
}

const colon = /:$/;

/** How far from the start a title with its place may stand, in lines. */
const furthest = 25;

/** A line further down that is a title and a place: “Bioprocess Scientist (1805485) – San Diego, CA”. */
function titleAtPlace({ blocks }: Reading): Fact<string> | undefined {
  for (const { value, from } of blocks.slice(0, furthest)) {
    const title = ofPlace(value)?.title;
    if (title && isTitleAlone(title.replace(inBrackets, '').trim()))
      return { value: title, from, to: from + title.length };
  }
}

const inBrackets = /\([^()]*\)$/;

/** The role that sentences name; stated where a line has it alone: “Senior Building Scientist”, above “… looking for a building scientist”. */
function titleToldBy({ blocks, headings }: Reading): Fact<string> | undefined {
  const told = titleInSentences([...blocks, ...headings]);
  const heart = told?.value.toLowerCase().split(' ').slice(-2).join(' ');
  const alone =
    heart &&
    [...headings, ...blocks].find(({ value }) => isCalled(value.toLowerCase(), heart) && isTitleAlone(value));
  return alone ? { value: alone.value, from: alone.from, to: alone.from + alone.value.length } : told;
}

/** Whether a line ends with the words of a role, or goes on with its field: “Senior Building Scientist”, “Assistant Professor of History”. */
function isCalled(line: string, heart: string): boolean {
  return line.endsWith(heart) || line.startsWith(`${heart} of `);
}

const untold = new Set<SectionKind>(['summary', 'other']);

/** The first line of the opening that is a title but for what stands behind it: Baker, Fixed Term, Lyon. */
function titleAmong({ blocks }: Reading): Fact<string> | undefined {
  const found = blocks
    .slice(0, earliest)
    .find(({ value, kind }) => untold.has(kind) && value.includes(' ') && isTitleAlone(value));
  return (
    found && { value: found.value, from: found.from, to: found.from + found.value.length, inferred: true }
  );
}

/** A posting that is all facts has no blocks with words: it is called by its first line. */
function beginningOf({ value, body, blocks, stated }: Reading): Fact<string> {
  const telling = blocks.filter(
    (block) =>
      isTelling(block) && !isPageName(block.value) && sectionKindOf(headingPhrase(block.value)) === undefined,
  );
  const told = telling.filter(
    (block) => !hasLabel.test(block.value) && !isLabelled(blocks[blocks.indexOf(block) - 1]),
  );
  const said =
    telling.slice(0, earliest).find(isOfRole) ??
    told.find(isOfWork) ??
    stated('department')[0] ??
    telling.find(isOfWork) ??
    telling[0] ??
    blocks.find((block) => anyWord.test(block.value));
  const start = said?.from ?? body;
  const from = start + (leading.exec(value.slice(start))?.[0].length ?? 0);
  const line = value.slice(from).split('\n', 1)[0] ?? '';
  const words = (beginning.exec(line)?.[0] ?? '').slice(0, longestBeginning).trim();
  return {
    value: words.length < line.trim().length ? `${words} …` : words,
    from,
    to: from + words.length,
    inferred: true,
  };
}

/** Whether a line of the opening names a role among other words, and is no sentence. */
function isOfRole({ value, kind }: Block): boolean {
  return untold.has(kind) && !sentence.test(value) && namesRole(value);
}

const ofOthers = new Set<SectionKind>(['minimum', 'preferred', 'education', 'benefits', 'legal']);

/** What is asked of whoever applies, or given to them, calls no role: “High school diploma”. */
function isOfWork({ kind }: Block): boolean {
  return !ofOthers.has(kind);
}

const sentence = /[.!?]$/;
const label = /^[^.!?:]{2,30}:$/;
// Required Travel: up to 25%
const hasLabel = /^[^.!?:]{2,30} ?: ?(?:\S+ ){0,5}\S+$/;

/** Whether a block is a label that nobody knows, so that the next is its value and no title. */
function isLabelled(above: Block | undefined): boolean {
  return above !== undefined && label.test(above.value);
}

// Who wrote a mail, as archives show it: Ada Aster aster at contoso.example
const ofSender = /\S(?:@| at )[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}\)?$/;

/** Whether a line says what the posting is about, and not how to read the next, what is paid or who wrote it. */
function isTelling({ value }: Block): boolean {
  return (
    !ofSender.test(value) &&
    words.test(value) &&
    !value.endsWith(':') &&
    !employmentTypesIn(value).whole &&
    !salaryIn(value)
  );
}

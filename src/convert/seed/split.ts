import type { VFileMessage } from 'vfile-message';
import { headingPhrase } from '../headings/heading-phrase.ts';
import type { SectionKind } from '../headings/section-headings.ts';
import { sectionKindOf } from '../headings/section-kind.ts';
import { matchesIn } from '../text/matches-in.ts';
import { countsRoles } from '../words/role-count.ts';
import { isTitleAlone, namesRole } from '../words/role-nouns.ts';
import type { Given, MendedDocument } from './document.ts';
import { headingMark } from './heading-mark.ts';
import { refuseMany } from './refuse-many.ts';
import type { Seed } from './seed.ts';

/** One advertisement in a seed: a range of its mended text, and which of how many it is, from 1. */
export interface Posting {
  readonly seed: Seed;
  readonly from: number;
  readonly to: number;
  /** Where its text starts, after the values that its format names. */
  readonly body: number;
  readonly given: readonly Given[];
  readonly index: number;
  readonly count: number;
  /** Why it cannot be read. */
  readonly refusal: VFileMessage | undefined;
}

// Where a second posting can begin: after two blank lines or more, a ruled line, or before what numbers it: “Job 2: …”, “2. …”.
const gap =
  /\n[ \t]*\n[ \t]*\n\s*|\n[ \t]*(?:[-=_*]{3,}|[-*_](?:[ \t][-*_]){2,})[ \t]*\n\s*|\n[ \t]*\n(?=(?:(?:(?:Job|Position|Posting|Role|Vacancy|Opening) ?#?)?\d{1,2} ?[:.)–-] )\p{Lu})/gu;

/**
 * The postings of the documents of a seed.
 *
 * @throws VFileMessage where there are more than `limits.postings`.
 */
export function split(documents: readonly MendedDocument[]): Posting[] {
  const parts = documents.flatMap(partsOf);
  const [first] = parts;
  const count = parts.length;
  if (first) refuseMany(first.seed.file, count);
  return parts.map((part, index) => ({ ...part, index: index + 1, count }));
}

function partsOf({ seed, given, body, plain, refusal }: MendedDocument): Omit<Posting, 'index' | 'count'>[] {
  const { value } = seed.text;
  const starts = plain ? startsIn(value.slice(body)).map((start) => start + body) : [body];
  return starts.map((start, index) => ({
    seed,
    from: index === 0 ? 0 : start,
    to: starts[index + 1] ?? value.length,
    body: start,
    given: index === 0 ? given : [],
    refusal,
  }));
}

/**
 * Where postings start in plain text. A gap divides two of them where the headings start over after it:
 * the first heading after the gap was there before, and so was another. After a heading that is a title
 * they may be worded in other ways, if they are about the same.
 */
function startsIn(value: string): number[] {
  const roles = [rolesUnderHeadings, rolesBetweenRules, rolesInComments]
    .map((find) => find(value))
    .find(({ length }) => length > 1);
  if (roles) return [0, ...roles.slice(1)];
  const starts = [0];
  const chapters = chaptersOf(value);
  const had = { phrases: new Set<string>(), kinds: new Set<string>() };
  for (const [index, { from, headings, isTitled }] of chapters.entries()) {
    const ahead = chapters.slice(index, index + furthest).flatMap((chapter) => chapter.headings);
    const kinds = headings.map(({ kind }) => kind);
    const phrases = ahead.map(({ phrase }) => phrase);
    if (index > 0 && (startsOver(had.phrases, phrases) || (isTitled && startsOver(had.kinds, kinds)))) {
      starts.push(from);
      had.phrases.clear();
      had.kinds.clear();
    }
    for (const { phrase, kind } of headings) {
      had.phrases.add(phrase);
      had.kinds.add(kind);
    }
  }
  return starts;
}

/** How much a role says at least where its text has no headings of its own, in characters. */
const shortestRole = 150;
const marked = new RegExp(`^${headingMark}.*$`, 'gm');

/** Where the headings of a text stand, if each of them is a title of its own with text below: a page of openings. */
function rolesUnderHeadings(value: string): number[] {
  const headings = matchesIn(value, marked);
  const titles = new Set(headings.map(([line]) => wordsOf(line).toLowerCase()));
  if (titles.size < headings.length || !headings.every(([line]) => isTitleAlone(wordsOf(line)))) return [];
  const isTold = headings.every(
    ({ index }, at) => (headings[at + 1]?.index ?? value.length) - index >= shortestRole,
  );
  return isTold ? headings.map(({ index }) => index) : [];
}

const ruled = /^(?:[-=_*]{3,}|[-*_](?:[ \t][-*_]){2,})$/;

/** Where the parts of a text begin that ruled or counting lines divide, if each of them begins with a title of its own and tells of it. */
function rolesBetweenRules(value: string): number[] {
  const parts: { from: number; title: string }[] = [];
  let open: number | undefined = 0;
  for (const { index, 0: line } of matchesIn(value, /\S[^\n]*/g)) {
    const said = line.trimEnd();
    if (ruled.test(said) || countsRoles(said)) open ??= index;
    else if (open !== undefined) {
      parts.push({ from: open, title: wordsOf(line) });
      open = undefined;
    }
  }
  const titles = new Set(parts.map(({ title }) => title.toLowerCase()));
  const areTitles = titles.size === parts.length && parts.every(({ title }) => isTitleAlone(title));
  const isTold = parts.every(({ from }, at) => (parts[at + 1]?.from ?? value.length) - from >= shortestRole);
  return areTitles && isTold ? parts.map(({ from }) => from) : [];
}

// Who wrote a comment and when, and below it the head of a posting: Contoso | Baker | Ghent or remote.
const comment =
  /^[\w.-]{2,40} (?:on )?(?:\d{1,3} (?:minute|hour|day|week|month|year)s? ago|\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4})\b[^\n]{0,120}\n\s{0,9}(?=[^\n|/]{2,80}(?: \| [^\n|]{1,120}){2}| ?[^\n|/]{2,80}(?: \/ [^\n/]{1,120}){2})/gmu;

/** Where the comments of a thread begin that are postings, as below “Who is hiring?”; one that answers is part of what it answers. */
function rolesInComments(value: string): number[] {
  return matchesIn(value, comment).map(({ index }) => index);
}

interface Heading {
  readonly phrase: string;
  readonly kind: SectionKind;
}

// … or before a heading that is a title.
const headed = new RegExp(`(?<=\\n\\s{0,4}\\n)${headingMark}(?=[^\\n]{3,90}(?:\\n|$))[^\\n]*`, 'g');

/** How many gaps a posting may have between two headings that start it over. */
const furthest = 8;

/** A heading without its mark and without its colon. */
function wordsOf(heading: string): string {
  return heading.replace(headingMark, '').replace(/:\s*$/, '').trim();
}

interface Chapter {
  from: number;
  headings: Heading[];
  isTitled: boolean;
}

function chaptersOf(value: string): Chapter[] {
  const gaps = matchesIn(value, gap).map((match) => match.index + match[0].length);
  const named = matchesIn(value, headed).filter(([line]) => namesRole(line));
  const titled = new Set(named.filter(([line]) => isTitleAlone(wordsOf(line))).map(({ index }) => index));
  const starts = [...new Set([0, ...gaps, ...named.map(({ index }) => index)])].sort((a, b) => a - b);
  return starts.map((from, index) => ({
    from,
    headings: headingsIn(value.slice(from, starts[index + 1])),
    isTitled: titled.has(from),
  }));
}

const bullet = /^\s*[-*•+]\s/;

/** The headings of a text; those that stand in a list of headings, as in a table of contents, open nothing. */
function headingsIn(text: string): Heading[] {
  const lines = text.split('\n');
  const known = lines.map((line) => {
    const phrase = headingPhrase(line);
    const kind = sectionKindOf(phrase);
    return kind && { phrase, kind };
  });
  const isListed = (index: number) => known[index] !== undefined && bullet.test(lines[index] ?? '');
  return known.filter((heading, index): heading is Heading => {
    const inContents = isListed(index) && (isListed(index - 1) || isListed(index + 1));
    return heading !== undefined && !inContents;
  });
}

/** The first heading after the gap is one we had, and so is another. */
function startsOver(had: ReadonlySet<string>, ahead: readonly string[]): boolean {
  const again = new Set(ahead.filter((heading) => had.has(heading)));
  return again.size >= 2 && had.has(ahead[0] ?? '');
}

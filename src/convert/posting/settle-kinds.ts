import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { kindByWords } from '../headings/heading-patterns.ts';
import { headingPhrase } from '../headings/heading-phrase.ts';
import { kindByContent } from '../headings/kind-by-content.ts';
import { sectionKindOf } from '../headings/section-kind.ts';
import { wordCount } from '../text/lines.ts';
import { asksLine } from '../words/asks-line.ts';
import { linesWithin } from './lines-within.ts';
import type { Section } from './nodes.ts';
import { type Says, settleParts } from './settle-parts.ts';

/** Gives sections their kinds once all of them are known: where a heading leaves it open, the lines say, or the sections beside it. */
export function settleKinds(sections: readonly Section[]): void {
  const hasMinimum = sections.some(({ kind }) => kind === 'minimum');
  for (const section of sections) section.kind = settled(section, hasMinimum);
  const opening = openingOf(sections);
  if (opening) opening.kind = 'summary';
  settleParts(sections, says);
  for (const { run, around } of siblingsIn(sections)) settleTogether(run, around);
}

// “What is expected of you”, “What you can look forward to” and “The successful candidate will” may be followed by either; “Desired skills” and “What we would like” are all that is asked where nothing is required.
const either = /\bexpect|\blook forward\b|\bcandidate will$/;
const wished = /^(?!.*\b(?:not|bonus|plus|nice)\b)(?:.*\bdesired\b|what we\b.*\b(?:like|love)$)/;
const twofold = new Set<Section['kind'] | undefined>(['minimum', 'responsibilities']);

/** The kind of a section once all of them are known: where its heading leaves it open, its lines say. */
function settled(section: Section, hasMinimum: boolean): Section['kind'] {
  const { kind, heading } = section;
  if (!heading || section.by === 'site') return kind;
  const said = textOf(heading);
  const phrase = headingPhrase(said);
  if (kind === 'minimum' && (papers.test(phrase) || tellsOfApplying(linesWithin(section.children))))
    return 'other';
  if (kind === 'minimum' && ofBoard.test(linesWithin(section.children)[0] ?? '')) return 'skills';
  if (kind === 'preferred' && wished.test(phrase)) return hasMinimum ? kind : 'minimum';
  if (kind !== 'other' && !either.test(phrase)) return kind;
  if (sectionKindOf(phrase) ?? (kind === 'other' && kindByWords(phrase))) return kind;

  const shown = kindByContent(linesWithin(section.children), said.replace(/:$/, ''));
  return shown && (kind === 'other' || twofold.has(shown)) ? shown : kind;
}

// What a board says above the names of skills it has gathered.
const ofBoard = /^skills highlighted with\b/i;

const applying =
  /^(?:please |kindly |simply |to apply,? (?:please )?)?(?:(?:submit|send|e-?mail|upload|attach|forward|complete)\b.{0,80}\b(?:applications?|cv|r[eé]sum[eé]|cover letter|portfolio)\b|apply (?:now|here|online|by|via|through|with your)\b)/i;

// “As part of your application you must submit the following documents”
const papers =
  /\b(?:your|the|an) application\b.{0,80}\b(?:submit|provide|include|attach|upload)\b|\b(?:submit|provide|include|attach|upload)\b.{0,80}\b(?:following documents|your application)\b/;

/** “What we need from you” may be an application: who says how to apply asks for nothing else. */
function tellsOfApplying(lines: readonly string[]): boolean {
  return applying.test(lines[0] ?? '') && !lines.some(asksLine);
}

/** What is told below the first heading is longer than a line of facts, in words. */
const telling = 15;

/** The first section that tells anything, where its heading says nothing, as a slogan or the title again do: it opens the posting. */
function openingOf(sections: readonly Section[]): Section | undefined {
  const first = sections.find(({ children }) => children.some(tells));
  if (!first?.heading || first.kind !== 'other' || says(first) !== 'nothing') return;
  return first.children.every(({ type }) => type === 'paragraph' || type === 'field') ? first : undefined;
}

function tells(node: RootContent): boolean {
  return node.type === 'list' || (node.type === 'paragraph' && wordCount(textOf(node)) >= telling);
}

/** Sections one after the other whose headings say nothing of what they are about: “Cloud:”, “Databases:”, “Monitoring:”; and those around them. */
function siblingsIn(sections: readonly Section[]): { run: Section[]; around: (Section | undefined)[] }[] {
  const open = sections.map((section) => says(section) === 'nothing');
  return open.flatMap((isOpen, from) => {
    if (!isOpen || open[from - 1]) return [];
    const end = open.indexOf(false, from);
    const to = end < 0 ? sections.length : end;
    return [{ run: sections.slice(from, to), around: [sections[from - 1], sections[to]] }];
  });
}

/** How much a heading says of what its section is about. */
function says({ heading, by }: Section): ReturnType<Says> {
  if (!heading || by === 'site') return 'kind';
  const said = textOf(heading);
  const phrase = headingPhrase(said);
  if (sectionKindOf(phrase) !== undefined) return 'kind';
  const kind = kindByWords(phrase);
  if (kind === undefined) return said.endsWith('?') ? 'little' : 'nothing';
  return kind === 'other' ? 'little' : 'kind';
}

/** A list among them is of the kind of those around it, where these agree. */
function settleTogether(run: readonly Section[], around: readonly (Section | undefined)[]): void {
  const told = run.map(kindIfTwofold);
  const [first, last] = around.map((section) => section && kindIfTwofold(section));
  // Headings that do say it must stand on both sides.
  const bound = first === last ? first : undefined;
  const before = carried(told, bound);
  const after = carried(told.toReversed(), bound).reverse();
  for (const [index, section] of run.entries()) {
    if (section.kind !== 'other' || !section.children.some(({ type }) => type === 'list')) continue;
    const [above = after[index], below = above] = [before[index], after[index]];
    if (above && above === below) section.kind = above;
  }
}

function kindIfTwofold({ kind }: Section): Section['kind'] | undefined {
  return twofold.has(kind) ? kind : undefined;
}

/** Each kind, or the last one before it where there is none. */
function carried(
  kinds: readonly (Section['kind'] | undefined)[],
  first: Section['kind'] | undefined,
): (Section['kind'] | undefined)[] {
  let last = first;
  return kinds.map((kind) => {
    last = kind ?? last;
    return last;
  });
}

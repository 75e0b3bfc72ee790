import { kindByWords } from '../../headings/heading-patterns.ts';
import { headingPhrase } from '../../headings/heading-phrase.ts';
import type { SectionKind } from '../../headings/section-headings.ts';
import { sectionKindOf } from '../../headings/section-kind.ts';
import { matchesIn } from '../../text/matches-in.ts';
import type { SaidHeading } from './printed-headings.ts';

/** One may be part of a sentence; more of them show a text whose line ends became spaces. */
const fewest = 2;

// “… for the ovens. Skills and experience required: 5+ years …”, “… of the dough Tasks include: Bake bread”
const label = /(?=\p{Lu})(?<=([.!?)\p{L}])['”"]? )[^:.;!?•]{3,60}:(?= ["“]?[\p{Lu}\d])/gu;
const capital = /(?<=^| )(?=\p{Lu})/gu;

// “… in the morning. 🚀 Our Tech Stack Ovens: …”
const pictured =
  /(?=\p{Lu})(?<=\p{Extended_Pictographic}\uFE0F? {1,2})\p{Lu}[\p{L}'’]*(?: (?:[&/] )?[\p{L}'’]+){0,5}/gu;

// “… of all breads Requirements Two years of …”: a word in a name has other words before or behind it.
const alone =
  /(?=[BDPQR])(?<=[\p{L}\d)] )(?<!(?<!\p{L})(?:an?|and|any|all|as|for|from|in|of|on|or|other|our|that|the|their|these|to|with|your|&|Business|Customer|Data|Design|Functional|Legal|Product|Project|Regulatory|Security|Software|System|Systems|Technical|User) )(?:Requirements|Responsibilities|Qualifications|Duties|Benefits|Perks)(?= \p{Lu}\p{Ll}*)(?! (?:Administrat|Analy|Coordinat|Defin|Develop|Document|Engineer|Gather|Manage|Packag|Plan|Program|Specialist|Specificat|Team)\p{Ll}*)/gu;

const heads = new Set<SectionKind | undefined>(['responsibilities', 'minimum', 'preferred', 'benefits']);

/**
 * The headings of a text whose line ends became spaces: with a colon, behind a picture, or of a word that heads lists,
 * for which it is enough that other headings are `known` in the text.
 */
export function spacedHeadings(text: string, known: readonly SaidHeading[]): SaidHeading[] {
  const words = matchesIn(text, alone).map(({ 0: said, index }) => ({
    from: index,
    to: index + said.length,
  }));
  const found = [
    ...matchesIn(text, label).flatMap((match) => labelIn(text, match)),
    ...matchesIn(text, pictured).flatMap(({ 0: said, index }) => openingOf(said, index)),
    ...words,
  ];
  if (found.length >= fewest) return found;
  return known.length > 0 ? words : [];
}

/** After a sentence all that stands before a colon, where it asks or tells of the work; else the longest heading we know. */
function labelIn(text: string, { 0: said, 1: before = '', index }: RegExpExecArray): SaidHeading[] {
  const to = index + said.length;
  if (/[.!?]/.test(before) && heads.has(kindByWords(headingPhrase(said)))) {
    const [first] = openingOf(said, index);
    // “Job Requirements Love of data: …”: the first item below the heading has a name.
    const isNamed = first && kindByWords(headingPhrase(text.slice(first.to, to))) === undefined;
    return [isNamed && sectionKindOf(headingPhrase(said)) === undefined ? first : { from: index, to }];
  }
  const starts = matchesIn(said, capital).map((match) => index + match.index);
  const from = starts.find((start) => isKnown(text.slice(start, to)));
  return from === undefined ? [] : [{ from, to }];
}

function isKnown(said: string): boolean {
  const kind = sectionKindOf(headingPhrase(said));
  return kind !== undefined && kind !== 'skills';
}

/** The longest beginning that is a heading we know, before a word with a capital. */
function openingOf(said: string, from: number): SaidHeading[] {
  const ends = matchesIn(said, / (?=\p{Lu})/gu).map(({ index }) => index);
  const end = ends.findLast((at) => sectionKindOf(headingPhrase(said.slice(0, at))) !== undefined);
  return end === undefined ? [] : [{ from, to: from + end }];
}

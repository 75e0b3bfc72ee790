import { matchesIn } from '../text/matches-in.ts';
import type { Matcher } from './match-skills.ts';
import type { Skill } from './skill.ts';
import { tokensOf } from './tokens.ts';
import { labelsOf } from './vocabulary.ts';

/** What a posting itself calls by capitals: their words, as tokens have them, by the capitals. */
type Abbreviations = ReadonlyMap<string, ReadonlySet<string>>;

const bracketed = /\((\p{Lu}[\p{Lu}\d]{1,6})s?\)/gu;
/** How far before its capitals a name begins at most, in characters. */
const longestName = 120;
const small = new Set(['and', 'of', 'the', 'for', 'in', 'to', 'on', 'a', 'an', 'at', 'with', 'by']);

/** A matcher for one posting: capitals that it explains itself name no skill that has the same capitals from other words. */
export function knowingAbbreviations(match: Matcher, posting: string): Matcher {
  const abbreviations = abbreviationsIn(posting);
  if (abbreviations.size === 0) return match;
  return (text) =>
    match(text).filter(({ skill, from, to }) => !isOther(skill, text.slice(from, to), abbreviations));
}

/**
 * The names that a text shortens to capitals in brackets.
 *
 * ```text
 * The Taxi and Limousine Commission (TLC) …
 * ```
 */
function abbreviationsIn(text: string): Abbreviations {
  return new Map(
    matchesIn(text, bracketed).flatMap(({ 1: capitals = '', index }) => {
      const words = wordsOf(capitals, text.slice(Math.max(0, index - longestName), index));
      return words ? [[capitals, words] as const] : [];
    }),
  );
}

/** The last words of a text, if their first letters are these capitals; small words may stand between them. */
function wordsOf(capitals: string, text: string): Set<string> | undefined {
  const words = new Set<string>();
  let left = capitals.length;
  for (const { key, from } of tokensOf(text).reverse()) {
    if (left === 0) break;
    if (text[from]?.toUpperCase() === capitals[left - 1]) left--;
    else if (!small.has(key)) return;
    if (!small.has(key)) words.add(key);
  }
  return left === 0 ? words : undefined;
}

/** Whether capitals are said of a skill whose name they shorten too, of which no word is one of the posting's. */
function isOther(skill: Skill, said: string, abbreviations: Abbreviations): boolean {
  const words = abbreviations.get(said);
  if (!words) return false;
  const names = labelsOf(skill).map((label) => tokensOf(label).map(({ key }) => key));
  // Some count their small words, as Text-to-speech (TTS) does.
  const isShortened = names.some((name) =>
    [name, name.filter((key) => !small.has(key))].some((all) => initials(all).startsWith(said.toLowerCase())),
  );
  return isShortened && !names.flat().some((key) => words.has(key));
}

function initials(words: readonly string[]): string {
  return words.length > 1 ? words.map((word) => word[0]).join('') : '';
}

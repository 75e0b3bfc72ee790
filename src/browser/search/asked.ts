import { type Lexicon, skillNamed } from './lexicon.ts';

/** What a query asks for. */
export interface Asked {
  /** Its words, without marks of phrases. */
  readonly text: string;
  /** What must be said in these very words. */
  readonly phrases: readonly string[];
  /** Its names of skills and its other words, in order. */
  readonly parts: readonly Part[];
  /** The skills it consists of, by number; none where it has other words too. */
  readonly skills: readonly number[];
}

/** A name of a skill, or a word that is none. */
export interface Part {
  readonly text: string;
  readonly skill?: number | undefined;
}

const phrase = /"([^"]+)"/g;
const between = /[\s,;]+/;
const longestName = 6;

/**
 * Reads a query: phrases in quotes, names of skills, other words.
 *
 * ```text
 * k8s "machine learning" → words k8s machine learning; phrase machine learning; skill Kubernetes
 * ```
 */
export function askedBy(query: string, lexicon: Lexicon): Asked {
  const phrases = [...query.matchAll(phrase)].map((match) => match[1]?.trim() ?? '').filter(Boolean);
  const words = wordsIn(query);
  const text = words.join(' ');
  // "python, go" are skills, "go to market" is not.
  const loose = partsOf(words, lexicon, true);
  const parts = loose.every(({ skill }) => skill !== undefined) ? loose : partsOf(words, lexicon, false);
  const skills = new Set(parts.flatMap(({ skill }) => skill ?? []));
  const isOnlySkills = phrases.length === 0 && parts.every(({ skill }) => skill !== undefined);
  // A phrase asks for words, whatever skill they name.
  return { text, phrases, parts, skills: isOnlySkills ? [...skills] : [] };
}

/** The words of a query, without marks of phrases. */
export function wordsIn(query: string): string[] {
  return query.replaceAll('"', ' ').split(between).filter(Boolean);
}

/**
 * The words with every skill by its preferred name.
 *
 * ```text
 * ml engineer → Machine learning engineer, not Machine learning (ML) engineer
 * ```
 */
export function spelledOut(parts: readonly Part[], { skills }: Lexicon): string {
  return parts.map(({ text, skill }) => skills[skill ?? -1]?.[1].replace(inBrackets, '') ?? text).join(' ');
}

const inBrackets = / \([^()]{1,20}\)$/;

/** The words in order, those that name a skill together, the longest name first; `guarded` names count however they are written. */
function partsOf(words: readonly string[], lexicon: Lexicon, guarded: boolean): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const part = longestAt(words, at, lexicon, guarded);
    parts.push(part);
    at += part.text.split(' ').length;
  }
  return parts;
}

function longestAt(words: readonly string[], at: number, lexicon: Lexicon, guarded: boolean): Part {
  for (let size = Math.min(longestName, words.length - at); size > 0; size--) {
    const text = words.slice(at, at + size).join(' ');
    const skill = skillNamed(text, lexicon, guarded);
    if (skill !== undefined) return { text, skill };
  }
  return { text: words[at] ?? '' };
}

/** The words of the skills' names in a query, as they are and by preferred name, in small letters. */
export function nameWords({ parts }: Asked, { skills }: Lexicon): Set<string> {
  const names = parts.flatMap(({ text, skill }) =>
    skill === undefined ? [] : [text, skills[skill]?.[1] ?? ''],
  );
  return new Set(names.flatMap((name) => name.toLowerCase().split(' ')));
}

/** Every word that a query asks for, as it is typed and as the names of its skills spell it. */
export function soughtWords(asked: Asked, { skills }: Lexicon): string[] {
  const spelled = asked.parts.map(({ skill }) => skills[skill ?? -1]?.[1] ?? '');
  return [...new Set([asked.text, ...spelled].flatMap(wordsIn))];
}

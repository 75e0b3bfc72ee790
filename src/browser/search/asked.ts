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
  const words = query.replaceAll('"', ' ').split(between).filter(Boolean);
  const text = words.join(' ');
  const parts = partsOf(words, lexicon);
  const skills = new Set(parts.flatMap(({ skill }) => skill ?? []));
  const isOnlySkills = phrases.length === 0 && parts.every(({ skill }) => skill !== undefined);
  // A phrase asks for words, whatever skill they name.
  return { text, phrases, parts, skills: isOnlySkills ? [...skills] : [] };
}

/**
 * The same with every skill by its preferred name.
 *
 * ```text
 * ml engineer → Machine learning engineer
 * ```
 */
export function spelledOut({ parts }: Asked, { skills }: Lexicon): Part[] {
  return parts.map(({ text, skill }) => ({ text: skills[skill ?? -1]?.[1] ?? text, skill }));
}

/** The words in order, those that name a skill together, the longest name first. */
function partsOf(words: readonly string[], lexicon: Lexicon): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const part = longestAt(words, at, lexicon);
    parts.push(part);
    at += part.text.split(' ').length;
  }
  return parts;
}

function longestAt(words: readonly string[], at: number, lexicon: Lexicon): Part {
  for (let size = Math.min(longestName, words.length - at); size > 0; size--) {
    const text = words.slice(at, at + size).join(' ');
    const skill = skillNamed(text, lexicon, size === words.length);
    if (skill !== undefined) return { text, skill };
  }
  return { text: words[at] ?? '' };
}

/** The words of the skills' names in a query, as they are and by preferred name, in small letters. */
export function nameWords(asked: Asked, lexicon: Lexicon): Set<string> {
  const parts = [...asked.parts, ...spelledOut(asked, lexicon)].filter(({ skill }) => skill !== undefined);
  return new Set(parts.flatMap(({ text }) => text.toLowerCase().split(' ')));
}

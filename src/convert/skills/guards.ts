import type { Candidate } from './label-trie.ts';
import type { Mention } from './match-skills.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A text, its words, and whether it has one. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly has: (key: string) => boolean;
}

/** Whether a label that is also an ordinary word counts where it stands; it may depend on its neighbours. */
export function isAllowed(
  candidate: Candidate,
  { text, tokens, has }: Words,
): 'yes' | 'no' | 'in a list' | 'among others' {
  const { guard } = candidate.label;
  if (!guard) return 'yes';
  if (guard.not && keysOf(guard.not).some((phrase) => overlaps(phrase, candidate, tokens))) return 'no';
  if (!guard.near && !guard.list) return 'yes';
  if (guard.near && keysOf(guard.near).some((phrase) => standsIn(phrase, candidate, tokens, has)))
    return 'yes';
  if (guard.list && (isAskedFor(candidate, { tokens, text }) || isAll(candidate, tokens))) return 'yes';
  return guard.list ? 'in a list' : 'among others';
}

const keys = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** The words of phrases. */
function keysOf(phrases: readonly string[]): readonly (readonly string[])[] {
  const known = keys.get(phrases);
  if (known) return known;
  const own = phrases.map((phrase) => tokensOf(phrase).map(({ key }) => key));
  keys.set(phrases, own);
  return own;
}

function overlaps(phrase: readonly string[], { first, end }: Candidate, tokens: readonly Token[]): boolean {
  for (let at = first - phrase.length + 1; at < end; at++) {
    if (at >= 0 && phrase.every((key, step) => tokens[at + step]?.key === key)) return true;
  }
  return false;
}

// What is said before the name of a skill: “proficiency in C”, “3 years of programming with R”.
const asked =
  /\b(?:proficien\p{L}*|experienced?|knowledge|fluen\p{L}*|skill(?:s|ed)|expertise|familiar\p{L}*|programming|coding|scripting|versed|competent|understanding|grasp|command|background|exposure|certified|trained) (?:in|with|of|using|on|to) (?:an? |the )?$/iu;
// “Five years of Go” asks for a language.
const counted =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten))\)?\+? ?(?:years?|yrs?)['’]? (?:of )?$/i;
// What is said behind it: “PMP preferred”, “Palladium is a plus”.
const wished =
  /^ (?:(?:is|are|would be) )?(?:(?:strongly|highly) )?(?:preferred|required|desired|desirable|mandatory|a must|(?:an? )?(?:big |strong |huge |definite )?advantage|an? (?:big |strong |huge |definite )?(?:plus|asset)|[-–—] (?:an? )?(?:must|mandatory|plus|asset|advantage))\b|^ ?\((?:strongly |highly )?(?:preferred|required|desired|desirable|mandatory|a plus|optional)\)/i;
/** How far around a label that can stand, in characters. */
const reach = 30;

/** Whether a text asks for what stands there: “proficient with …”, “… is a plus”. */
export function isAskedFor(
  { first, end }: Candidate,
  { tokens, text }: Pick<Words, 'tokens' | 'text'>,
): boolean {
  const from = tokens[first]?.from ?? 0;
  const to = tokens[end - 1]?.to ?? from;
  const before = text.slice(Math.max(0, from - reach), from);
  if (asked.test(before) || counted.test(before)) return true;
  return isName(text, from, to) && wished.test(text.slice(to, to + reach));
}

const capitals = /^\p{Lu}[\p{L}\d]*[\p{Lu}\d]/u;
const capital = /^\p{Lu}/u;
const withinSentence = /[\p{L}\d,;/(]\s?$/u;

/** Whether letters tell a name from a word: capitals inside of it, or one that opens no sentence. “Access is required” asks for no program. */
function isName(text: string, from: number, to: number): boolean {
  const said = text.slice(from, to);
  return (
    capitals.test(said) ||
    (capital.test(said) && withinSentence.test(text.slice(Math.max(0, from - 2), from)))
  );
}

/** A line of a list may be a name and no more. */
function isAll({ first, end }: Candidate, tokens: readonly Token[]): boolean {
  return first === 0 && end === tokens.length;
}

/** How far from a label a telling word may stand, in words. */
const farthest = 200;

function standsIn(
  phrase: readonly string[],
  { first, end }: Candidate,
  tokens: readonly Token[],
  has: Words['has'],
): boolean {
  if (!phrase.every(has)) return false;
  const last = Math.min(tokens.length, end + farthest);
  for (let at = Math.max(0, first - farthest); at < last; at++) {
    const apart = at + phrase.length <= first || at >= end;
    if (apart && phrase.every((key, step) => tokens[at + step]?.key === key)) return true;
  }
  return false;
}

const listMarks = /^(?:[\s,;/|&+•·()]|\band\b|\bor\b)+$/;

/** The longest run of marks between two items of a list, in characters. */
const longestGap = 12;

const plainMarks = /^\s*[,/|]\s*$/;
// Before the last of a list: “angular, express and node.js”, “node.js, express, and angular.”
const lastMarks = /^,? (?:and|or|&) $/;
const commaBefore = /,\s?$/;
const listEnds = /^\s?(?:[.,;:)\]]|$)/;

// A word in small letters with a space alone behind it, which is said of what follows …
const wordBefore = /(?<!\p{L})\p{Ll}+ $/u;
// … but for what leads to an item: experience with agents, RAG.
const leads =
  /^(?:and|or|the|an?|our|your|with|in|of|on|to|for|by|from|as|via|through|using|like|including|into|about|around|between|across|both) $/;
const plural = /^\p{Ll}+s$/u;

/** Whether a plural in small letters is told apart by the word before it: cleaning agents, and no agents of another kind. */
export function isOfAnotherKind({ from, to }: Mention, text: string): boolean {
  if (!plural.test(text.slice(from, to))) return false;
  const said = wordBefore.exec(text.slice(Math.max(0, from - reach), from));
  return said !== null && !leads.test(said[0]);
}

/** Whether two mentions stand beside each other with nothing but list marks between, `plainly` with an “and” only before the last of a list. */
export function standBeside(a: Mention, b: Mention, text: string, plainly = false): boolean {
  const [before, after] = a.to <= b.from ? [a, b] : [b, a];
  const gap = text.slice(before.to, after.from);
  if (gap.length > longestGap) return false;
  return plainly ? plainMarks.test(gap) || isLast(before, after, gap, text) : listMarks.test(gap);
}

function isLast(before: Mention, after: Mention, gap: string, text: string): boolean {
  return (
    lastMarks.test(gap) &&
    commaBefore.test(text.slice(Math.max(0, before.from - 2), before.from)) &&
    listEnds.test(text.slice(after.to, after.to + 2))
  );
}

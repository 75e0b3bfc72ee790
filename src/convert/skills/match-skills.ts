import { matchesIn } from '../text/matches-in.ts';
import { isAllowed, isAskedFor, isOfAnotherKind, type Words } from './guards.ts';
import { type Candidate, candidatesAt, type Label, type LabelTrie, labelTrie } from './label-trie.ts';
import { type Waiting, withListed } from './listed-mentions.ts';
import { sharedAt } from './shared-words.ts';
import type { Skill } from './skill.ts';
import { inAmerican, isPluralAcronym, type Token, tokensOf, withoutDots } from './tokens.ts';

/** A skill named in a text, `from` up to `to`. */
export interface Mention {
  readonly skill: Skill;
  readonly from: number;
  readonly to: number;
  /** Whether part of the name is said of a neighbour only: the systems in “distributed and parallel systems”. */
  readonly shared?: boolean;
}

/** Finds the skills a text names. */
export type Matcher = (text: string) => Mention[];

/** The matcher for a vocabulary: the longest label at each place, where its letters and its guard allow it. It is large: keep it no longer than it is asked. */
export function matcherOf(skills: readonly Skill[]): Matcher {
  const trie = labelTrie(skills);
  return (text) => matches(trie, text);
}

function matches(trie: LabelTrie, text: string): Mention[] {
  const tokens = withoutAddresses(tokensOf(text), text);
  // Few labels ask what else the text says.
  let keys: Set<string> | undefined;
  const has = (key: string) => {
    keys ??= new Set(tokens.map((token) => token.key));
    return keys.has(key);
  };
  const words: Words = { text, tokens, has };
  const sure: Mention[] = [];
  const waiting: Waiting[] = [];

  for (let first = 0; first < tokens.length; ) {
    if (endsIdiom(tokens, first)) {
      first++;
      continue;
    }
    const found = choose(candidatesAt(trie, text, tokens, first), words);
    if (found) {
      const mention = mentionOf(found.candidate, tokens);
      if (found.waits) {
        const within = sureWithin(trie, words, found.candidate);
        waiting.push({ mention, waits: found.waits, within });
      } else sure.push(mention);
    }
    const shared = found ? undefined : sharedAt(trie, text, tokens, first);
    const sharing = shared && { ...mentionOf(shared, tokens), shared: true };
    // “Oven cleaning methods and recipe development” is no method development.
    if (sharing && !isOfAnotherKind(sharing, text)) sure.push(sharing);
    first = found ? found.candidate.end : first + 1;
  }
  return withListed(sure, waiting, text);
}

const praise = new Set(['cutting', 'leading', 'bleeding']);

/** Cutting-edge cloud computing is no computing at an edge. */
function endsIdiom(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.key === 'edge' && praise.has(tokens[index - 1]?.key ?? '');
}

const address =
  /(?<![a-z])(?:[a-z]{2,6}:\/\/|www\.)[^\s<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}|(?<!\S):[\w+-]{1,40}:(?!\S)/gi;

const marksOfAddress = [':', 'www.', '@'];

/** An address names no skill, nor does the name of a picture: https://contoso.example/jobs/python.html, figma@contoso.example, :snake: */
function withoutAddresses(tokens: readonly Token[], text: string): readonly Token[] {
  if (!marksOfAddress.some((mark) => text.includes(mark))) return tokens;
  const spans = matchesIn(text, address).map(({ 0: said, index }) => ({
    from: index,
    to: index + said.length,
  }));
  let next = 0;
  return tokens.filter(({ from }) => {
    while (next < spans.length && (spans[next]?.to ?? 0) <= from) next++;
    return from < (spans[next]?.from ?? Number.POSITIVE_INFINITY);
  });
}

// Letters without a vowel are a name however they are written: svn or git, html and css.
const noWord = /^[^\Waeiouy\d_]{3,5}$/i;

const innerCapital = /^\S*\p{Ll}\p{Lu}\S*$/u;
const apart = /^\p{Ll}+[ -]\p{Ll}+$/u;
const seam = /^\p{Ll}+s \p{Lu}\p{Ll}/u;
const plural = /^\p{L}+s /u;

interface Choice {
  readonly candidate: Candidate;
  readonly waits: Waiting['waits'] | undefined;
}

/**
 * The longest label that holds; of two with the same words (Tableau, tableau) one that needs no list before one that does.
 * Where the guard of one says no, another of the same skill holds only if it is written as the text has it.
 */
function choose(candidates: readonly Candidate[], words: Words): Choice | undefined {
  let inList: Choice | undefined;
  let inOtherLetters: Choice | undefined;
  let among: Choice | undefined;
  let refused: readonly Candidate[] = none;
  for (const candidate of candidates) {
    if (inList && candidate.end < inList.candidate.end) break;
    const written = writtenAs(candidate, words);
    const allowed = written === 'no' ? 'no' : isAllowed(candidate, words);
    if (written === 'yes' && (allowed === 'no' || allowed === 'among others'))
      refused = [...refused, candidate];
    if (allowed === 'no' || isRefusedBy(refused, candidate, words)) continue;
    if (allowed === 'among others') {
      if (written === 'yes' && isOnlyName(candidate, candidates)) among ??= { candidate, waits: allowed };
      continue;
    }
    // “Proficient with excel and spark” asks for both by name.
    const { text } = candidate.label;
    const isNamed = noWord.test(text) || innerCapital.test(text) || isAskedFor(candidate, words);
    const waits = isNamed ? 'in a list' : 'plainly';
    if (written === 'in other letters') inOtherLetters ??= { candidate, waits };
    else if (allowed === 'in a list') inList ??= { candidate, waits: 'in a list' };
    else return { candidate, waits: undefined };
  }
  return inList ?? inOtherLetters ?? among;
}

// One word with a capital, as names are written: Cypher; no Thought leadership.
const space = /\s/;
const capital = /\p{Lu}/u;

/** Whether a name is that of one skill alone. */
function isOnlyName({ label }: Candidate, candidates: readonly Candidate[]): boolean {
  const isOther = (other: Candidate) => other.label.text === label.text && other.label !== label;
  return !space.test(label.text) && capital.test(label.text) && !candidates.some(isOther);
}

const none: readonly Candidate[] = [];

/** Whether a guard has said no to a skill in these words, and its own label has other letters: “counseling staff” is no Counselling. */
function isRefusedBy(
  refused: readonly Candidate[],
  { label, first, end }: Candidate,
  { text, tokens }: Words,
): boolean {
  if (label.guard || isDotted(label) || label.text === text.slice(tokens[first]?.from, tokens[end - 1]?.to))
    return false;
  return refused.some((other) => other.label.skill === label.skill && other.end === end);
}

/** The surely named skills in the words of a candidate, shorter than it. */
function sureWithin(trie: LabelTrie, words: Words, { first, end }: Candidate): Mention[] {
  const found: Mention[] = [];
  for (let at = first; at < end; ) {
    const shorter = candidatesAt(trie, words.text, words.tokens, at).filter(
      (candidate) => candidate.end <= end && candidate.end - at < end - first,
    );
    const choice = choose(shorter, words);
    if (choice && !choice.waits) found.push(mentionOf(choice.candidate, words.tokens));
    at = choice && !choice.waits ? choice.candidate.end : at + 1;
  }
  return found;
}

/** The shortest name that may be written in other letters in a list: ant, maven; but not go. */
const shortestName = 3;

// Words are compared without the s of a plural, but this one is part of the name: MTL is no mTLS.
const endsInCapitalS = /\p{L}S$/u;
const endsInS = /s$/i;

function writtenAs(
  { label, first, end }: Candidate,
  { text, tokens }: Words,
): 'yes' | 'no' | 'in other letters' {
  const given = text.slice(tokens[first]?.from, tokens[end - 1]?.to);
  const surface = withoutDots(given);
  // S.O.L.I.D. is SOLID, and solid no S.O.L.I.D.
  if (isDotted(label) && surface === given) return 'no';
  const single = isPluralAcronym(surface) ? surface.slice(0, -1) : surface;
  if (endsInCapitalS.test(label.text) && !endsInS.test(surface)) return 'no';
  // A network manager is no NetworkManager; “word, excel and power point” names three.
  const isApart = apart.test(surface) && innerCapital.test(label.text);
  // “… how people use our products Support the bakers”: a line end was lost.
  if (label.letters === 'any' && seam.test(surface) && !plural.test(label.text)) return 'no';
  if (label.letters === 'any') return isApart ? 'in other letters' : 'yes';
  if (label.letters === 'capitals' && single === single.toUpperCase()) return 'yes';
  if (label.letters === 'capitals') return isSmallName(label, surface) ? 'in other letters' : 'no';
  if (isGlued(surface, text, tokens[first], tokens[end - 1])) return 'no';
  if (isExactly(label, surface) || isExactly(label, single)) return 'yes';
  return isSmallName(label, surface) ? 'in other letters' : 'no';
}

function isDotted({ text }: Label): boolean {
  return withoutDots(text) !== text;
}

function isSmallName({ text }: Label, surface: string): boolean {
  return surface.length >= shortestName && surface.toLowerCase() === text.toLowerCase();
}

/** A guarded label in small letters may open a sentence or stand in a title; any other is written as it is listed. */
function isExactly({ text }: Label, surface: string): boolean {
  if (surface === text) return true;
  const spaced = asCompared(surface);
  const own = asCompared(text);
  return spaced === own || (own === own.toLowerCase() && spaced.toLowerCase() === own);
}

const spacedAnd = / &(?:amp;)? /g;

function asCompared(name: string): string {
  return name
    .replaceAll('-', ' ')
    .replaceAll('’', "'")
    .replace(spacedAnd, ' and ')
    .split(' ')
    .map(inAmerican)
    .join(' ');
}

const inBrackets = /\p{Lu}\(\p{L}\)$/u;

/** One letter that is part of something else: R&D, C-level, O'Reilly, CPA(K). */
function isGlued(surface: string, text: string, first: Token | undefined, last: Token | undefined): boolean {
  if (surface.length !== 1) return false;
  const from = first?.from ?? 0;
  const to = last?.to ?? 0;
  return (
    /[&'’-]/.test(`${text[from - 1] ?? ''}${text[to] ?? ''}`) ||
    inBrackets.test(text.slice(Math.max(0, from - 2), to + 1))
  );
}

function mentionOf({ label, first, end }: Candidate, tokens: readonly Token[]): Mention {
  return { skill: label.skill, from: tokens[first]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 };
}

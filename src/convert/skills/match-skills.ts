import { isAllowed, standBeside } from './guards.ts';
import { type Candidate, candidatesAt, type Label, type LabelTrie, labelTrie } from './label-trie.ts';
import type { Skill } from './skill.ts';
import { isPluralAcronym, type Token, tokensOf } from './tokens.ts';

/** A skill named in a text, `from` up to `to`. */
export interface Mention {
  readonly skill: Skill;
  readonly from: number;
  readonly to: number;
}

/** Finds the skills a text names. */
export type Matcher = (text: string) => Mention[];

/** The matcher for a vocabulary: the longest label at each place, where its letters and its guard allow it. */
export function matcherOf(skills: readonly Skill[]): Matcher {
  const trie = labelTrie(skills);
  return (text) => matches(trie, text);
}

function matches(trie: LabelTrie, text: string): Mention[] {
  const tokens = tokensOf(text);
  const present = new Set(tokens.map(({ key }) => key));
  const sure: Mention[] = [];
  const waiting: Mention[] = [];

  for (let first = 0; first < tokens.length; ) {
    const { found, waits } = choose(candidatesAt(trie, text, tokens, first), text, tokens, present);
    const mention = found && mentionOf(found, tokens);
    if (mention) (waits ? waiting : sure).push(mention);
    first = found ? found.end : first + 1;
  }
  return withListed(sure, waiting, text);
}

function choose(
  candidates: readonly Candidate[],
  text: string,
  tokens: readonly Token[],
  present: ReadonlySet<string>,
) {
  for (const found of candidates) {
    if (!isWrittenAs(found, text, tokens)) continue;
    const allowed = isAllowed(found, tokens, present);
    if (allowed !== 'no') return { found, waits: allowed === 'in a list' };
  }
  return { found: undefined, waits: false };
}

function isWrittenAs({ label, first, end }: Candidate, text: string, tokens: readonly Token[]): boolean {
  const surface = text.slice(tokens[first]?.from, tokens[end - 1]?.to);
  const single = isPluralAcronym(surface) ? surface.slice(0, -1) : surface;
  if (label.letters === 'exact')
    return (
      (isExactly(label, surface) || isExactly(label, single)) &&
      !isGlued(surface, text, tokens[first], tokens[end - 1])
    );
  return label.letters === 'any' || single === single.toUpperCase();
}

/** A guarded label in small letters may open a sentence or stand in a title; any other is written as it is listed. */
function isExactly({ text }: Label, surface: string): boolean {
  const spaced = surface.replaceAll('-', ' ');
  const own = text.replaceAll('-', ' ');
  return spaced === own || (own === own.toLowerCase() && spaced.toLowerCase() === own);
}

/** One letter that is part of something else: R&D, C-level, O'Reilly. */
function isGlued(surface: string, text: string, first: Token | undefined, last: Token | undefined): boolean {
  return (
    surface.length === 1 && /[&'’-]/.test(`${text[(first?.from ?? 0) - 1] ?? ''}${text[last?.to ?? 0] ?? ''}`)
  );
}

function mentionOf({ label, first, end }: Candidate, tokens: readonly Token[]): Mention {
  return { skill: label.skill, from: tokens[first]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 };
}

/** Ordinary words become skills beside skills, one after the other: once from the left, once from the right. */
function withListed(sure: readonly Mention[], waiting: readonly Mention[], text: string): Mention[] {
  if (waiting.length === 0) return [...sure];
  const all = [...sure, ...waiting].sort((a, b) => a.from - b.from);
  const accepted = new Set<Mention>(sure);
  const accept = (mention: Mention, other: Mention | undefined) => {
    if (other && accepted.has(other) && standBeside(mention, other, text)) accepted.add(mention);
  };
  for (const [index, mention] of all.entries()) accept(mention, all[index - 1]);
  for (let index = all.length - 2; index >= 0; index--) accept(all[index] as Mention, all[index + 1]);
  return all.filter((mention) => accepted.has(mention));
}

import type { Candidate } from './label-trie.ts';
import type { Mention } from './match-skills.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Whether a label that is also an ordinary word counts where it stands; it may depend on its neighbours. */
export function isAllowed(candidate: Candidate, tokens: readonly Token[]): 'yes' | 'no' | 'in a list' {
  const { guard } = candidate.label;
  if (!guard) return 'yes';
  if (guard.not?.some((phrase) => overlaps(keysOf(phrase), candidate, tokens))) return 'no';
  if (!guard.near && !guard.list) return 'yes';
  if (guard.near?.some((phrase) => standsIn(keysOf(phrase), candidate, tokens))) return 'yes';
  return guard.list ? 'in a list' : 'no';
}

const keys = new Map<string, readonly string[]>();

function keysOf(phrase: string): readonly string[] {
  const known = keys.get(phrase) ?? tokensOf(phrase).map(({ key }) => key);
  keys.set(phrase, known);
  return known;
}

function overlaps(phrase: readonly string[], { first, end }: Candidate, tokens: readonly Token[]): boolean {
  for (let at = first - phrase.length + 1; at < end; at++) {
    if (at >= 0 && phrase.every((key, step) => tokens[at + step]?.key === key)) return true;
  }
  return false;
}

function standsIn(phrase: readonly string[], { first, end }: Candidate, tokens: readonly Token[]): boolean {
  return tokens.some(
    (_, at) =>
      (at + phrase.length <= first || at >= end) &&
      phrase.every((key, step) => tokens[at + step]?.key === key),
  );
}

const listMarks = /^(?:[\s,;/|&+•·()]|\band\b|\bor\b)+$/;

/** The longest run of marks between two items of a list, in characters. */
const longestGap = 12;

/** Whether a mention stands beside one of `others` with nothing but list marks between. */
export function isBesideOther(mention: Mention, others: readonly Mention[], text: string): boolean {
  return others.some(({ from, to }) => {
    const gap = from >= mention.to ? text.slice(mention.to, from) : text.slice(to, mention.from);
    return gap.length <= longestGap && listMarks.test(gap);
  });
}

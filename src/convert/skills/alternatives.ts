import type { Span } from '../text/span.ts';

/** Skills of a list by their indexes, and whether the words before it say that so many of them will do. */
interface Chain {
  readonly members: number[];
  readonly counted: boolean;
}

const listed = /^\s*(?:,|\/|,? or|\bor)\s*$/;
// “AWS (or Azure)”, “Python (5 years) or 3+ years of Java”, “AWS or equivalent (Azure, GCP)”
const orElse =
  /^\s*(?:\([^()]{1,20}\)\s*)?(?:,\s*)?\(?\bor\b(?: alternatively| else)?\s*(?:\d{1,2}\+?(?: ?[-–] ?\d{1,2})?\+? (?:years?|yrs)['’]?(?: of)?(?: experience)?(?: (?:in|with|of))?\s*|(?:an? |the )?(?:equivalent|similar|comparable)(?: [\p{L}]+){0,2} ?\((?:e\.g\.,? |such as |like )?)?$/iu;
const choice = /\bor\b|\//;
const offered = /(?:\be\.g\.?,?|\bsuch as|\blike|\beither|\bfor example,?)\s*$/i;
const inBrackets = /\(\s*or\b/;
const either = /\beither (?:[\p{L}]+ ){0,2}$/iu;
// What “and” joins as a thing of its own (“… and with Docker”) takes no choice apart.
const meansAll =
  /^\s*(?:,\s*)?and\b(?! (?:with|in|an?|at least|(?:good |strong |some )?(?:experience|knowledge|familiarity|understanding|ability|skills?))\b)/;
const lastOfAll = /^(?:, ?)?(?:and|&)$/;
const look = 50;

// one or more of, at least one scripting language (i.e., two languages among, any of the following:
const counted =
  /\b(?:(?:one|two|three|1|2|3)(?: or more| or two)?|any(?: one| two)?) (?:of(?:\s*:)?|(?:of )?(?!\+|years?\b|months?\b)(?:[\p{L}/-]+ ){0,5}[\p{L}/-]+ ?(?:\((?:i\.e\.|e\.g\.|such as|like|including|for example)?,?|:|,? (?:among|from|including|such as|like|e\.g\.|i\.e\.),?:?))\s*$/iu;
const lookForCount = 90;

/**
 * The skills of a text that stand for each other, as lists of indexes: "PyTorch or TensorFlow",
 * "Swift/Objective-C", "(e.g., Jenkins, CircleCI)", "at least two languages among Java, Go, and Rust".
 */
export function alternativesIn(skills: readonly Span[], text: string): number[][] {
  return chainsOf(skills, text)
    .filter((chain) => chain.members.length > 1 && (chain.counted || isChoice(chain.members, skills, text)))
    .map(({ members }) => members);
}

function chainsOf(skills: readonly Span[], text: string): Chain[] {
  const chains: Chain[] = [];
  for (const [index, skill] of skills.entries()) {
    const chain = chains.at(-1);
    const before = skills[index - 1];
    const gap = before && text.slice(before.to, skill.from);
    const isJoined = chain && gap !== undefined && joins(gap, chain, skills, text);
    // In brackets stands what will do for the name before them alone: “Go, Rust (or C++)”, but “one of Go, Rust (or C++)”.
    if (isJoined && !chain.counted && inBrackets.test(gap))
      chains.push({ members: [...chain.members.splice(-1), index], counted: false });
    else if (isJoined) chain.members.push(index);
    else chains.push({ members: [index], counted: isCounted(skill, text) });
  }
  return chains;
}

function isCounted({ from }: Span, text: string): boolean {
  return counted.test(text.slice(Math.max(0, from - lookForCount), from));
}

/** Where so many of a list will do, “and” before its last name asks for no more: “one of Perl, Tcl and Lua”. */
function joins(gap: string, { members, counted }: Chain, skills: readonly Span[], text: string): boolean {
  if (listed.test(gap) || orElse.test(gap)) return true;
  return (
    counted && lastOfAll.test(gap.trim()) && !gapsOf(members, skills, text).some((said) => choice.test(said))
  );
}

function gapsOf(members: readonly number[], skills: readonly Span[], text: string): string[] {
  return members.slice(1).map((index) => text.slice(skills[index - 1]?.to, skills[index]?.from));
}

function isChoice(members: readonly number[], skills: readonly Span[], text: string): boolean {
  const first = skills[members[0] ?? 0];
  const last = skills[members.at(-1) ?? 0];
  if (!first || !last) return false;
  const before = text.slice(Math.max(0, first.from - look), first.from);
  const hasChoice = gapsOf(members, skills, text).some((gap) => choice.test(gap));
  // “Either AWS or Azure, and Docker” says itself how far its choice goes.
  if (hasChoice && either.test(before)) return true;
  return !meansAll.test(text.slice(last.to, last.to + look)) && (hasChoice || offered.test(before));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const listed = /^\s*(?:,|\/|,? or|\bor)\s*$/;
const choice = /\bor\b|\//;
const offered =
  /(?:\be\.g\.?,?|\bsuch as|\blike|\bone (?:or more )?of(?: (?:the following|these|those)(?: [a-z]{3,15})?)?:?|\beither|\bfor example,?|\bany of)\s*$/i;
const meansAll = /^\s*(?:,\s*)?and\b/;
const look = 50;

/**
 * The skills of a text that stand for each other, as lists of indexes: "PyTorch or TensorFlow",
 * "Swift/Objective-C", "(e.g., Jenkins, CircleCI)".
 */
export function alternativesIn(skills: readonly Span[], text: string): number[][] {
  return chainsOf(skills, text).filter((chain) => chain.length > 1 && isChoice(chain, skills, text));
}

function chainsOf(skills: readonly Span[], text: string): number[][] {
  const chains: number[][] = [];
  for (const [index, skill] of skills.entries()) {
    const before = skills[index - 1];
    const joins = before !== undefined && listed.test(text.slice(before.to, skill.from));
    if (joins) chains.at(-1)?.push(index);
    else chains.push([index]);
  }
  return chains;
}

function isChoice(chain: readonly number[], skills: readonly Span[], text: string): boolean {
  const first = skills[chain[0] ?? 0];
  const last = skills[chain.at(-1) ?? 0];
  if (!first || !last || meansAll.test(text.slice(last.to, last.to + look))) return false;
  const gaps = chain.slice(1).map((index) => text.slice(skills[index - 1]?.to, skills[index]?.from));
  return (
    gaps.some((gap) => choice.test(gap)) ||
    offered.test(text.slice(Math.max(0, first.from - look), first.from))
  );
}

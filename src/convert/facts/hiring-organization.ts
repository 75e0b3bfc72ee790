import type { Fact } from './fact.ts';
import type { Finder } from './finder.ts';
import type { Block, Reading } from './reading.ts';

const name = '(\\p{Lu}[\\p{L}\\p{N}&.-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}&.-]*|& (?=\\p{Lu}))){0,3})';
const possessive = "['’]s";

/** Sentences in which an employer names itself. */
const outright = [
  `(?:^|[.!?] )${name} (?:is|are) (?:proud to be )?an? (?:proud )?equal[ -]`,
  `\\b(?:[Aa]t|[Jj]oin|[Jj]oining) ${name}(?=,|\\.|!| and\\b| you\\b| we\\b)`,
  `\\b(?:[Aa]bout|[Ww]hy|[Ww]elcome to) ${name}$`,
].map((source) => new RegExp(source, 'gmu'));

/** Sentences that speak of somebody's products or people, most likely the employer's own. */
const byTheWay = [
  `\\b(?:across|throughout|on|in|for|all|of) (?:the |all )?${name} (?:products|platforms|devices|ecosystem|customers|users|services|teams)\\b`,
  `\\b${name}${possessive} (?:mission|products|platforms|customers|culture|community|teams?|\\p{Lu}{2,5} community)\\b`,
].map((source) => new RegExp(source, 'gu'));

const ordinary =
  /^(?:we|you|the|this|our|it|its|they|as|a|an|in|if|all|some|here|work|our team|equal|least|us|team)$/i;

/** The longest line that can close a posting with the employer's name, in words. */
const longestClosing = 4;

/** A field or the header; a closing line of its own; a sentence; else, inferred, whose products it speaks of. */
export const hiringOrganization: Finder<'hiringOrganization'> = (reading) =>
  reading.stated('hiringOrganization')[0] ??
  closing(reading) ??
  mostNamed(reading.blocks, outright) ??
  inferred(mostNamed(reading.blocks, byTheWay));

/** The last line, where it is a name that the text uses as well, or that signs the fields at the end. */
function closing({ blocks }: Reading): Fact<string> | undefined {
  const last = blocks.at(-1);
  if (
    !last ||
    last.value.split(' ').length > longestClosing ||
    !/^\p{Lu}[\p{L}\p{N}&., -]*$/u.test(last.value)
  )
    return;

  const used = last.afterField || blocks.some((block) => block !== last && block.value.includes(last.value));
  return used
    ? { value: last.value, from: last.from, to: last.from + last.value.length, apart: true }
    : undefined;
}

function mostNamed(blocks: readonly Block[], patterns: readonly RegExp[]): Fact<string> | undefined {
  const found = new Map<string, { fact: Fact<string>; count: number }>();
  for (const { value, from } of blocks) {
    for (const match of patterns.flatMap((pattern) => [...value.matchAll(pattern)])) {
      const said = match[1];
      if (!said || ordinary.test(said)) continue;
      const start = from + match.index + match[0].indexOf(said);
      const seen = found.get(said) ?? {
        fact: { value: said, from: start, to: start + said.length },
        count: 0,
      };
      found.set(said, { ...seen, count: seen.count + 1 });
    }
  }
  const [best] = [...found.values()].sort((a, b) => b.count - a.count || a.fact.from - b.fact.from);
  return best?.fact;
}

function inferred(fact: Fact<string> | undefined): Fact<string> | undefined {
  return fact && { ...fact, inferred: true };
}

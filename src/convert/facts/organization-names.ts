import { kindByWords } from '../posting/heading-patterns.ts';
import { headingPhrase } from '../posting/heading-phrase.ts';
import { sectionKindOf } from '../posting/section-kind.ts';
import type { Seed } from '../seed/seed.ts';
import { clues, ordinary } from './employer-clues.ts';
import type { Fact } from './fact.ts';
import { isPlace } from './places.ts';
import type { Reading, Said } from './reading.ts';
import { namesRole } from './role-nouns.ts';

/** One hint is no employer: “Integrating systems …” opens a sentence too. */
const leastScore = 2;

/** What the other postings must say of a name before it is taken for the employer of this one. */
const surelyNamed = 4;

interface Tally {
  readonly fact: Fact<string>;
  score: number;
  outright: boolean;
}

/** The name that most sentences of employers are about; inferred where none says so outright. */
export function namedIn({ blocks, headings }: Reading): Fact<string> | undefined {
  const [best] = employersIn([...headings, ...blocks]);
  return best && (best.outright ? best.fact : { ...best.fact, inferred: true });
}

const bySeed = new WeakMap<Seed, readonly Tally[]>();

/** The employer that the other postings of the seed name, where this one has its name too; always inferred. */
export function namedBeside({ blocks, seed }: Reading): Fact<string> | undefined {
  const known = bySeed.get(seed) ?? employersIn(linesIn(seed.text.value));
  bySeed.set(seed, known);
  for (const { fact, score } of known) {
    if (score < surelyNamed) return;
    const block = blocks.find(({ value }) => value.includes(fact.value));
    if (!block) continue;
    const from = block.from + block.value.indexOf(fact.value);
    return { value: fact.value, from, to: from + fact.value.length, inferred: true };
  }
}

function linesIn(text: string): Said[] {
  let from = 0;
  return text.split('\n').map((value) => {
    const line = { value, from };
    from += value.length + 1;
    return line;
  });
}

// A name has one.
const capital = /\p{Lu}/u;

/** The names that sentences of employers are about, the most often named first. */
function employersIn(lines: readonly Said[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { value, from } of lines) {
    if (!capital.test(value)) continue;
    for (const { pattern, sign, weight, outright } of clues) {
      if (!sign.test(value)) continue;
      for (const match of value.matchAll(pattern)) count(tallies, match, from, weight, outright);
    }
  }
  if (tallies.size === 0) return [];
  const small = new Set(lines.flatMap(({ value }) => value.match(smallWord) ?? []));
  const names = [...tallies.values()].filter(
    ({ fact, score }) =>
      (score >= leastScore || fact.value.includes(' ')) &&
      !isOrdinary(fact.value, small) &&
      !namesRole(fact.value) &&
      !isPlace(fact.value) &&
      sectionKindOf(headingPhrase(fact.value)) === undefined &&
      kindByWords(headingPhrase(fact.value)) === undefined,
  );
  return names.sort((a, b) => b.score - a.score || a.fact.from - b.fact.from);
}

// Not in an address: linear.app, careers@linear.app.
const smallWord = /(?<![\p{L}\d/@.-])\p{Ll}[\p{L}\d]*(?![\p{L}\d-]|\.\p{L})/gu;
const apart = /[^\p{L}\d]+/u;

/** Words that the posting also writes small are words: Help, Security, Line Of Business. */
function isOrdinary(said: string, small: ReadonlySet<string>): boolean {
  return said.split(' ').every((word) => {
    return ordinary.test(word) || word.split(apart).every((part) => small.has(part.toLowerCase()));
  });
}

function count(
  tallies: Map<string, Tally>,
  match: RegExpExecArray,
  from: number,
  weight: number,
  outright: boolean,
): void {
  const said = match[1] ?? '';
  const [first = ''] = said.split(' ');
  if (ordinary.test(first) || said.length < 2) return;

  const at = from + match.index + match[0].indexOf(said);
  const tally = tallies.get(said) ?? {
    fact: { value: said, from: at, to: at + said.length },
    score: 0,
    outright: false,
  };
  tally.score += weight;
  tally.outright ||= outright;
  tallies.set(said, tally);
}

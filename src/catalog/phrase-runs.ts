import { type Token, tokensOf } from '../convert/skills/tokens.ts';
import type { Span } from '../convert/text/span.ts';
import { factsIn, isOtherFact } from './phrase-facts.ts';
import { isStopWord } from './phrase-stops.ts';

/** A phrase in a text, and its folded words, by which it is counted. */
export interface PhraseRun extends Span {
  readonly key: string;
}

/** Longer runs are sentences whose small words were left out, not names of anything. */
const longest = 4;

const bridge = /^[\s/-]{1,2}$/;
const name = /\p{Lu}|\d/u;
const letters = /\p{L}{2}/u;
const capital = /^\p{Lu}/u;
// Cross-functional, client-facing: said of something, and no name of it.
const attribute = /^\p{Ll}+-(?:\p{Ll}+-)*\p{Ll}+$/u;
const chunks = /\S+/g;
const address = /https?:|www\.|\]\(|@/;

/**
 * The phrases of a text outside the spans that are taken, of words that mean something and are no fact of another kind.
 *
 * ```text
 * Experience with [Python] and distributed tracing, Terraform → distributed tracing, Terraform
 * ```
 */
export function phraseRuns(text: string, taken: readonly Span[]): PhraseRun[] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const spans = [...taken, ...factsIn(text), ...addressesIn(text)];
  const tokens = tokensOf(text);
  const isTaken = ({ from, to }: Token) => spans.some((span) => from < span.to && to > span.from);
  for (const [index, token] of tokens.entries()) {
    const last = run.at(-1);
    if (last && !bridge.test(text.slice(last.to, token.from))) close();
    const next = tokens[index + 1];
    const names = !isStopWord(token.key) || (next && !isTaken(next) && isPartOfName(token, next, text));
    if (!names || isTaken(token)) close();
    else run.push(token);
  }
  close();
  return runs
    .map((words) => words.filter((word) => !isTorn(word, words, text)))
    .filter((words) => isPhrase(words, text))
    .map(runOf)
    .filter(({ from, to }) => !isOtherFact(text.slice(from, to)));
}

/** A small word with a capital is part of the name that goes on behind it, unless a sentence begins with it: the Red Cross. */
function isPartOfName(word: Token, next: Token, text: string): boolean {
  return (
    text.slice(word.to, next.from) === ' ' &&
    !isStopWord(next.key) &&
    !opensSentence(word, text) &&
    capital.test(text.slice(word.from)) &&
    capital.test(text.slice(next.from))
  );
}

function addressesIn(text: string): Span[] {
  return [...text.matchAll(chunks)]
    .filter(([chunk]) => address.test(chunk))
    .map(({ 0: chunk, index }) => ({ from: index, to: index + chunk.length }));
}

/** The rest of a compound whose other half is no part of the phrase: “based” of “ML-based”. */
function isTorn(word: Token, run: readonly Token[], text: string): boolean {
  return (word === run[0] && text[word.from - 1] === '-') || (word === run.at(-1) && text[word.to] === '-');
}

/** A word alone counts where it is written like a name, and not only because a sentence begins with it. */
function isPhrase(words: readonly Token[], text: string): boolean {
  const [first] = words;
  if (!first || words.length > longest) return false;
  const said = text.slice(first.from, words.at(-1)?.to);
  if (words.length > 1)
    return !attribute.test(said) && words.some(({ from, to }) => letters.test(text.slice(from, to)));
  return letters.test(said) && name.test(opensSentence(first, text) ? said.slice(1) : said);
}

function opensSentence({ from }: Token, text: string): boolean {
  const before = text.slice(0, from).trimEnd();
  return before === '' || /[.!?•–—-]$/.test(before);
}

function runOf(words: readonly Token[]): PhraseRun {
  const key = words.map((word) => word.key).join(' ');
  return { key, from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}

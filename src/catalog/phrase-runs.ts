import { type Token, tokensOf } from '../convert/skills/tokens.ts';
import type { Span } from '../convert/text/span.ts';
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
const chunks = /\S+/g;
const address = /https?:|www\.|\]\(|@/;

/**
 * The phrases of a text outside the spans that are taken, of words that mean something.
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
  const spans = [...taken, ...addressesIn(text)];
  for (const token of tokensOf(text)) {
    const last = run.at(-1);
    if (last && !bridge.test(text.slice(last.to, token.from))) close();
    if (isStopWord(token.key) || spans.some(({ from, to }) => token.from < to && token.to > from)) close();
    else run.push(token);
  }
  close();
  return runs
    .map((words) => words.filter((word) => !isTorn(word, words, text)))
    .filter((words) => isPhrase(words, text))
    .map(runOf);
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
  if (words.length > 1) return words.some(({ from, to }) => letters.test(text.slice(from, to)));
  const word = text.slice(first.from, first.to);
  const begins = text.slice(0, first.from).trimEnd();
  const opens = begins === '' || /[.!?•–—-]$/.test(begins);
  return letters.test(word) && name.test(opens ? word.slice(1) : word);
}

function runOf(words: readonly Token[]): PhraseRun {
  const key = words.map((word) => word.key).join(' ');
  return { key, from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
}

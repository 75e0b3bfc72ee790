import { matchesIn } from './matches-in.ts';

const stop = /[.!?;](?=\s+[\p{Lu}\d(]|\s*$)/gu;

/** A run of text without an end longer than this is read in parts, so that no posting takes its square in time. */
const longestSentence = 2000;

/** A sentence of a text and where it starts in it. */
export interface Sentence {
  readonly value: string;
  readonly from: number;
}

/** The sentences of a text, one after the other, all of it. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    for (; from < to; from = Math.min(to, from + longestSentence)) {
      sentences.push({ value: text.slice(from, Math.min(to, from + longestSentence)), from });
    }
  };
  for (const match of matchesIn(text, stop)) if (!isAbbreviation(text, match.index)) close(match.index + 1);
  close(text.length);
  return sentences;
}

// R and C are languages, and may well end a sentence.
const abbreviation =
  /(?:^|[\s(])(?:e\.?g|i\.?e|etc|Bros|vs|incl|approx|min|max|[ABD-QS-Z]|Ph\.D|M\.S|B\.S|B\.A|M\.Sc|B\.Sc)$/;

function isAbbreviation(text: string, dot: number): boolean {
  return text[dot] === '.' && abbreviation.test(text.slice(Math.max(0, dot - 8), dot));
}

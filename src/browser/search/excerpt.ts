import { isFormOf, isInflectionOf } from './word-form.ts';

/** A piece of an excerpt, marked where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** On each page stands before the names that are there for search alone, and are not the posting's words. */
export const endOfText = '¶';
const longest = 26;
const lead = 8;
const mostFound = 200;
const signsBefore = /^[^\p{L}\p{N}.]+/u;
const signsAfter = /[^\p{L}\p{N}+#]{1,64}$/u;

/** What is known of the words searched for. */
interface Sought {
  /** How many words the title has, with which the page begins; it stands above the excerpt already. */
  readonly title: number;
  /** Words that are names: the beginning of a longer word is not one of them. */
  readonly names: ReadonlySet<string>;
  /** The words themselves, as they were typed and as the names of skills spell them. */
  readonly words: readonly string[];
}

/** The words of a page around most of those that were found, which stand at `locations`; none where only its facts say them. */
export function excerptOf(content: string, locations: readonly number[], sought: Sought): Piece[] {
  const { title } = sought;
  const words = content.split(/\s+/);
  const mark = words.lastIndexOf(endOfText);
  const end = mark < 0 ? words.length : mark;
  const said = locations.filter((at) => at < end).map((at) => ({ at, word: words[at] ?? '' }));
  const all = placesOf(said, sought).slice(0, mostFound);
  const below = all.filter((at) => at >= title);
  const places = (below.length > 0 ? below : all).toSorted((a, b) => a - b);
  const first = densest(places);
  if (first === undefined) return [];

  const found = new Set(all);
  const from = Math.max(Math.min(title, first), first - lead);
  const to = Math.min(end, from + longest);
  const pieces = words.slice(from, to).map((text, at) => ({ text, marked: found.has(from + at) }));
  return joined([...(from > 0 ? [plain('…')] : []), ...pieces, ...(to < end ? [plain('…')] : [])]);
}

/** The place after which most others stand close by, the first of them. */
function densest(places: readonly number[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const at of places) {
    const count = places.filter((other) => other >= at && other < at + longest - lead).length;
    if (count > most) [best, most] = [at, count];
  }
  return best;
}

/** Where each word is said: itself or an inflection of it, or where there is none, a word made of it. */
function placesOf(
  said: readonly { readonly at: number; readonly word: string }[],
  { names, words }: Sought,
): number[] {
  const open = said.filter(({ word }) => maySay(word, names));
  const places = words.flatMap((typed) => {
    const inflected = open.filter(({ word }) => isInflectionOf(typed, word));
    return inflected.length > 0 ? inflected : open.filter(({ word }) => isFormOf(typed, word));
  });
  return [...new Set(places.map(({ at }) => at))];
}

function maySay(word: string, names: ReadonlySet<string>): boolean {
  const plainWord = bare(word).toLowerCase();
  if (names.has(plainWord) || names.has(plainWord.replace(/s$/, ''))) return true;
  return ![...names].some((name) => plainWord.startsWith(name));
}

function plain(text: string): Piece {
  return { text, marked: false };
}

/** Words with spaces between them, those that are marked one after the other as one; the signs around these are not marked. */
function joined(words: readonly Piece[]): Piece[] {
  const pieces: { text: string; marked: boolean }[] = [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text !== '') pieces.push({ text, marked });
  };
  for (const [at, { text, marked }] of words.entries()) {
    const goesOn = marked && words[at - 1]?.marked === true;
    if (at > 0) add(' ', goesOn);
    const from = marked && !goesOn ? text.length - text.replace(signsBefore, '').length : 0;
    const to = marked && !words[at + 1]?.marked ? text.replace(signsAfter, '').length : text.length;
    add(text.slice(0, from), false);
    add(text.slice(from, Math.max(from, to)), marked);
    add(text.slice(Math.max(from, to)), false);
  }
  return pieces;
}

/** A word without the signs around it: “Python,” is Python. */
function bare(word: string): string {
  return word.replace(signsBefore, '').replace(signsAfter, '');
}

import { type Asked, spelledOut } from './asked.ts';
import type { Lexicon } from './lexicon.ts';
import type { FoundPage, Pagefind } from './pagefind.ts';
import { meant } from './spelling.ts';
import { beginsAlike, isFormOf } from './word-form.ts';

/** The pages that say what is asked for, by the number of their role, and the words that no page says. */
export interface TextHits {
  readonly pages: ReadonlyMap<number, FoundPage>;
  readonly unknown: readonly string[];
  /** Words that may be slips of the pen: no page says them, or only words that begin alike. */
  readonly unsure: readonly string[];
}

/** How many letters begin too many words. */
const shortest = 2;
const hasSign = /[.+#/&]/;

type Find = (text: string) => Promise<Map<number, FoundPage>>;

/** Searches the words of all pages. Words that no page says are left out, and told. */
export async function textHits(
  asked: Asked,
  lexicon: Lexicon,
  pagefind: Pagefind,
  numberOf: (name: string) => number | undefined,
  everyName: () => Promise<Lexicon>,
): Promise<TextHits> {
  const find: Find = async (text) => numbered((await pagefind.search(text)).results, numberOf);
  const words = asked.parts.filter(({ skill }) => skill === undefined).map(({ text }) => text);
  const checked = await Promise.all(
    words.map(async (word) => {
      const whole = await find(inQuotes(word));
      if (whole.size > 0) return { word, whole, isFound: true, isSaid: true };
      const begun = word.length > shortest ? await find(word) : whole;
      const said = await wordsFound(begun);
      const isSaid = said.some((one) => isFormOf(word, one));
      return { word, whole, isFound: isSaid || said.some((one) => beginsAlike(word, one)), isSaid };
    }),
  );
  const unsure = checked.filter(({ isSaid }) => !isSaid).map(({ word }) => word);
  // What is not said with its signs, or is a slip of a known word, is not made up for by words that begin alike.
  const names = unsure.length > 0 ? await everyName() : lexicon;
  const isSlip = (word: string) => hasSign.test(word) || meant(word, [word], names) !== undefined;
  const unknown = checked
    .filter(({ word, isFound, isSaid }) => !isFound || (!isSaid && isSlip(word)))
    .map(({ word }) => word);
  const parts = asked.parts.filter(({ text }) => !unknown.includes(text));
  if (parts.length === 0) return { pages: new Map(), unknown, unsure };

  const typed = parts.length === 1 ? asIs(parts[0]?.text ?? '') : parts.map(({ text }) => text).join(' ');
  const spelled = spelledOut(parts, lexicon);
  const pages = await find(typed);
  if (spelled.toLowerCase() !== typed.replaceAll('"', '').toLowerCase()) {
    for (const [role, page] of await find(spelled)) {
      if ((pages.get(role)?.score ?? 0) < page.score) pages.set(role, page);
    }
  }
  // Pagefind finds every word that begins as the stem does, for "apple" (appl) "applicant" too: one that is said counts as it is.
  for (const { word, whole } of checked)
    if (!unknown.includes(word) && (whole.size > 0 || word.length <= shortest)) keepSaying(whole, pages);
  for (const phrase of asked.phrases) keepSaying(await find(inQuotes(phrase)), pages);
  return { pages, unknown, unsure };
}

/** A word so short that it begins too many is searched as it is. */
function asIs(word: string): string {
  return word.length <= shortest ? inQuotes(word) : word;
}

/** Finds only what has the same stem, of a phrase each word after the other. */
function inQuotes(words: string): string {
  return `"${words}"`;
}

/** The words for which the best of some pages is found; Pagefind falls back to any that begins alike. */
async function wordsFound(pages: ReadonlyMap<number, FoundPage>): Promise<string[]> {
  const [best] = pages.values();
  if (!best) return [];
  const { content, locations } = await best.data();
  const words = content.split(/\s+/);
  return locations.map((at) => words[at] ?? '');
}

/** Keeps the pages that say a phrase. */
function keepSaying(phrased: ReadonlyMap<number, FoundPage>, pages: Map<number, FoundPage>): void {
  for (const role of [...pages.keys()]) if (!phrased.has(role)) pages.delete(role);
}

function numbered(
  results: readonly FoundPage[],
  numberOf: (name: string) => number | undefined,
): Map<number, FoundPage> {
  return new Map(
    results.flatMap((page): [number, FoundPage][] => {
      const number = numberOf(page.id);
      return number === undefined ? [] : [[number, page]];
    }),
  );
}

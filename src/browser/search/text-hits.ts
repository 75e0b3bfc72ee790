import { type Asked, spelledOut } from './asked.ts';
import type { Lexicon } from './lexicon.ts';
import type { FoundPage, Pagefind } from './pagefind.ts';
import { isFormOf } from './word-form.ts';

/** The pages that say what is asked for, by the number of their role, and the words that no page says. */
export interface TextHits {
  readonly pages: ReadonlyMap<number, FoundPage>;
  readonly unknown: readonly string[];
  /** Words that may be slips of the pen: no page says them, or only words that begin alike. */
  readonly unsure: readonly string[];
}

/** So few letters begin too many words: they are meant as they are. */
const shortest = 2;

type Find = (text: string) => Promise<Map<number, FoundPage>>;

/** Searches the words of all pages. Words that no page says are left out, and told. */
export async function textHits(
  asked: Asked,
  lexicon: Lexicon,
  pagefind: Pagefind,
  numbers: ReadonlyMap<string, number>,
): Promise<TextHits> {
  const find: Find = async (text) => numbered((await pagefind.search(text)).results, numbers);
  const pages = await find(asked.text);
  const spelled = spelledOut(asked, lexicon);
  if (spelled.toLowerCase() !== asked.text.toLowerCase()) {
    for (const [role, page] of await find(spelled)) {
      if ((pages.get(role)?.score ?? 0) < page.score) pages.set(role, page);
    }
  }
  const words = asked.parts.filter(({ skill }) => skill === undefined).map(({ text }) => text);
  const found = await Promise.all(words.map(async (word) => ({ word, pages: await find(word) })));
  for (const word of words) if (word.length <= shortest) keepSaying(await find(`"${word}"`), pages);
  for (const phrase of asked.phrases) keepSaying(await find(`"${phrase}"`), pages);

  const unknown = found.filter((each) => each.pages.size === 0).map(({ word }) => word);
  const unsure = await Promise.all(
    found.map(async ({ word, pages: own }) => ((await isSaid(word, own)) ? [] : [word])),
  );
  const none = unknown.length > 0 && unknown.length === asked.parts.length;
  return { pages: none ? new Map() : pages, unknown, unsure: unsure.flat() };
}

/** Whether the best of the pages found for a word says it or a form of it; Pagefind falls back to any word that begins alike. */
async function isSaid(word: string, pages: ReadonlyMap<number, FoundPage>): Promise<boolean> {
  const [best] = pages.values();
  if (!best) return false;
  const { content, locations } = await best.data();
  const words = content.split(/\s+/);
  return locations.some((at) => isFormOf(word, words[at] ?? ''));
}

/** Keeps the pages that say a phrase. */
function keepSaying(phrased: ReadonlyMap<number, FoundPage>, pages: Map<number, FoundPage>): void {
  for (const role of [...pages.keys()]) if (!phrased.has(role)) pages.delete(role);
}

function numbered(
  results: readonly FoundPage[],
  numbers: ReadonlyMap<string, number>,
): Map<number, FoundPage> {
  return new Map(
    results.flatMap((page): [number, FoundPage][] => {
      const number = numbers.get(page.id);
      return number === undefined ? [] : [[number, page]];
    }),
  );
}

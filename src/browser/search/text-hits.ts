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
const hasSign = /[.+#/&]/;

type Find = (text: string) => Promise<Map<number, FoundPage>>;

/** Searches the words of all pages. Words that no page says are left out, and told. */
export async function textHits(
  asked: Asked,
  lexicon: Lexicon,
  pagefind: Pagefind,
  numbers: ReadonlyMap<string, number>,
): Promise<TextHits> {
  const find: Find = async (text) => numbered((await pagefind.search(text)).results, numbers);
  const words = asked.parts.filter(({ skill }) => skill === undefined).map(({ text }) => text);
  const checked = await Promise.all(
    words.map(async (word) => {
      const own = await find(word);
      return { word, isFound: own.size > 0, isSaid: await isSaid(word, own) };
    }),
  );
  const unsure = checked.filter(({ isSaid }) => !isSaid).map(({ word }) => word);
  // A sign that the index does not know is not said, though the word without it may be.
  const unknown = checked
    .filter(({ word, isFound, isSaid }) => !isFound || (!isSaid && hasSign.test(word)))
    .map(({ word }) => word);
  const parts = asked.parts.filter(({ text }) => !unknown.includes(text));
  if (parts.length === 0) return { pages: new Map(), unknown, unsure };

  const typed = parts.map(({ text }) => text).join(' ');
  const spelled = spelledOut(parts, lexicon);
  const pages = await find(typed);
  if (spelled.toLowerCase() !== typed.toLowerCase()) {
    for (const [role, page] of await find(spelled)) {
      if ((pages.get(role)?.score ?? 0) < page.score) pages.set(role, page);
    }
  }
  const whole = parts.flatMap(({ text, skill }) =>
    skill === undefined && text.length <= shortest ? text : [],
  );
  for (const phrase of [...whole, ...asked.phrases]) keepSaying(await find(`"${phrase}"`), pages);
  return { pages, unknown, unsure };
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

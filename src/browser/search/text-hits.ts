import { type Asked, type Part, spelledOut } from './asked.ts';
import type { Lexicon } from './lexicon.ts';
import type { FoundPage, Pagefind } from './pagefind.ts';

/** The pages that say what is asked for, by the number of their role, and the words that no page says. */
export interface TextHits {
  readonly pages: ReadonlyMap<number, FoundPage>;
  readonly unknown: readonly string[];
}

type Find = (text: string) => Promise<Map<number, FoundPage>>;

/** Searches the words of all pages. Words that no page says are left out, and told. */
export async function textHits(
  asked: Asked,
  lexicon: Lexicon,
  pagefind: Pagefind,
  numbers: ReadonlyMap<string, number>,
): Promise<TextHits> {
  const find: Find = async (text) => numbered((await pagefind.search(text)).results, numbers);
  const unknown: string[] = [];
  for (const { text, skill } of asked.parts) {
    if (skill === undefined && (await find(text)).size === 0) unknown.push(text);
  }
  if (unknown.length > 0 && unknown.length === asked.parts.length) return { pages: new Map(), unknown };

  const pages = await saying(asked.parts, find);
  const spelled = spelledOut(asked, lexicon);
  if (textOf(spelled).toLowerCase() !== asked.text.toLowerCase()) {
    for (const [role, page] of await saying(spelled, find)) {
      if ((pages.get(role)?.score ?? 0) < page.score) pages.set(role, page);
    }
  }
  for (const phrase of asked.phrases) keepSaying(await find(`"${phrase}"`), pages);
  return { pages, unknown };
}

/** The pages that say some words, and the names among them as they are: "Java" is not the beginning of "JavaScript". */
async function saying(parts: readonly Part[], find: Find): Promise<Map<number, FoundPage>> {
  const pages = await find(textOf(parts));
  for (const { text, skill } of parts) {
    if (skill !== undefined) keepSaying(await find(`"${text}"`), pages);
  }
  return pages;
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join(' ');
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

import type { TitlesFile } from './data.ts';

/** How well a title says what is asked for, best first: in just these words, before others, among others, or not in one piece. */
export const titleFits = { exact: 0, begins: 1, says: 2, other: 3 } as const;

const gaps = /[^\p{L}\p{N}+#]+/u;
const marks = /\p{M}/gu;

/**
 * Tells how well the title of a role, by its number, says a text.
 *
 * ```text
 * data scientist → Data Scientist, then Data Scientist (NLP), then Senior Data Scientist, then others
 * ```
 */
export function titleFitsOf(text: string, { titles, counts }: TitlesFile): (role: number) => number {
  const sought = spaced(text);
  const fits = titles.flatMap((title, at) => {
    const fit = fitOf(spaced(title), sought);
    return Array.from({ length: counts[at] ?? 0 }, () => fit);
  });
  return (role) => fits[role] ?? titleFits.other;
}

function fitOf(title: string, sought: string): number {
  if (sought.trim() === '') return titleFits.other;
  if (title === sought) return titleFits.exact;
  if (title.startsWith(sought)) return titleFits.begins;
  return title.includes(sought) ? titleFits.says : titleFits.other;
}

/** The words in small letters without accents, a space on each side of each. */
function spaced(text: string): string {
  const words = text.normalize('NFKD').replace(marks, '').toLowerCase().split(gaps).filter(Boolean);
  return ` ${words.join(' ')} `;
}

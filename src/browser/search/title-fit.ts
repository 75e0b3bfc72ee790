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
export function titleFitsOf(text: string, { titles, starts, counts }: TitlesFile): (role: number) => number {
  const sought = spaced(text);
  const fits = new Map<number, number>();
  for (const [at, title] of titles.entries()) {
    const fit = fitOf(spaced(title), sought);
    if (fit === titleFits.other) continue;
    const start = starts[at] ?? 0;
    for (let role = start; role < start + (counts[at] ?? 0); role++) fits.set(role, fit);
  }
  return (role) => fits.get(role) ?? titleFits.other;
}

function fitOf(title: string, sought: string): number {
  if (sought.trim() === '') return titleFits.other;
  if (title === sought) return titleFits.exact;
  if (title.startsWith(sought)) return titleFits.begins;
  return title.includes(sought) ? titleFits.says : titleFits.other;
}

/** The words of a title, in small letters without accents. */
export function titleWords(title: string): string[] {
  return title.normalize('NFKD').replace(marks, '').toLowerCase().split(gaps).filter(Boolean);
}

function spaced(text: string): string {
  return ` ${titleWords(text).join(' ')} `;
}

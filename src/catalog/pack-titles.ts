import type { TitlesFile } from '../browser/search/data.ts';
import type { RoleEntry } from './catalog.ts';

/** The titles of roles in their order, one after another that are the same as one. */
export function packTitles(roles: readonly Pick<RoleEntry, 'title'>[]): TitlesFile {
  const titles: string[] = [];
  const counts: number[] = [];
  for (const { title } of roles) {
    if (title !== titles.at(-1)) {
      titles.push(title);
      counts.push(0);
    }
    counts.push((counts.pop() ?? 0) + 1);
  }
  return { titles, counts };
}

import type { TitlesFile } from '../browser/search/data.ts';
import { bucketOf } from '../browser/search/name-bucket.ts';
import { titleWords } from '../browser/search/title-fit.ts';
import type { RoleEntry } from './catalog.ts';

/** A file of titles with none in it. */
export const noTitles: TitlesFile = { titles: [], starts: [], counts: [] };

/**
 * The titles of roles in their order, those after one another that are the same as one, by the buckets of their words: a
 * search for “data scientist” needs those with a word in d.
 */
export function titleFilesOf(roles: readonly Pick<RoleEntry, 'title'>[]): Map<string, TitlesFile> {
  const runs: { title: string; start: number; count: number }[] = [];
  for (const [role, { title }] of roles.entries()) {
    const last = runs.at(-1);
    if (last?.title === title) last.count++;
    else runs.push({ title, start: role, count: 1 });
  }
  const files = new Map<string, { titles: string[]; starts: number[]; counts: number[] }>();
  for (const { title, start, count } of runs) {
    for (const bucket of new Set(titleWords(title).map(bucketOf))) {
      const file = files.get(bucket) ?? { titles: [], starts: [], counts: [] };
      files.set(bucket, file);
      file.titles.push(title);
      file.starts.push(start);
      file.counts.push(count);
    }
  }
  return files;
}

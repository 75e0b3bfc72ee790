import type { NameRow, SkillRow, SkillsFile } from '../browser/search/data.ts';
import { bucketsOf } from '../browser/search/name-keys.ts';
import { plainSlug } from '../convert/skills/plain-slug.ts';

/** Skills by column, as equals side by side are shorter over the wire; an id that its name tells is left out. */
export function packSkills(
  rows: readonly SkillRow[],
): Pick<SkillsFile, 'names' | 'ids' | 'counts' | 'broader' | 'guarded'> {
  return {
    names: rows.map(([, name]) => name),
    ids: rows.map(([id, name]) => (plainSlug(name) === id ? '' : id)),
    counts: rows.map(([, , count]) => count),
    broader: rows.map((row) => row[4]),
    guarded: rows.flatMap(([, name, , , , guarded], skill) => (guarded.includes(name) ? [skill] : [])),
  };
}

/** The other names of the skills by bucket: they are most of the names, and a query needs those that begin as it does. */
export function packNames(rows: readonly SkillRow[]): Map<string, NameRow[]> {
  const files = new Map<string, NameRow[]>();
  for (const [skill, [, , , others, , guarded]] of rows.entries()) {
    for (const name of others) {
      const row: NameRow = guarded.includes(name) ? [skill, name, 1] : [skill, name];
      for (const bucket of bucketsOf(name)) {
        const known = files.get(bucket) ?? [];
        known.push(row);
        files.set(bucket, known);
      }
    }
  }
  return files;
}

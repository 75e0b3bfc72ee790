import { plainSlug } from '../browser/plain-slug.ts';
import type { SkillRow, SkillsFile } from '../browser/search/data.ts';

/** Skills by column, as equals side by side are shorter over the wire; an id that its name tells is left out. */
export function packSkills(
  rows: readonly SkillRow[],
): Pick<SkillsFile, 'names' | 'ids' | 'counts' | 'broader' | 'guarded'> {
  return {
    names: rows.map(([, name, , others]) => [name, ...others].join('|')),
    ids: rows.map(([id, name]) => (plainSlug(name) === id ? '' : id)),
    counts: rows.map(([, , count]) => count),
    broader: rows.map((row) => row[4]),
    guarded: rows.map(([, name, , others, , guarded]) =>
      guarded.map((label) => [name, ...others].indexOf(label)),
    ),
  };
}

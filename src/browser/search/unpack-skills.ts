import { plainSlug } from '../plain-slug.ts';
import type { SkillRow, SkillsFile } from './data.ts';

/** The skills as `src/catalog/pack-skills.ts` packed them. */
export function unpackSkills({ names, ids, counts, broader, guarded }: SkillsFile): SkillRow[] {
  return names.map((all, at) => {
    const labels = all.split('|');
    const [name = '', ...others] = labels;
    return [
      ids[at] || plainSlug(name),
      name,
      counts[at] ?? 0,
      others,
      broader[at] ?? [],
      (guarded[at] ?? []).flatMap((label) => labels[label] ?? []),
    ];
  });
}

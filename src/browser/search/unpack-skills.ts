import { plainSlug } from '../plain-slug.ts';
import type { SkillRow, SkillsFile } from './data.ts';

/** The skills as `src/catalog/pack-skills.ts` packed them. */
export function unpackSkills({ names, ids, counts, broader, guarded }: SkillsFile): SkillRow[] {
  return names.map(([name, ...others], at) => [
    ids[at] || plainSlug(name),
    name,
    counts[at] ?? 0,
    others,
    broader[at] ?? [],
    (guarded[at] ?? []).flatMap((label) => [name, ...others][label] ?? []),
  ]);
}

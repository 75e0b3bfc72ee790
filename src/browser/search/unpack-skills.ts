import { plainSlug } from '../../convert/skills/plain-slug.ts';
import type { SkillRow, SkillsFile } from './data.ts';

/** The skills as `src/catalog/pack-skills.ts` packed them, without their other names. */
export function unpackSkills({ names, ids, counts, broader, guarded }: SkillsFile): SkillRow[] {
  const ordinary = new Set(guarded);
  return names.map((name, at) => [
    ids[at] || plainSlug(name),
    name,
    counts[at] ?? 0,
    [],
    broader[at] ?? [],
    ordinary.has(at) ? [name] : [],
  ]);
}

import type { Catalog, SkillEntry } from './catalog.ts';

/** Every skill that implies one, near and far. */
export function narrowerSkills({ narrower }: SkillEntry, { skills }: Catalog): SkillEntry[] {
  const found = new Set<SkillEntry>();
  const open = [...narrower];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const skill = skills.get(id);
    if (!skill || found.has(skill)) continue;
    found.add(skill);
    open.push(...skill.narrower);
  }
  return [...found];
}

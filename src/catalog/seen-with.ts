import type { Catalog, SkillEntry } from './catalog.ts';
import { type NamedSkill, namedSkill } from './named-skill.ts';

/** A skill and in how many roles it stands beside another. */
export interface SeenWith {
  readonly skill: NamedSkill;
  readonly count: number;
}

/** In fewer roles, what stands together says nothing of the skill, only of them. */
const leastRoles = 3;
const most = 12;

/** The skills that stand most often in the roles that name a skill; none where too few do. */
export function seenWith(skill: SkillEntry, { skills }: Catalog): SeenWith[] {
  if (skill.demands.length < leastRoles) return [];
  const counts = new Map<string, number>();
  for (const { role } of skill.demands) {
    for (const { id } of role.skills) if (id !== skill.id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const other = skills.get(id);
      return other ? [{ skill: namedSkill(other), count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.skill.id < b.skill.id ? -1 : 1))
    .slice(0, most);
}

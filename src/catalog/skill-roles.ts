import type { RoleSkill } from '../convert/page/schema.ts';
import { strongestFirst } from '../convert/skills/level.ts';
import type { Demand, SkillEntry } from './catalog.ts';

/** How a role asks for a skill, and where it says so. */
export interface SkillRole extends Demand {
  /** The line of the seed that names it first. */
  readonly line?: number | undefined;
  /** Skills that would do instead. */
  readonly instead: readonly RoleSkill[];
}

/** The roles that name a skill, those that require it first, at most so many. */
export function skillRoles({ id, demands }: SkillEntry, most: number): SkillRole[] {
  return strongestFirst
    .flatMap((level) => demands.filter((demand) => demand.level === level))
    .slice(0, most)
    .map((demand) => {
      const { role } = demand;
      const own = role.skills.find((skill) => skill.id === id);
      const isInstead = (skill: RoleSkill) =>
        skill.id !== id && skill.group !== undefined && skill.group === own?.group;
      return { ...demand, line: own?.evidence[0]?.line, instead: role.skills.filter(isInstead) };
    });
}

import type { RoleSkill } from '../convert/schema.ts';
import { strongestFirst } from '../convert/skills/level.ts';
import type { Demand, SkillEntry } from './catalog.ts';

/** How a role asks for a skill, and where it says so. */
export interface SkillRole extends Demand {
  /** The line of the seed that names it first. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** Skills that would do instead. */
  readonly instead: readonly RoleSkill[];
}

/** The roles that name a skill, those that require it first, at most so many. */
export function skillRoles({ id, demands }: SkillEntry, most: number): SkillRole[] {
  return strongestDemands(demands, most).map((demand) => {
    const { skills } = demand.role;
    const own = skills.find((skill) => skill.id === id);
    const [said] = own?.evidence ?? [];
    return { ...demand, line: said?.line, column: said?.column, instead: insteadOf(own, skills) };
  });
}

function insteadOf(own: RoleSkill | undefined, skills: readonly RoleSkill[]): RoleSkill[] {
  if (own?.group === undefined) return [];
  return skills.filter(({ id, group }) => group === own.group && id !== own.id);
}

/** The first of the demands by level; none is looked at once there are enough. */
function strongestDemands(demands: readonly Demand[], most: number): Demand[] {
  const found: Demand[] = [];
  for (const level of strongestFirst) {
    for (const demand of demands) {
      if (found.length >= most) return found;
      if (demand.level === level) found.push(demand);
    }
  }
  return found;
}

import type { SkillEntry } from '../catalog/catalog.ts';
import { demandCounts } from '../catalog/demand.ts';
import type { Address } from './role-records.ts';
import type { SkillList, SkillRecord } from './schemas.ts';

/** All skills with how many roles ask for each, as `api/skills.json` publishes them. */
export function skillList(skills: Iterable<SkillEntry>, address: Address): SkillList {
  return Array.from(skills, (skill) => ({ ...shapeOf(skill, address), ...demandCounts(skill) }));
}

/** A skill and the roles that name it, as `api/skills/<id>.json` publishes it. */
export function skillRecord(skill: SkillEntry, address: Address): SkillRecord {
  return {
    ...shapeOf(skill, address),
    description: skill.description,
    roles: skill.demands.map(({ role, level, years }) => ({
      id: role.id,
      url: address(`roles/${role.id}/`),
      title: role.title,
      // Of the role's facts its title alone is here.
      inferred: role.inferred.filter((fact) => fact === 'title'),
      level,
      ...(years !== undefined && { years }),
    })),
  };
}

function shapeOf(
  { id, preferredLabel, altLabels, category, broader, narrower }: SkillEntry,
  address: Address,
) {
  return {
    id,
    url: address(`skills/${id}/`),
    preferredLabel,
    altLabels: [...altLabels],
    category,
    broader: [...broader],
    narrower: [...narrower],
  };
}

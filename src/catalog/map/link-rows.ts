import type { SkillEntry } from '../catalog.ts';
import type { MapSkills } from './map-skills.ts';

/** A skill of the map in words: what it is joined to, the most often seen with it first. */
export interface LinkRow {
  readonly skill: SkillEntry;
  /** With how many roles that name both. */
  readonly joined: readonly { readonly skill: SkillEntry; readonly count: number }[];
}

/** The map as a table, the skills that most roles name first. */
export function linkRows({ skills, links }: MapSkills): LinkRow[] {
  return skills
    .map((skill, index) => ({
      skill,
      joined: links
        .flatMap(({ from, to, count }) => {
          const other = from === index ? skills[to] : to === index ? skills[from] : undefined;
          return other ? [{ skill: other, count }] : [];
        })
        .sort((a, b) => b.count - a.count),
    }))
    .sort((a, b) => b.skill.demands.length - a.skill.demands.length || (a.skill.id < b.skill.id ? -1 : 1));
}

import type { SkillLevel } from '../convert/schema.ts';
import type { Catalog, SkillEntry } from './catalog.ts';
import { isNamed } from './is-named.ts';

/** How many roles ask for a skill at each level. */
export type DemandCounts = Readonly<Record<SkillLevel, number>>;

/** A skill and how many roles ask for it. */
export interface SkillDemand extends DemandCounts {
  readonly skill: SkillEntry;
  /** Roles that name it at any level. */
  readonly roles: number;
}

/** How many roles ask for a skill at each level. */
export function demandCounts({ demands }: SkillEntry): DemandCounts {
  const counts = { required: 0, preferred: 0, mentioned: 0 };
  for (const { level } of demands) counts[level]++;
  return counts;
}

/** The skills that roles name, those that most require or prefer first: a mention alone asks for nothing. */
export function demandOf({ skills }: Catalog): SkillDemand[] {
  return [...skills.values()]
    .filter(isNamed)
    .map((skill) => ({ skill, roles: skill.demands.length, ...demandCounts(skill) }))
    .sort(
      (a, b) =>
        asked(b) - asked(a) ||
        b.required - a.required ||
        b.roles - a.roles ||
        (a.skill.id < b.skill.id ? -1 : 1),
    );
}

function asked({ required, preferred }: DemandCounts): number {
  return required + preferred;
}

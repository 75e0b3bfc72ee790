import type { SkillEntry } from './catalog.ts';

/** Whether a role names a skill outright; others stand in the catalog for what implies them. */
export function isNamed({ demands }: Pick<SkillEntry, 'demands'>): boolean {
  return demands.length > 0;
}

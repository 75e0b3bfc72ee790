import type { Catalog, SkillEntry } from './catalog.ts';

/** The skills that most roles name. */
export function mostAsked({ skills }: Catalog, most: number): SkillEntry[] {
  return [...skills.values()]
    .filter(({ demands }) => demands.length > 0)
    .sort((a, b) => b.demands.length - a.demands.length || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

import type { Catalog, SkillEntry } from './catalog.ts';
import { isNamed } from './is-named.ts';

/** The skills that most roles name. */
export function mostAsked({ skills }: Catalog, most: number): SkillEntry[] {
  return [...skills.values()]
    .filter(isNamed)
    .sort((a, b) => b.demands.length - a.demands.length || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

import type { Category, SkillEntry } from './catalog.ts';
import { isNamed } from './is-named.ts';
import { onceACatalog } from './once-a-catalog.ts';

/** A category and those of its skills that roles name, in the order of their labels. */
export interface SkillCategory extends Category {
  readonly skills: readonly SkillEntry[];
}

/** The categories of which roles name a skill. */
export const skillCategories = onceACatalog(({ skills, categories }): readonly SkillCategory[] => {
  const named = [...skills.values()].filter(isNamed);
  const byCategory = Map.groupBy(named, ({ category }) => category);
  return categories.flatMap((category) => {
    const own = byCategory.get(category.id);
    return own ? [{ ...category, skills: own }] : [];
  });
});

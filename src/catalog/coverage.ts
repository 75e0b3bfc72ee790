import type { Skill } from '../convert/skills/skill.ts';
import type { Catalog, Category, RoleEntry } from './catalog.ts';

/** How much of a category of the vocabulary the roles use. */
export interface CategoryCoverage {
  readonly category: Category;
  readonly entries: number;
  /** Entries that some role names. */
  readonly named: number;
  /** Those that none does, by name. */
  readonly unnamed: readonly Skill[];
}

/** How much of the vocabulary the roles use, and which roles it does not reach. */
export interface Coverage {
  readonly entries: number;
  readonly named: number;
  readonly categories: readonly CategoryCoverage[];
  readonly rolesWithoutSkills: readonly RoleEntry[];
}

/** How much of the vocabulary is named by the roles of a catalog. */
export function coverageOf(vocabulary: readonly Skill[], { roles, skills, categories }: Catalog): Coverage {
  const byCategory = Map.groupBy(vocabulary, ({ category }) => category);
  const isNamed = ({ id }: Skill) => (skills.get(id)?.demands.length ?? 0) > 0;
  return {
    entries: vocabulary.length,
    named: vocabulary.filter(isNamed).length,
    categories: categories.map((category) => {
      const own = byCategory.get(category.id) ?? [];
      const unnamed = own.filter((skill) => !isNamed(skill)).sort(byName);
      return { category, entries: own.length, named: own.length - unnamed.length, unnamed };
    }),
    rolesWithoutSkills: roles.filter((role) => role.skills.length === 0),
  };
}

const collator = new Intl.Collator('en', { numeric: true });

function byName(a: Skill, b: Skill): number {
  return collator.compare(a.preferredLabel, b.preferredLabel) || (a.id < b.id ? -1 : 1);
}

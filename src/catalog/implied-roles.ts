import type { Catalog, RoleEntry, SkillEntry } from './catalog.ts';
import { narrowerSkills } from './narrower-skills.ts';
import { roleNumbers } from './role-numbers.ts';

/** A role that names no skill itself, but narrower ones that imply it. */
interface ImpliedRole {
  readonly role: RoleEntry;
  /** The names of the narrower skills that it names. */
  readonly by: readonly string[];
}

/** Some of the roles that only imply a skill, and how many there are. */
export interface ImpliedRoles {
  readonly first: readonly ImpliedRole[];
  readonly total: number;
}

/** The roles that only imply a skill: the `most` that name most narrower ones, the first of all. */
export function impliedRoles(skill: SkillEntry, catalog: Catalog, most: number): ImpliedRoles {
  const narrower = narrowerSkills(skill, catalog);
  if (narrower.length === 0) return { first: [], total: 0 };
  const numbers = roleNumbers(catalog);
  // Of the roles found alone: to look at all of them for each skill would be skills times roles.
  const counts = new Map<number, number>();
  const numbersOf = ({ demands }: SkillEntry) => demands.map(({ role }) => numbers.get(role) ?? 0);
  for (const one of narrower)
    for (const role of numbersOf(one)) counts.set(role, (counts.get(role) ?? 0) + 1);
  for (const role of numbersOf(skill)) counts.delete(role);

  const first = [...counts]
    .sort(([a, few], [b, many]) => many - few || a - b)
    .slice(0, most)
    .flatMap(([number]): ImpliedRole[] => {
      const role = catalog.roles[number];
      if (!role) return [];
      const named = new Set(role.skills.map(({ id }) => id));
      return [{ role, by: narrower.filter(({ id }) => named.has(id)).map((one) => one.preferredLabel) }];
    });
  return { first, total: counts.size };
}

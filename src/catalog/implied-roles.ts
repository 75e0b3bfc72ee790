import type { Catalog, RoleEntry, SkillEntry } from './catalog.ts';
import { roleNumbers } from './role-numbers.ts';

/** A role that names no skill itself, but narrower ones that imply it. */
export interface ImpliedRole {
  readonly role: RoleEntry;
  /** The names of the narrower skills that it names. */
  readonly by: readonly string[];
}

/** The roles that only imply a skill, those that name most narrower ones first. */
export function impliedRoles(skill: SkillEntry, catalog: Catalog): ImpliedRole[] {
  const narrower = narrowerThan(skill, catalog.skills);
  if (narrower.size === 0) return [];
  const outright = new Set(skill.demands.map(({ role }) => role));
  const by = new Map<RoleEntry, string[]>();
  for (const one of narrower) {
    for (const { role } of one.demands) {
      if (outright.has(role)) continue;
      const known = by.get(role) ?? [];
      known.push(one.preferredLabel);
      by.set(role, known);
    }
  }
  // Of the roles found alone: to look at all of them for each skill would be skills times roles.
  const numbers = roleNumbers(catalog);
  return Array.from(by, ([role, named]) => ({ role, by: named, number: numbers.get(role) ?? 0 }))
    .sort((a, b) => b.by.length - a.by.length || a.number - b.number)
    .map(({ role, by: named }) => ({ role, by: named }));
}

/** Every skill that implies one, near and far. */
function narrowerThan({ narrower }: SkillEntry, skills: Catalog['skills']): Set<SkillEntry> {
  const found = new Set<SkillEntry>();
  const open = [...narrower];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const skill = skills.get(id);
    if (!skill || found.has(skill)) continue;
    found.add(skill);
    open.push(...skill.narrower);
  }
  return found;
}

import type { ComparedRole } from '../browser/compare-roles.ts';
import type { RoleEntry } from './catalog.ts';
import { rowsOf } from './glance.ts';

/** A role as the comparison loads it: its facts in words and its skills, each with the line that says it. */
export function comparedRole(role: RoleEntry): ComparedRole {
  return {
    id: role.id,
    title: role.title,
    isTitleInferred: role.inferred.includes('title'),
    // No address tells roles from each other.
    facts: rowsOf(role).filter(({ href }) => href === undefined),
    skills: role.skills.map(({ id, name, level, years, group, evidence }) => ({
      id,
      name,
      level,
      years,
      group,
      line: evidence[0]?.line,
      column: evidence[0]?.column,
    })),
  };
}

import { levels } from './narrowing.ts';
import type { QueryHits } from './query-hits.ts';
import { type RoleSet, roleSet } from './role-set.ts';

/** The roles that ask at one of some levels for the skills a query names; nothing where it names none. */
export function levelRoles(
  asked: readonly string[],
  { asked: { skills }, hits }: QueryHits,
  size: number,
): RoleSet | undefined {
  if (skills.length === 0) return;
  const numbers = asked.map((level) => levels.indexOf(level));
  const roles = hits.filter(({ skill }) => skill && numbers.includes(skill.level)).map(({ role }) => role);
  return roleSet(size, roles);
}

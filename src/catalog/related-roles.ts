import type { Catalog, RoleEntry } from './catalog.ts';

/** A role that shares skills with another, and why it is named. */
export interface RelatedRole {
  readonly role: RoleEntry;
  /** Names of the skills both ask for, the rarest first. */
  readonly shared: readonly string[];
  /** Names of skills that only this one requires or prefers. */
  readonly alsoAsks: readonly string[];
}

/** The roles that share most with a role; a skill that few roles name counts more than one that all do. */
export function relatedRoles(role: RoleEntry, { roles, skills }: Catalog, most = 5): RelatedRole[] {
  const weight = (id: string) => Math.log(1 + roles.length / (skills.get(id)?.demands.length ?? 1));
  const scores = new Map<RoleEntry, number>();
  for (const { id } of role.skills) {
    for (const { role: other } of skills.get(id)?.demands ?? []) {
      if (other !== role) scores.set(other, (scores.get(other) ?? 0) + weight(id));
    }
  }
  const own = new Set(role.skills.map(({ id }) => id));
  return [...scores]
    .sort(([a, first], [b, second]) => second - first || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(([other]) => ({
      role: other,
      shared: other.skills
        .filter(({ id }) => own.has(id))
        .toSorted((a, b) => weight(b.id) - weight(a.id))
        .map(({ name }) => name),
      alsoAsks: other.skills
        .filter(({ id, level }) => !own.has(id) && level !== 'mentioned')
        .map(({ name }) => name),
    }));
}

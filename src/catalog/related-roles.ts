import type { RoleSkill } from '../convert/page/schema.ts';
import type { Catalog, RoleEntry } from './catalog.ts';

/** A role that shares skills with another, and why it is named. */
export interface RelatedRole {
  readonly role: RoleEntry;
  /** Names of the skills both ask for, the rarest first. */
  readonly shared: readonly string[];
  /** Names of skills that only this one requires or prefers. */
  readonly alsoAsks: readonly string[];
  /** Names of skills that only the other requires or prefers. */
  readonly doesNotAsk: readonly string[];
  /** What else is the same, as words of a sentence. */
  readonly same: readonly ('organization' | 'place')[];
}

/** How many roles are looked at for one: enough to choose from, and a build stays linear. */
const candidates = 500;

/** The roles that share most with a role; a skill that few roles name counts more than one that all do. */
export function relatedRoles(role: RoleEntry, catalog: Catalog, most = 5): RelatedRole[] {
  const { roles, skills } = catalog;
  const weights = new Map(
    role.skills.map(({ id }) => [id, Math.log(1 + roles.length / (skills.get(id)?.demands.length ?? 1))]),
  );
  const weight = ({ id }: RoleSkill) => weights.get(id) ?? 0;
  const score = (other: RoleEntry) => {
    let sum = 0;
    for (const skill of other.skills) sum += weight(skill);
    return sum;
  };

  return candidatesOf(role, catalog)
    .map((other) => ({ other, score: score(other) }))
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => ({
      role: other,
      shared: other.skills
        .filter(({ id }) => weights.has(id))
        .toSorted((a, b) => weight(b) - weight(a))
        .map(({ name }) => name),
      alsoAsks: askedOnlyBy(other, role),
      doesNotAsk: askedOnlyBy(role, other),
      same: sameIn(role, other),
    }));
}

/** Roles that name the skills of a role, those of its rarest skills first. */
function candidatesOf(role: RoleEntry, { skills }: Catalog): RoleEntry[] {
  const demands = role.skills
    .map(({ id }) => skills.get(id)?.demands ?? [])
    .sort((a, b) => a.length - b.length);
  const found = new Set<RoleEntry>();
  for (const named of demands) {
    for (const { role: other } of named) {
      if (other !== role) found.add(other);
      if (found.size === candidates) return [...found];
    }
  }
  return [...found];
}

function askedOnlyBy(one: RoleEntry, other: RoleEntry): string[] {
  const named = new Set(other.skills.map(({ id }) => id));
  return one.skills.filter((skill) => isAsked(skill) && !named.has(skill.id)).map(({ name }) => name);
}

function isAsked({ level }: RoleSkill): boolean {
  return level !== 'mentioned';
}

function sameIn(a: RoleEntry, b: RoleEntry): RelatedRole['same'] {
  const place = a.jobLocation?.some((one) => b.jobLocation?.includes(one)) ?? false;
  return [
    ...(a.hiringOrganization && a.hiringOrganization === b.hiringOrganization
      ? (['organization'] as const)
      : []),
    ...(place ? (['place'] as const) : []),
  ];
}

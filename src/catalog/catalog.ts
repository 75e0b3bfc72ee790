import type { Role, SkillLevel } from '../convert/schema.ts';
import type { Skill } from '../convert/skills/skill.ts';
import { widerThan } from '../convert/skills/vocabulary.ts';

/** A role with the id of its page. */
export interface RoleEntry extends Role {
  readonly id: string;
}

/** That a role asks for a skill. */
export interface Demand {
  readonly role: RoleEntry;
  readonly level: SkillLevel;
  readonly years?: number | undefined;
}

/** A skill that some role names, or that such a skill implies. */
export interface SkillEntry extends Skill {
  /** The roles that name it, in the order of the catalog. */
  readonly demands: readonly Demand[];
  /** Skills of the catalog that are narrower, by one step. */
  readonly narrower: readonly string[];
}

/** All roles and the skills they share. */
export interface Catalog {
  readonly roles: readonly RoleEntry[];
  readonly roleById: ReadonlyMap<string, RoleEntry>;
  readonly skills: ReadonlyMap<string, SkillEntry>;
  /** Categories of skills in the order of their labels. */
  readonly categories: readonly Category[];
}

/** A category of skills and its name for readers. */
export interface Category {
  readonly id: string;
  readonly label: string;
}

/**
 * The catalog of roles in the order of their titles, and of the skills they name.
 *
 * @throws Error naming each role that refers to a skill the vocabulary does not have.
 */
export function catalogOf(
  roles: readonly RoleEntry[],
  vocabulary: readonly Skill[],
  categories: readonly Category[],
): Catalog {
  const byId = new Map(vocabulary.map((skill) => [skill.id, skill]));
  const broken = roles.flatMap(({ id, skills }) =>
    skills.filter((skill) => !byId.has(skill.id)).map((skill) => `${id}: ${skill.id}`),
  );
  if (broken.length > 0)
    throw new Error(`Expected skills of the vocabulary, found others:\n${broken.join('\n')}`);

  const sorted = roles.toSorted((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
  const demands = new Map<string, Demand[]>();
  for (const role of sorted) {
    for (const { id, level, years } of role.skills) {
      const known = demands.get(id) ?? [];
      known.push({ role, level, years });
      demands.set(id, known);
    }
  }
  const shown = new Set([...demands.keys()].flatMap((id) => [id, ...widerThan(id, byId)]));
  const narrower = Map.groupBy(
    [...shown].flatMap((id) => (byId.get(id)?.broader ?? []).map((wider) => ({ wider, id }))),
    ({ wider }) => wider,
  );
  const demand = (id: string) => demands.get(id)?.length ?? 0;
  const byDemand = (a: string, b: string) => demand(b) - demand(a) || compare(a, b);
  const entries = vocabulary
    .filter(({ id }) => shown.has(id))
    .toSorted((a, b) => compare(a.preferredLabel, b.preferredLabel))
    .map((skill): [string, SkillEntry] => [
      skill.id,
      {
        ...skill,
        demands: demands.get(skill.id) ?? [],
        narrower: (narrower.get(skill.id) ?? []).map(({ id }) => id).toSorted(byDemand),
      },
    ]);
  return {
    roles: sorted,
    roleById: new Map(sorted.map((role) => [role.id, role])),
    skills: new Map(entries),
    categories: categories.toSorted((a, b) => compare(a.label, b.label)),
  };
}

const collator = new Intl.Collator('en', { numeric: true });

function compare(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}

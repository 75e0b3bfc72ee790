import { type Catalog, catalogOf, type RoleEntry } from '../src/catalog/catalog.ts';
import type { RoleSkill } from '../src/convert/schema.ts';
import type { Skill } from '../src/convert/skills/skill.ts';
import { entryOf } from './entry.ts';

/** A role that names skills: by id, or with more than that. */
export function role(
  id: string,
  skills: readonly (string | (Partial<RoleSkill> & { id: string }))[],
): RoleEntry {
  return entryOf({
    id,
    title: `Title ${id}`,
    skills: skills.map((skill) => ({
      name: typeof skill === 'string' ? skill : skill.id,
      level: 'required',
      evidence: [{ line: 1, column: 1, text: 'x' }],
      ...(typeof skill === 'string' ? { id: skill } : skill),
    })),
  });
}

/** A skill with its id for its name. */
export function skill(id: string, more: Partial<Skill> = {}): Skill {
  return {
    id,
    preferredLabel: id,
    altLabels: [],
    category: 'one',
    broader: [],
    description: 'x',
    ambiguous: {},
    ...more,
  };
}

/** The catalog of roles whose skills are all the vocabulary there is, but for those that are given. */
export function catalog(roles: readonly RoleEntry[], vocabulary: readonly Skill[] = []): Catalog {
  const given = new Set(vocabulary.map(({ id }) => id));
  const named = new Set(roles.flatMap(({ skills }) => skills.map(({ id }) => id)));
  const rest = [...named].filter((id) => !given.has(id)).map((id) => skill(id));
  return catalogOf(
    roles,
    [...vocabulary, ...rest],
    [
      { id: 'one', label: 'One' },
      { id: 'two', label: 'Two' },
    ],
  );
}

/** The skill of a catalog, which is known to have it. */
export function skillIn({ skills }: Catalog, id: string) {
  const found = skills.get(id);
  if (!found) throw new Error(`Expected the skill ${id} in the catalog`);
  return found;
}

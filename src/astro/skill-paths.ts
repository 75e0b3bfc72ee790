import type { SkillEntry } from '../catalog/catalog.ts';
import { impliedRoles } from '../catalog/implied-roles.ts';
import { type NamedSkill, namedSkill } from '../catalog/named-skill.ts';
import { seenWith } from '../catalog/seen-with.ts';
import { skillCategories } from '../catalog/skill-categories.ts';
import { changedPaths } from './changed-paths.ts';
import { getCatalog } from './get-catalog.ts';

/** A file for each skill, or for those that are meant, that says nothing but what is known of it and its roles, as `getStaticPaths` gives them. */
export async function skillFilePaths(
  fileOf: (id: string) => string,
  isMeant: (skill: SkillEntry) => boolean = () => true,
) {
  const { skills } = await getCatalog();
  const meant = [...skills.values()].filter(isMeant);
  const paths = meant.map((skill) => ({ params: { id: skill.id }, props: { skill } }));
  return changedPaths(paths, ({ id }) => fileOf(id));
}

/** All that the page of a skill is made from. */
export interface SkillPageProps {
  readonly skill: SkillEntry;
  /** The name of its category. */
  readonly category: string;
  /** Whether the index of skills lists its category: only skills that roles name are there. */
  readonly isListed: boolean;
  readonly broader: readonly NamedSkill[];
  readonly narrower: readonly NamedSkill[];
  readonly implied: ReturnType<typeof impliedRoles>;
  readonly seen: ReturnType<typeof seenWith>;
}

/** So many roles that only imply a skill are named on its page. */
const mostImplied = 20;

/** A page for each skill, as `getStaticPaths` gives them. */
export async function skillPagePaths() {
  const catalog = await getCatalog();
  const { skills, categories } = catalog;
  const listed = new Set(skillCategories(catalog).map(({ id }) => id));
  const labels = new Map(categories.map(({ id, label }) => [id, label]));
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => skills.get(id) ?? []).map((skill) => namedSkill(skill));
  const paths = [...skills.values()].map((skill) => {
    const props: SkillPageProps = {
      skill,
      category: labels.get(skill.category) ?? '',
      isListed: listed.has(skill.category),
      broader: named(skill.broader),
      narrower: named(skill.narrower),
      implied: impliedRoles(skill, catalog, mostImplied),
      seen: seenWith(skill, catalog),
    };
    return { params: { id: skill.id }, props };
  });
  return changedPaths(paths, ({ id }) => `skills/${id}/index.html`);
}

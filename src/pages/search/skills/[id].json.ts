import type { APIRoute } from 'astro';
import { getCatalog } from '../../../astro/get-catalog.ts';
import type { SkillEntry } from '../../../catalog/catalog.ts';
import { skillRolesFile } from '../../../catalog/skill-roles-file.ts';

/** A file a skill. */
export async function getStaticPaths() {
  const { skills } = await getCatalog();
  return [...skills.values()].map((skill) => ({ params: { id: skill.id }, props: { skill } }));
}

/** The roles that name a skill, and those that imply it. */
export const GET: APIRoute<{ skill: SkillEntry }> = async ({ props }) =>
  Response.json(skillRolesFile(props.skill, await getCatalog()));

import type { APIRoute } from 'astro';
import { getCatalog } from '../../../astro/get-catalog.ts';
import type { SkillRolesRow } from '../../../browser/search/data.ts';
import { skillRolesFiles } from '../../../catalog/skill-roles-files.ts';

/** A file for every few skills. */
export async function getStaticPaths() {
  const files = skillRolesFiles(await getCatalog());
  return files.map((rows, file) => ({ params: { file: String(file) }, props: { rows } }));
}

/** The roles that name some skills, and those that imply them. */
export const GET: APIRoute<{ rows: readonly SkillRolesRow[] }> = ({ props }) => Response.json(props.rows);

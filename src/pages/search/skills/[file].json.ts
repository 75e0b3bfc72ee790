import type { APIRoute } from 'astro';
import { changedPaths } from '../../../astro/changed-paths.ts';
import { getCatalog } from '../../../astro/get-catalog.ts';
import type { SkillRolesRow } from '../../../browser/search/data.ts';
import { skillRolesFiles } from '../../../catalog/skill-roles-files.ts';

/** A file for every few skills. */
export async function getStaticPaths() {
  const files = skillRolesFiles(await getCatalog());
  const paths = files.map((rows, file) => ({ params: { file: String(file) }, props: { rows } }));
  return changedPaths(paths, ({ file }) => `search/skills/${file}.json`);
}

/** The roles that name some skills, and those that imply them. */
export const GET: APIRoute<{ rows: readonly SkillRolesRow[] }> = ({ props }) => Response.json(props.rows);

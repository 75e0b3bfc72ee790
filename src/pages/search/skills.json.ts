import type { APIRoute } from 'astro';
import { getCatalog } from '../../astro/get-catalog.ts';
import { firstsOf } from '../../catalog/shards.ts';
import { skillsFileOf } from '../../catalog/skill-list.ts';
import { skillRolesFiles } from '../../catalog/skill-roles-files.ts';

/** The skills that a search knows by name. */
export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  return Response.json(skillsFileOf(catalog, firstsOf(skillRolesFiles(catalog))));
};

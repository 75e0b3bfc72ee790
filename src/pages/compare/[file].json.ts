import type { APIRoute } from 'astro';
import { changedPaths } from '../../astro/changed-paths.ts';
import { getCatalog } from '../../astro/get-catalog.ts';
import type { RoleEntry } from '../../catalog/catalog.ts';
import { comparedRole } from '../../catalog/compared-role.ts';
import { fileCount } from '../../catalog/file-count.ts';
import { inFiles } from '../../catalog/in-files.ts';

export async function getStaticPaths() {
  const { roles } = await getCatalog();
  const files = inFiles(roles, fileCount(roles.length));
  const paths = files.map((own, file) => ({ params: { file: String(file) }, props: { roles: own } }));
  return changedPaths(paths, ({ file }) => `compare/${file}.json`);
}

/** Some roles as the comparison loads them. */
export const GET: APIRoute<{ roles: readonly RoleEntry[] }> = ({ props }) =>
  Response.json(props.roles.map(comparedRole));

import type { APIRoute } from 'astro';
import { getCatalog } from '../../astro/get-catalog.ts';
import type { ComparedRole } from '../../browser/compare-roles.ts';
import { compareFiles } from '../../catalog/compare-files.ts';

export async function getStaticPaths() {
  const files = compareFiles(await getCatalog());
  return files.map((roles, file) => ({ params: { file: String(file) }, props: { roles } }));
}

/** Some roles as the comparison loads them. */
export const GET: APIRoute<{ roles: readonly ComparedRole[] }> = ({ props }) => Response.json(props.roles);

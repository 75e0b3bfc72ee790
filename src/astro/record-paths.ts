import type { RoleEntry } from '../catalog/catalog.ts';
import { inFiles } from '../catalog/in-files.ts';
import { changedPaths } from './changed-paths.ts';
import { getCatalog } from './get-catalog.ts';
import { getFilePlan } from './get-file-plan.ts';

/** What a file of `api/roles/` or of Markdown says: a role, or several. */
export type RoleFile = { readonly role: RoleEntry } | { readonly bundle: readonly RoleEntry[] };

/** The files of records, a role or a bundle each, as `getStaticPaths` gives them. */
export async function recordPaths() {
  const [{ roles }, { records }] = await Promise.all([getCatalog(), getFilePlan()]);
  return changedPaths(pathsOf(roles, records, ''), ({ file }) => `api/roles/${file}.json`);
}

/** The files of roles as Markdown, below `roles/`, as `getStaticPaths` gives them. */
export async function markdownPaths() {
  const [{ roles }, { twins }] = await Promise.all([getCatalog(), getFilePlan()]);
  return changedPaths(pathsOf(roles, twins, 'markdown/'), ({ file }) => `roles/${file}.md`);
}

function pathsOf(
  roles: readonly RoleEntry[],
  bundles: number,
  folder: string,
): { params: { file: string }; props: RoleFile }[] {
  if (bundles === 0) return roles.map((role) => ({ params: { file: role.id }, props: { role } }));
  return inFiles(roles, bundles).map((bundle, file) => ({
    params: { file: `${folder}${file}` },
    props: { bundle },
  }));
}

import type { RoleEntry } from '../catalog/catalog.ts';
import { relatedRoles } from '../catalog/related-roles.ts';
import { markdownPath } from '../catalog/role-files.ts';
import { changedPaths } from './changed-paths.ts';
import { getCatalog } from './get-catalog.ts';
import { getFilePlan } from './get-file-plan.ts';
import { getNearDuplicates } from './role-texts.ts';

/** All that the page of a role is made from, but for the text of its posting. */
export interface RolePageProps {
  readonly role: RoleEntry;
  /** The roles before and after it in the catalog. */
  readonly previous: RoleEntry | undefined;
  readonly next: RoleEntry | undefined;
  /** How many roles name each of its skills. */
  readonly named: readonly number[];
  /** Near duplicates of its posting. */
  readonly versions: readonly { readonly role: RoleEntry; readonly similarity: number }[];
  readonly related: ReturnType<typeof relatedRoles>;
  /** Where its Markdown lies, and whether with that of other roles. */
  readonly markdown: { readonly path: string; readonly isShared: boolean };
}

/** A page for each role, as `getStaticPaths` gives them. */
export async function rolePagePaths() {
  const catalog = await getCatalog();
  const [duplicates, plan] = await Promise.all([getNearDuplicates(), getFilePlan()]);
  const paths = catalog.roles.map((role, index) => {
    const versions = (duplicates.get(role.id) ?? []).flatMap(({ id, similarity }) => {
      const other = catalog.roleById.get(id);
      return other ? [{ role: other, similarity }] : [];
    });
    const props: RolePageProps = {
      role,
      previous: catalog.roles[index - 1],
      next: catalog.roles[index + 1],
      named: role.skills.map(({ id }) => catalog.skills.get(id)?.demands.length ?? 0),
      versions,
      related: relatedRoles(role, catalog),
      markdown: { path: markdownPath(role.id, plan), isShared: plan.twins > 0 },
    };
    return { params: { id: role.id }, props };
  });
  return changedPaths(paths, ({ id }) => `roles/${id}/index.html`);
}

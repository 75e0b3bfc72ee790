import type { RoleEntry } from '../catalog/catalog.ts';
import { relatedRoles } from '../catalog/related-roles.ts';
import { changedPaths } from './changed-paths.ts';
import { getCatalog } from './get-catalog.ts';
import { getNearDuplicates } from './get-near-duplicates.ts';

/** A file for each role that says nothing but what is known of it, as `getStaticPaths` gives them. */
export async function roleFilePaths(fileOf: (id: string) => string) {
  const { roles } = await getCatalog();
  const paths = roles.map((role) => ({ params: { id: role.id }, props: { role } }));
  return changedPaths(paths, ({ id }) => fileOf(id));
}

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
}

/** A page for each role, as `getStaticPaths` gives them. */
export async function rolePagePaths() {
  const catalog = await getCatalog();
  const duplicates = await getNearDuplicates();
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
    };
    return { params: { id: role.id }, props };
  });
  return changedPaths(paths, ({ id }) => `roles/${id}/index.html`);
}

import { getCatalog } from './get-catalog.ts';

/** A page for each role with the roles before and after it in the catalog, as `getStaticPaths` gives them. */
export async function rolePaths() {
  const { roles } = await getCatalog();
  return roles.map((role, index) => ({
    params: { id: role.id },
    props: { role, previous: roles[index - 1], next: roles[index + 1] },
  }));
}

import { getCatalog } from './get-catalog.ts';

/** A page for each role, as `getStaticPaths` gives them. */
export async function rolePaths() {
  const { roles } = await getCatalog();
  return roles.map((role) => ({ params: { id: role.id }, props: { role } }));
}

import { getCatalog } from './get-catalog.ts';

/** A page for each skill, as `getStaticPaths` gives them. */
export async function skillPaths() {
  const { skills } = await getCatalog();
  return [...skills.values()].map((skill) => ({ params: { id: skill.id }, props: { skill } }));
}

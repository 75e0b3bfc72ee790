import { getCollection } from 'astro:content';
import { type Catalog, catalogOf } from '../catalog/catalog.ts';

let known: Promise<Catalog> | undefined;

/** The catalog of the collections, made once a build; in development anew, as seeds change. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return read();
  known ??= read();
  return known;
}

async function read(): Promise<Catalog> {
  const [roles, skills, categories] = await Promise.all([
    getCollection('roles'),
    getCollection('skills'),
    getCollection('categories'),
  ]);
  return catalogOf(
    roles.map(({ id, data }) => ({ ...data, id })),
    skills.map(({ data }) => data),
    categories.map(({ data }) => data),
  );
}

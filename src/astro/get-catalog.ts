import { getCollection } from 'astro:content';
import { type Catalog, catalogOf } from '../catalog/catalog.ts';
import { getVocabulary } from './get-vocabulary.ts';
import { onceABuild } from './once-a-build.ts';
import { readPage, roleOf } from './read-role.ts';

/** Keyed by the entry, so that in development a role that changes has another. */
const digests = new WeakMap<object, string>();

/** The catalog of the roles and the vocabulary, made once a build; in development anew, as seeds change. */
export const getCatalog = onceABuild(async (): Promise<Catalog> => {
  const roles = await getCollection('roles');
  const { skills, categories } = getVocabulary();
  const entries = roles.map(({ id, digest }) => {
    const entry = roleOf(id, readPage(id));
    digests.set(entry, `${id} ${digest}`);
    return entry;
  });
  return catalogOf(entries, skills, categories);
});

/** A digest of a role and its text, where a value is a role of the catalog. */
export function entryDigest(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? digests.get(value) : undefined;
}

import type { Loader, LoaderContext } from 'astro/loaders';
import { readCategories, readSkills } from './read-vocabulary.ts';

/** The vocabulary as a collection: an entry a skill. */
export function skillLoader(): Loader {
  return {
    name: 'rolebook-skills',
    load: (context) => replace(context, readSkills()),
  };
}

/** The categories of the vocabulary: an entry a file. */
export function categoryLoader(): Loader {
  return {
    name: 'rolebook-categories',
    load: (context) =>
      replace(
        context,
        readCategories().map(({ id, label }) => ({ id, label })),
      ),
  };
}

/** Makes `entries` all that the store holds. */
async function replace(
  { generateDigest, parseData, store }: LoaderContext,
  entries: readonly { id: string }[],
) {
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) {
    const data = await parseData({ id: entry.id, data: { ...entry } });
    store.set({ id: entry.id, data, digest: generateDigest(data) });
  }
}

import type { Loader, LoaderContext } from 'astro/loaders';
import { timed } from './build-state.ts';
import { keptVocabulary } from './kept-vocabulary.ts';

/** The vocabulary as a collection: an entry a skill. */
export function skillLoader(): Loader {
  return {
    name: 'rolebook-skills',
    load: (context) => replace(context, keptVocabulary().skills),
  };
}

/** The categories of the vocabulary: an entry a file. */
export function categoryLoader(): Loader {
  return {
    name: 'rolebook-categories',
    load: (context) => replace(context, keptVocabulary().categories),
  };
}

/** Makes `entries` all that the store holds, where the vocabulary is another than the store was made from. */
async function replace(
  { generateDigest, meta, parseData, store }: LoaderContext,
  entries: readonly { id: string }[],
) {
  const start = performance.now();
  const { digest } = keptVocabulary();
  if (meta.get('vocabulary') === digest) return;
  store.clear();
  for (const entry of entries) {
    const data = await parseData({ id: entry.id, data: { ...entry } });
    store.set({ id: entry.id, data, digest: generateDigest(data) });
  }
  meta.set('vocabulary', digest);
  timed('vocabulary', start);
}

import { type CollectionEntry, getCollection } from 'astro:content';

/** The pages of the guide in the order in which they are read. */
export async function guidePages(): Promise<CollectionEntry<'guide'>[]> {
  const pages = await getCollection('guide');
  return pages.toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

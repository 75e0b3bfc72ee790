import type { APIRoute } from 'astro';
import { getCatalog } from '../../../astro/get-catalog.ts';
import { onceABuild } from '../../../astro/once-a-build.ts';
import { buckets } from '../../../browser/search/name-bucket.ts';
import { noTitles, titleFilesOf } from '../../../catalog/title-files.ts';

const getTitleFiles = onceABuild(async () => titleFilesOf((await getCatalog()).roles));

/** A file a bucket, whether a word of a title lies in it or none. */
export function getStaticPaths() {
  return buckets.map((bucket) => ({ params: { bucket } }));
}

/** The titles that a search puts first where they say what is asked for. */
export const GET: APIRoute = async ({ params: { bucket = '' } }) =>
  Response.json((await getTitleFiles()).get(bucket) ?? noTitles);

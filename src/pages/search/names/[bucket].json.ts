import type { APIRoute } from 'astro';
import { getCatalog } from '../../../astro/get-catalog.ts';
import { onceABuild } from '../../../astro/once-a-build.ts';
import { buckets } from '../../../browser/search/name-bucket.ts';
import { nameFilesOf } from '../../../catalog/skill-list.ts';

const getNameFiles = onceABuild(async () => nameFilesOf(await getCatalog()));

/** A file a bucket, whether a name lies in it or none. */
export function getStaticPaths() {
  return buckets.map((bucket) => ({ params: { bucket } }));
}

/** Other names of skills by which a search knows them. */
export const GET: APIRoute = async ({ params: { bucket = '' } }) =>
  Response.json((await getNameFiles()).get(bucket) ?? []);

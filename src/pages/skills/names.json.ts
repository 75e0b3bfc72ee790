import { getCatalog } from '../../astro/get-catalog.ts';
import { namesFile } from '../../catalog/other-names.ts';

/** The other names of skills, which the filter of the index loads when a reader comes to its field. */
export async function GET(): Promise<Response> {
  return Response.json(namesFile(await getCatalog()));
}

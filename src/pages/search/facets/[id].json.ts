import type { APIRoute } from 'astro';
import { getCatalog } from '../../../astro/get-catalog.ts';
import { facetFileOf } from '../../../catalog/facet-file.ts';
import { type Facet, facets } from '../../../catalog/facets.ts';

/** A file a facet. */
export function getStaticPaths() {
  return facets.map((facet) => ({ params: { id: facet.id }, props: { facet } }));
}

/** The values of a facet and their roles. */
export const GET: APIRoute<{ facet: Facet }> = async ({ props }) =>
  Response.json(facetFileOf(props.facet, await getCatalog()));

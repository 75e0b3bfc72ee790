import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { csvResponse } from '../../astro/csv-response.ts';
import { getInsightTables } from '../../astro/insight-tables.ts';

export async function getStaticPaths() {
  return (await getInsightTables()).map(({ id, table }) => ({ params: { table: id }, props: { table } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  csvResponse(props.table);

import type { APIRoute } from 'astro';
import { roleColumns } from '../../api/role-columns.ts';
import { csvResponse } from '../../astro/csv-response.ts';
import { getCatalog } from '../../astro/get-catalog.ts';
import { siteUrl } from '../../astro/site-url.ts';

export const GET: APIRoute = async () => {
  const { roles } = await getCatalog();
  return csvResponse(
    roleColumns.map(([name]) => name),
    roles.map((role) => roleColumns.map(([, cell]) => cell(role, siteUrl))),
  );
};

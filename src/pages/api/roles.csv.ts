import type { APIRoute } from 'astro';
import { roleTable } from '../../api/role-table.ts';
import { csvResponse } from '../../astro/csv-response.ts';
import { getCatalog } from '../../astro/get-catalog.ts';
import { siteUrl } from '../../astro/site-url.ts';

export const GET: APIRoute = async () => csvResponse(roleTable((await getCatalog()).roles, siteUrl));

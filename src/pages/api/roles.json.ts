import type { APIRoute } from 'astro';
import { roleList } from '../../api/role-records.ts';
import { getCatalog } from '../../astro/get-catalog.ts';
import { jsonResponse } from '../../astro/json-response.ts';
import { siteUrl } from '../../astro/site-url.ts';

export const GET: APIRoute = async () => jsonResponse(roleList((await getCatalog()).roles, siteUrl));

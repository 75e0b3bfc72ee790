import type { APIRoute } from 'astro';
import { roleList } from '../../api/role-records.ts';
import { getCatalog } from '../../astro/get-catalog.ts';
import { getFilePlan } from '../../astro/get-file-plan.ts';
import { jsonResponse } from '../../astro/json-response.ts';
import { siteUrl } from '../../astro/site-url.ts';

export const GET: APIRoute = async () => {
  const { roles } = await getCatalog();
  return jsonResponse(roleList(roles, siteUrl, await getFilePlan()));
};

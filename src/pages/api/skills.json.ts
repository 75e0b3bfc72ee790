import type { APIRoute } from 'astro';
import { skillList } from '../../api/skill-records.ts';
import { getCatalog } from '../../astro/get-catalog.ts';
import { jsonResponse } from '../../astro/json-response.ts';
import { siteUrl } from '../../astro/site-url.ts';

export const GET: APIRoute = async () =>
  jsonResponse(skillList((await getCatalog()).skills.values(), siteUrl));

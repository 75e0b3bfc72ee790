import type { APIRoute } from 'astro';
import { llmsText } from '../api/llms-text.ts';
import { getCatalog } from '../astro/get-catalog.ts';
import { getFilePlan } from '../astro/get-file-plan.ts';
import { siteUrl } from '../astro/site-url.ts';

export const GET: APIRoute = async () =>
  new Response(llmsText((await getCatalog()).roles, siteUrl, await getFilePlan()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

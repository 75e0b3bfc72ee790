import type { APIRoute } from 'astro';
import { roleJsonSchema } from '../../api/json-schema.ts';
import { siteUrl } from '../../astro/site-url.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(roleJsonSchema(siteUrl('api/schema.json')), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });

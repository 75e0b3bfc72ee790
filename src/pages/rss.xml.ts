import type { APIRoute } from 'astro';
import { getCatalog } from '../astro/get-catalog.ts';
import { rssResponse } from '../astro/rss-response.ts';

export const GET: APIRoute = async () =>
  rssResponse({
    title: 'Rolebook',
    description: 'Job roles, those posted last first.',
    page: '',
    path: 'rss.xml',
    roles: (await getCatalog()).roles,
  });

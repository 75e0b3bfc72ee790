import type { APIRoute } from 'astro';
import { getCatalog } from '../../astro/get-catalog.ts';
import { packTitles } from '../../catalog/pack-titles.ts';

/** The titles that a search puts first where they say what is asked for. */
export const GET: APIRoute = async () => Response.json(packTitles((await getCatalog()).roles));

import type { APIRoute } from 'astro';
import { getCatalog } from '../../astro/get-catalog.ts';
import { skillsFileOf } from '../../catalog/skill-list.ts';

/** The skills that a search knows by name. */
export const GET: APIRoute = async () => Response.json(skillsFileOf(await getCatalog()));

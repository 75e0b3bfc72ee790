import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { skillRecord } from '../../../api/skill-records.ts';
import { jsonResponse } from '../../../astro/json-response.ts';
import { siteUrl } from '../../../astro/site-url.ts';
import { skillPaths } from '../../../astro/skill-paths.ts';

export const getStaticPaths = skillPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof skillPaths>> = ({ props }) =>
  jsonResponse(skillRecord(props.skill, siteUrl));

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { skillRecord } from '../../../api/skill-records.ts';
import { jsonResponse } from '../../../astro/json-response.ts';
import { siteUrl } from '../../../astro/site-url.ts';
import { skillFilePaths } from '../../../astro/skill-paths.ts';

export const getStaticPaths = () => skillFilePaths((id) => `api/skills/${id}.json`);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonResponse(skillRecord(props.skill, siteUrl));

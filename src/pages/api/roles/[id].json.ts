import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { roleRecord } from '../../../api/role-records.ts';
import { jsonResponse } from '../../../astro/json-response.ts';
import { rolePaths } from '../../../astro/role-paths.ts';
import { siteUrl } from '../../../astro/site-url.ts';

export const getStaticPaths = rolePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof rolePaths>> = ({ props }) =>
  jsonResponse(roleRecord(props.role, siteUrl));

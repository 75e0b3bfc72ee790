import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { roleRecord } from '../../../api/role-records.ts';
import { jsonResponse } from '../../../astro/json-response.ts';
import { roleFilePaths } from '../../../astro/role-paths.ts';
import { siteUrl } from '../../../astro/site-url.ts';

export const getStaticPaths = () => roleFilePaths((id) => `api/roles/${id}.json`);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonResponse(roleRecord(props.role, siteUrl));

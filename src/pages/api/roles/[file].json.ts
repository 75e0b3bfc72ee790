import type { APIRoute } from 'astro';
import { roleRecord } from '../../../api/role-records.ts';
import { jsonResponse } from '../../../astro/json-response.ts';
import { type RoleFile, recordPaths } from '../../../astro/record-paths.ts';
import { siteUrl } from '../../../astro/site-url.ts';

export const getStaticPaths = recordPaths;

/** The record of a role, or a list of those of several. */
export const GET: APIRoute<RoleFile> = ({ props }) =>
  jsonResponse(
    'role' in props ? roleRecord(props.role, siteUrl) : props.bundle.map((role) => roleRecord(role, siteUrl)),
  );

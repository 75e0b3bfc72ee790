import type { APIRoute } from 'astro';
import { roleFilePaths } from '../../astro/role-paths.ts';
import type { RoleEntry } from '../../catalog/catalog.ts';
import { comparedRole } from '../../catalog/compared-role.ts';

export const getStaticPaths = () => roleFilePaths((id) => `compare/${id}.json`);

/** A role as the comparison loads it. */
export const GET: APIRoute<{ role: RoleEntry }> = ({ props }) => Response.json(comparedRole(props.role));
